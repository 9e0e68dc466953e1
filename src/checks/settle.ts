import type { CivilDate } from '../model/civil-date.ts'
import type { Finding, Locus, Severity, Span } from '../model/finding.ts'
import type { Settings, Waiver } from '../model/settings.ts'
import { RULES } from './index.ts'
import { placed } from './plan-places.ts'
import type { Rule } from './rule.ts'

export interface LocatedFinding extends Finding {
  readonly span: Span
}

interface WaivedFinding extends LocatedFinding {
  readonly waiver: Waiver
}

/** What `check` found, in the order of files, lines and columns. */
export interface Settled {
  readonly findings: readonly LocatedFinding[]
  /** Muted by a waiver. */
  readonly waived: readonly WaivedFinding[]
}

export interface SettleInput {
  readonly settings: Settings
  readonly settingsFile: string
  readonly asOf: CivilDate
  readonly locateAll: (places: readonly Locus[]) => ReadonlyMap<Locus, Span>
  /** Whether a finding is one of those that were asked for. */
  readonly wanted: (finding: Finding) => boolean
  /** A waiver of a rule that there is not is told by another rule. */
  readonly ruleIds: ReadonlySet<string>
  /** False where only some rules or plans were asked for: then nobody knows which waivers are needed. */
  readonly judgeWaivers: boolean
}

/** Gives findings the severity that the settings want, takes the waived ones out, and puts all in order. */
export function settle(findings: readonly Finding[], input: SettleInput): Settled {
  const { settings, asOf } = input
  const waivers = (settings.waivers ?? []).filter(({ expires }) => expires >= asOf)
  const used = new Set<Waiver>()
  const kept: Finding[] = []
  const muted: { finding: Finding; waiver: Waiver }[] = []
  for (const finding of withSeverity(findings, settings)) {
    const waiver = waivers.find((one) => mutes(one, finding))
    if (waiver === undefined) kept.push(finding)
    else {
      used.add(waiver)
      muted.push({ finding, waiver })
    }
  }
  const unused = input.judgeWaivers ? unusedWaivers(waivers, used, input) : []
  const told = [...kept, ...withSeverity(unused, settings)].filter(input.wanted)
  const silent = muted.filter(({ finding }) => input.wanted(finding))
  const unlocated = [...told, ...silent.map(({ finding }) => finding)].filter(
    ({ at }) => at.span === undefined,
  )
  const spans = input.locateAll(unlocated.map(({ at }) => at))
  const located = (finding: Finding): LocatedFinding => ({
    ...finding,
    span: finding.at.span ?? spans.get(finding.at) ?? NOWHERE,
  })
  return {
    findings: inOrder(told.map(located)),
    waived: inOrder(silent.map(({ finding, waiver }) => ({ ...located(finding), waiver }))),
  }
}

const NOWHERE: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

function withSeverity(findings: readonly Finding[], { rules = {} }: Settings): Finding[] {
  return findings.flatMap((finding) => {
    const severity = rules[finding.code]
    if (severity === undefined) return [finding]
    return severity === 'off' ? [] : [{ ...finding, severity }]
  })
}

/** A waiver mutes what agrees with all that it names. */
function mutes(waiver: Waiver, { code, plan, task, unit, entry, at }: Finding): boolean {
  const agrees = (wanted: string | undefined, found: string | undefined) =>
    wanted === undefined || wanted === found
  return (
    waiver.rule === code &&
    agrees(waiver.plan, plan) &&
    agrees(waiver.task, task) &&
    agrees(waiver.unit, unit) &&
    agrees(waiver.entry, entry) &&
    agrees(waiver.file, at.file)
  )
}

function unusedWaivers(valid: readonly Waiver[], used: ReadonlySet<Waiver>, input: SettleInput): Finding[] {
  const unused = placed(input.settings.waivers, ['waivers'])
    .filter(({ value }) => valid.includes(value) && !used.has(value) && input.ruleIds.has(value.rule))
    .map(({ value, path }) => ({
      rule: value.rule,
      at: { file: input.settingsFile, path: [...path, 'rule'] },
    }))
  const findings: Finding[] = []
  for (const { id, severity, unusedWaivers } of RULES as readonly Rule[]) {
    unusedWaivers?.(unused, (at, args) => findings.push({ code: id, severity, at, args }))
  }
  return findings
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Sorted by file, line, column, severity and code; what was said twice is said once. */
function inOrder<F extends LocatedFinding>(findings: readonly F[]): F[] {
  const seen = new Set<string>()
  return findings
    .filter((finding) => {
      const { code, at, span, args } = finding
      const key = JSON.stringify([code, at.file, span, args])
      return seen.size !== seen.add(key).size
    })
    .sort(
      (a, b) =>
        compare(a.at.file, b.at.file) ||
        a.span.line - b.span.line ||
        a.span.column - b.span.column ||
        RANK[a.severity] - RANK[b.severity] ||
        compare(a.code, b.code),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
