import { civilDate, yearOf } from '../../model/civil-date.ts'
import type { Plan } from '../../model/plan.ts'
import { yearWindow } from '../../model/window.ts'
import { FORMATS } from '../../render/index.ts'
import { renderSummary } from '../../render/summary-markdown.ts'
import { type SummaryContext, summaryContext } from '../../report/summary/context.ts'
import type { SummaryHead, WrittenRegion } from '../../report/summary/marks.ts'
import { annexDoc, type Summary, summaryDoc, summaryOf } from '../../report/summary/summary.ts'
import { templateData } from '../../report/summary/template-data.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import { shownFormat } from '../report-format.ts'
import { summaryMaterial } from '../summary-material.ts'
import { keepCopy, stamped, writtenText } from '../summary-text.ts'
import { filled } from '../template-file.ts'
import { usageError } from '../usage-errors.ts'
import { asOfDay, onePlan, openWorkspace } from '../workspace.ts'

const SHOWN = ['md', 'docx', 'xlsx'] as const
type Shown = (typeof SHOWN)[number]

export const spec = {
  options: {
    year: { type: 'count' },
    unit: { type: 'unit' },
    plan: { type: 'plan' },
    asOf: { type: 'day' },
    output: { type: 'file', short: 'o' },
    from: { type: 'file' },
    template: { type: 'file' },
    exampleTemplate: { type: 'flag' },
    format: { type: 'choice', choices: SHOWN },
  },
} as const satisfies CommandSpec

type SummaryInput = Input<typeof spec>

export async function run(context: Context, input: SummaryInput): Promise<Outcome> {
  const shown = shownOf(input)
  if (input.exampleTemplate) return { exitCode: 0, stderr: writeExample(context, input, shown) }
  const open = openWorkspace(context)
  const loaded = onePlan(open, input.plan, context.messages)
  const year = input.year ?? yearOf(asOfDay(context, open.workspace, input.asOf))
  demandYear(year, loaded.plan)
  const asOf = input.asOf ?? civilDate(year, 11, 30)
  const { material, remark } = summaryMaterial(context, open, loaded, {
    period: yearWindow(year),
    asOf,
    unit: input.unit,
  })
  const about = summaryContext(material, context.reportMessages)
  const head = { plan: loaded.plan.id, year, unit: material.unit?.name ?? '' }
  const answer = await answerIn(shown, context, input, about, head)
  const remarks = [...answer.remarks, ...(remark === undefined ? [] : [remark])]
  return {
    exitCode: 0,
    ...(answer.stdout === undefined ? {} : { stdout: answer.stdout }),
    ...(remarks.length === 0 ? {} : { stderr: remarks.join('\n') }),
  }
}

function shownOf({ format, output, template, from }: SummaryInput): Shown {
  const shown = endingOf({ format, output })
  if (template !== undefined && shown !== 'docx')
    throw usageError(2, 'option-needs-option', { option: '--template', needs: '-o FILE.docx' })
  if (from !== undefined && shown === 'xlsx')
    throw usageError(2, 'option-needs-option', { option: '--from', needs: '-o FILE.docx' })
  return shown
}

function endingOf({ format, output }: Pick<SummaryInput, 'format' | 'output'>): Shown {
  const shown = shownFormat(format, output)
  const known = SHOWN.find((one) => one === shown)
  if (known !== undefined) return known
  if (output === undefined) return 'md'
  const endings = SHOWN.flatMap((one): readonly string[] => FORMATS[one].endings)
  throw usageError(2, 'wrong-ending', { file: output, format: undefined, endings })
}

/** A template to start from, in the language of the reports. */
function writeExample(context: Context, { output }: SummaryInput, shown: Shown): string {
  const { host, messages, reportMessages } = context
  if (output === undefined || shown !== 'docx')
    throw usageError(2, 'option-needs-option', { option: '--example-template', needs: '-o FILE.docx' })
  if (host.files.kind(resolvePath(host.cwd, output)) !== undefined)
    throw usageError(2, 'file-there', { path: output })
  const name = `templates/summary.${reportMessages.locale}.docx`
  const bytes = host.packageFiles.read(name)
  if (bytes === undefined) throw new Error(`the package has no ${name}`)
  writeFile(context, output, bytes)
  return messages.summary.answers.templateWritten(output)
}

function demandYear(year: number, { id, period }: Plan): void {
  const [from, to] = [yearOf(period.from), yearOf(period.to)]
  if (year < from || year > to) throw usageError(2, 'year-outside-plan', { year, plan: id, from, to })
}

interface Answer {
  readonly stdout?: string
  readonly remarks: readonly string[]
}

