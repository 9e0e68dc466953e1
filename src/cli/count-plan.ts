import type { ComplianceInput } from '../compliance/comply.ts'
import { openLog } from '../log/read.ts'
import type { Messages } from '../messages/catalogue.ts'
import { type CivilDate, yearOf } from '../model/civil-date.ts'
import type { Finding } from '../model/finding.ts'
import { type Window, yearWindow } from '../model/window.ts'
import { evidenceLookup } from '../source/evidence.ts'
import type { Context } from './command.ts'
import { told } from './told.ts'
import { usageError } from './usage-errors.ts'
import type { OpenWorkspace, SoundPlan } from './workspace.ts'

export interface Counted<Result> {
  readonly result: Result
  /** What people should know of the log besides: mistakes in entries that may not count for them. */
  readonly remark: string | undefined
}

/**
 * Counts a plan. A file of its log that is no YAML ends the command with 3: figures without it would be wrong.
 * Entries with mistakes count nowhere, and a remark says so.
 */
export function countPlan<Result>(
  { messages }: Context,
  { files, workspace }: OpenWorkspace,
  { plan, registers }: SoundPlan,
  asOf: CivilDate,
  count: (input: ComplianceInput) => Result,
): Counted<Result> {
  const findings: Finding[] = []
  const result = count({
    plan,
    registers,
    log: openLog(files, plan.id, (finding) => findings.push(finding)),
    asOf,
    thresholds: workspace.thresholds,
    evidenceExists: evidenceLookup(files),
  })
  return { result, remark: remarkOnLog(findings, messages) }
}

/** What is to be said of mistakes in a log; where a part of it could not be read at all, the end of the command. */
export function remarkOnLog(findings: readonly Finding[], messages: Messages): string | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors.filter(isUnreadable)
  if (first !== undefined) {
    throw usageError(3, 'broken-file', { ...told(first, [], messages), more: errors.length - 1 })
  }
  return errors.length === 0 ? undefined : messages.answers.logMistakes({ mistakes: errors.length })
}

/** Mistakes in the text itself have no record; a mark at the start of a file hides nothing. */
function isUnreadable({ code, at }: Finding): boolean {
  return code === 'torn-line' || (at.line === undefined && code !== 'byte-order-mark')
}

/** By default the year of the as-of day (semantics.md 12.4). */
export function periodOf(given: Window | undefined, asOf: CivilDate): Window {
  return given ?? yearWindow(yearOf(asOf))
}
