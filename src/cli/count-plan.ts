import type { ComplianceInput } from '../compliance/comply.ts'
import { openLog } from '../log/open-log.ts'
import { type CivilDate, yearOf } from '../model/civil-date.ts'
import { type Window, yearWindow } from '../model/window.ts'
import type { OpenWorkspace, SoundPlan } from './workspace.ts'

/** What counting a plan needs: its log, its day, its thresholds. */
export function complianceInput(
  { files, workspace }: OpenWorkspace,
  { plan, registers }: SoundPlan,
  asOf: CivilDate,
): ComplianceInput {
  return {
    plan,
    registers,
    log: openLog(files, plan.id, () => {}),
    asOf,
    thresholds: workspace.thresholds,
    evidenceExists: remembered((path) => files.kind(path) === 'file'),
  }
}

/** By default the year of the as-of day (semantics.md 12.4). */
export function periodOf(given: Window | undefined, asOf: CivilDate): Window {
  return given ?? yearWindow(yearOf(asOf))
}

/** The same evidence is often named many times. */
function remembered(ask: (path: string) => boolean): (path: string) => boolean {
  const answers = new Map<string, boolean>()
  return (path) => {
    let answer = answers.get(path)
    if (answer === undefined) {
      answer = ask(path)
      answers.set(path, answer)
    }
    return answer
  }
}