async function answerIn(
  shown: Shown,
  context: Context,
  input: SummaryInput,
  about: SummaryContext,
  head: SummaryHead,
): Promise<Answer> {
  switch (shown) {
    case 'md':
      return markdown(context, input, about, head)
    case 'docx':
      return word(context, input, about, head)
    case 'xlsx':
      return workbook(context, input, about)
  }
}

/** A file that is there already gives back what people wrote in it; what they changed elsewhere is kept in a copy. */
function markdown(
  context: Context,
  { output, from }: SummaryInput,
  about: SummaryContext,
  head: SummaryHead,
): Answer {
  const { answers } = context.messages.summary
  const before = output === undefined ? undefined : writtenText(context, output, head)
  if (before !== undefined && from !== undefined && output !== undefined && from !== output)
    throw usageError(2, 'summary-there', { path: output, from })
  const source = before ?? (from === undefined ? undefined : demandText(context, from, head))
  const written = source?.regions ?? new Map<string, WrittenRegion>()
  const summary = summaryOf(about)
  const { words } = about
  const text = renderSummary({
    head,
    title: summary.title.join(''),
    parts: summary.parts,
    written,
    toWrite: words.toWrite,
    unplaced: { title: words.unplaced, hint: words.unplacedHint },
  })
  const whole = stamped(context, text)
  const homeless = unplaced(summary, written)
  const remarks = [
    ...(from === undefined || before !== undefined ? [] : [answers.textFrom(from)]),
    ...(homeless.length === 0 ? [] : [answers.unplaced(homeless)]),
  ]
  if (output === undefined) return { stdout: whole, remarks }
  if (before?.changedAround === true)
    remarks.push(answers.backedUp({ file: output, backup: keepCopy(context, output) }))
  writeFile(context, output, whole)
  return { remarks: [answers.written(output), answers.filled(filledIn(summary, written)), ...remarks] }
}

/** What people wrote comes from the Markdown file that was named, else from the one of the same name beside it. */
async function word(
  context: Context,
  { output = '', from, template }: SummaryInput,
  about: SummaryContext,
  head: SummaryHead,
): Promise<Answer> {
  const { answers } = context.messages.summary
  const beside = output.replace(/\.docx$/i, '.md')
  const source = from ?? beside
  const text = from === undefined ? writtenText(context, beside, head) : demandText(context, from, head)
  const written = text?.regions ?? new Map<string, WrittenRegion>()
  const summary = summaryOf(about)
  const texts = new Map([...written].map(([id, region]) => [id, region.text]))
  const bytes =
    template === undefined
      ? await (await FORMATS.docx.load())(summaryDoc(summary, texts, about))
      : await filled(context, template, templateData(about, texts), about)
  const kept = await keepIfEdited(context, output)
  writeFile(context, output, bytes)
  const homeless = unplaced(summary, written)
  return {
    remarks: [
      answers.written(output),
      ...(text === undefined ? [] : [answers.textFrom(source)]),
      answers.filled(filledIn(summary, written)),
      ...(homeless.length === 0 ? [] : [answers.unplacedInWord(homeless)]),
      ...(kept === undefined ? [] : [answers.wordKept({ file: output, backup: kept })]),
    ],
  }
}

/** Somebody may have gone on writing in the Word file itself. */
async function keepIfEdited(context: Context, path: string): Promise<string | undefined> {
  const { host } = context
  const bytes = host.files.read(resolvePath(host.cwd, path))
  if (bytes === undefined) return undefined
  const { isAsWritten } = await import('../../render/stable-zip.ts')
  return isAsWritten(bytes) ? undefined : keepCopy(context, path)
}

async function workbook(
  context: Context,
  { output = '' }: SummaryInput,
  about: SummaryContext,
): Promise<Answer> {
  const draw = await FORMATS.xlsx.load()
  writeFile(context, output, await draw(annexDoc(about)))
  return { remarks: [context.messages.summary.answers.written(output)] }
}

function demandText(context: Context, path: string, head: SummaryHead) {
  const text = writtenText(context, path, head)
  if (text === undefined) throw usageError(3, 'no-such-file', { path })
  return text
}

function blanksOf({ parts }: Summary): string[] {
  return parts.flatMap((part) => (part.kind === 'blank' ? [part.id] : []))
}

function filledIn(summary: Summary, written: ReadonlyMap<string, WrittenRegion>) {
  const blanks = blanksOf(summary)
  const filled = blanks.filter((id) => (written.get(id)?.text ?? '') !== '').length
  return { filled, blank: blanks.length - filled }
}

/** Titles of the texts whose place the summary no longer has. */
function unplaced(summary: Summary, written: ReadonlyMap<string, WrittenRegion>): string[] {
  const places = new Set(blanksOf(summary))
  return [...written.values()]
    .filter(({ id, text }) => text !== '' && !places.has(id))
    .map(({ id, title }) => title || id)
}
