import type { LocatedFinding, Settled } from '../checks/settle.ts'
import type { FindingMessages, FindingText, Messages } from '../messages/catalogue.ts'
import type { CheckWords, Counts } from '../messages/check-words.ts'
import type { Severity } from '../model/finding.ts'
import { excerpt } from '../source/excerpt.ts'
import type { Block, Cell, Doc, Tone } from './doc.ts'

/** A finding in words (interface.md section 5). */
export interface FindingRecord {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly mend: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly plan?: string
  readonly task?: string
  readonly unit?: string
  readonly entry?: string
}

export interface WaivedRecord extends FindingRecord {
  readonly reason: string
  readonly expires: string
}

/** All that `check` says, ready for every format. */
export interface FindingsReport {
  readonly asOf: string
  readonly findings: readonly FindingRecord[]
  readonly counts: Counts
  readonly waived: readonly WaivedRecord[]
}

export function findingsReport(settled: Settled, asOf: string, messages: Messages): FindingsReport {
  const findings = settled.findings.map((finding) => recordOf(finding, messages))
  const waived = settled.waived.map((finding) => {
    const { reason, expires } = finding.waiver
    return { ...recordOf(finding, messages), reason, expires }
  })
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return {
    asOf,
    findings,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    waived,
  }
}

function recordOf(finding: LocatedFinding, messages: Messages): FindingRecord {
  const { code, severity, at, span, args, plan, task, unit, entry } = finding
  // Code and args belong together by the types of those who report; here they have come apart.
  const say = (messages.findings as FindingMessages<Record<string, unknown>>)[code]
  if (say === undefined) throw new Error(`no message for ${code}`)
  const { message, mend }: FindingText = say(args)
  return {
    rule: code,
    severity,
    message: printable(message),
    mend: printable(mend),
    file: at.file,
    ...span,
    ...(plan === undefined ? {} : { plan }),
    ...(task === undefined ? {} : { task }),
    ...(unit === undefined ? {} : { unit }),
    ...(entry === undefined ? {} : { entry }),
  }
}

/** One line, and nothing that a terminal would obey: names in a log may hold anything. */
function printable(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(/\p{Cc}/gu, '\ufffd')
}

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', info: 'info' }

/** Findings for people: place, what is wrong, the line with a mark below it, what to do; counted at the end. */
export function findingsDoc(
  report: FindingsReport,
  title: string,
  textOf: (file: string) => string | undefined,
  words: CheckWords,
): Doc {
  const lineAt = linesOf(textOf)
  const blocks: Block[] = groups(report.findings).flatMap((group) => blocksOf(group, lineAt, words))
  const { counts, waived } = report
  const nothing = report.findings.length === 0
  const end = nothing ? words.nothingFound : words.total(counts)
  const tone = nothing ? 'good' : counts.error > 0 ? 'bad' : counts.warning > 0 ? 'warn' : 'info'
  blocks.push(line(end, tone))
  if (waived.length > 0) blocks.push(line(words.waived(waived.length), 'muted'))
  return { title, blocks }
}

/** Findings of one rule at one place, such as those of twenty members of a group at one quota, share an excerpt. */
function groups(findings: readonly FindingRecord[]): FindingRecord[][] {
  const result: FindingRecord[][] = []
  for (const finding of findings) {
    const [first] = result.at(-1) ?? []
    const same =
      first !== undefined &&
      (['file', 'line', 'column', 'rule', 'severity'] as const).every((key) => first[key] === finding[key])
    if (same) result.at(-1)?.push(finding)
    else result.push([finding])
  }
  return result
}

function blocksOf(group: readonly FindingRecord[], lineAt: LineAt, words: CheckWords): Block[] {
  const [first] = group
  if (first === undefined) return []
  const { file, line: row, column, severity, rule } = first
  const head: Cell[] = [
    { kind: 'text', text: `${file}:${row}:${column}`, tone: 'strong' },
    '  ',
    { kind: 'text', text: words.severities[severity], tone: TONES[severity] },
    '  ',
    { kind: 'text', text: rule, tone: 'muted' },
  ]
  return [
    { kind: 'text', cells: head },
    ...group.map(({ message }): Block => ({ kind: 'text', cells: [message], indent: 2 })),
    ...excerptOf(first, lineAt(file, row)),
    { kind: 'text', cells: [words.mend, first.mend], indent: 2 },
    line(''),
  ]
}

function line(text: string, tone?: Tone): Block {
  return { kind: 'text', cells: [text], ...(tone === undefined ? {} : { tone }) }
}

/** A terminal of the usual width breaks no line that is to be compared with the one below. */
const WIDTH = 80

/** A line of a file without its end; undefined where there is none. */
type LineAt = (file: string, line: number) => string | undefined

/** Splits a file once, however many lines of it are asked for; findings come file by file. */
function linesOf(textOf: (file: string) => string | undefined): LineAt {
  let known: { readonly file: string; readonly lines: readonly string[] } | undefined
  return (file, line) => {
    if (known?.file !== file) known = { file, lines: textOf(file)?.split('\n') ?? [] }
    return known.lines[line - 1]
  }
}

function excerptOf({ line, column, endLine, endColumn }: FindingRecord, text: string | undefined): Block[] {
  if (text === undefined || text.trim() === '') return []
  const span = { line: 1, column, endLine: endLine - line + 1, endColumn }
  const number = `  ${line} │ `
  const { line: source, caret } = excerpt(text, span, WIDTH - number.length)
  return [{ kind: 'code', lines: [number + source, `${' '.repeat(number.length - 2)}│ ${caret}`] }]
}
