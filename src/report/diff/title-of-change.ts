import type { PlanChange } from '../../diff/change.ts'
import { commitmentsOf, type Plan } from '../../model/plan.ts'
import type { PlanDiff } from './diff-view.ts'

/** Changes whose values are titles, or items with their titles, need none beside them. */
const TELLS_TITLE = /^(?:task|indicator|deliverable|action)-(?:title|added|removed|split|merged)$/

/** The title of the task, indicator, document or action that a change is about; empty where there is none to add. */
export function titleOfChange(change: PlanChange, { base, revision }: PlanDiff): string {
  const { code, kind } = change
  if (TELLS_TITLE.test(code)) return ''
  return (
    titleIn(revision?.plan, kind, change.revision.keys?.[0]) ??
    titleIn(base?.plan, kind, change.base.keys?.[0]) ??
    ''
  )
}

/** Undefined where the plan has no such item, or items of the kind have no title. */
export function titleIn(
  plan: Plan | undefined,
  kind: PlanChange['kind'],
  id: string | undefined,
): string | undefined {
  if (plan === undefined || id === undefined) return undefined
  return itemsOf(plan, kind).find((item) => item.id === id)?.title
}

function itemsOf(
  plan: Plan,
  kind: PlanChange['kind'],
): readonly { readonly id: string; readonly title: string }[] {
  switch (kind) {
    case 'task':
    case 'quota':
    case 'milestone':
      return commitmentsOf(plan)
    case 'indicator':
    case 'baseline':
    case 'target':
      return plan.indicators ?? []
    case 'deliverable':
      return plan.deliverables ?? []
    case 'action':
      return plan.actions ?? []
    default:
      return []
  }
}
