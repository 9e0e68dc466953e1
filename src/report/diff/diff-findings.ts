import type { Impact } from '../../diff/impact.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { Severity } from '../../model/finding.ts'
import type { FindingRecord } from '../findings.ts'
import { changeTexts } from './change-text.ts'
import { countImpacts, type DiffView, placesOf } from './diff-view.ts'

const SEVERITIES: { readonly [I in Impact]: Severity } = {
  weakened: 'warning',
  reassigned: 'warning',
  strengthened: 'info',
  editorial: 'info',
}

/** Changes as remarks at their lines of the revision, for programs that know findings. */
export function diffFindings(
  view: DiffView,
  messages: Messages,
): { findings: FindingRecord[]; total: string } {
  const words = messages.diff
  const findings = view.plans.flatMap((plan) => {
    const textOf = changeTexts(plan, messages)
    return plan.changes.map((change): FindingRecord => {
      const { file, line } = placesOf(plan, change).revision
      const { what, before, after } = textOf(change)
      return {
        rule: change.code,
        severity: SEVERITIES[change.impact],
        message: `${words.impacts[change.impact]} ${what}`,
        mend: `${before} → ${after}`,
        file,
        line,
        column: 1,
        endLine: line,
        endColumn: 2,
      }
    })
  })
  const counts = countImpacts(view.plans.flatMap(({ changes }) => changes))
  const told = Object.entries(counts).map(([impact, changes]) =>
    words.count({ impact: words.impacts[impact as Impact], changes }),
  )
  const total = words.total({ changes: findings.length, plans: 1 }) + told.join(messages.report.separator)
  return { findings, total: findings.length === 0 ? words.none : total }
}
