import type { PlanChange } from '../../diff/change.ts'
import type { ChangeCode } from '../../diff/changes/index.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import type { PlanDiff } from './diff-view.ts'

const DUE_DAYS: ReadonlySet<ChangeCode> = new Set([
  'task-due',
  'quota-by',
  'milestone-by',
  'target-by',
  'deliverable-due',
])

/** Changes that move a day on which something is due. */
export function movedDueDays({ changes }: PlanDiff): PlanChange[] {
  return changes.filter(({ code }) => DUE_DAYS.has(code))
}

const KINDS_IN_FORMS = new Set(['unit', 'group', 'task', 'quota', 'milestone', 'deliverable'])
/** Where a text stands and what people noted about it is not in the forms that units fill in. */
const NOT_IN_FORMS = /-(?:source|anchor|notes|text|aliases|section)$/

/**
 * Units whose form says something else now and has to be sent again: those that lead or support what changed, each
 * member of a group by itself, in the order of the revision. Nobody where a plan came or went as a whole.
 */
export function unitsWithNewForms({ base, revision, changes }: PlanDiff): string[] {
  if (base === undefined || revision === undefined) return []
  const { plan } = revision
  const registry = unitRegistry(plan)
  const everybody = registry.units
  const touched = new Set<string>()
  for (const change of changes) {
    if (!KINDS_IN_FORMS.has(change.kind) || NOT_IN_FORMS.test(change.code)) continue
    const named = [...change.units, ...change.supports]
    for (const name of change.kind === 'deliverable' && named.length === 0 ? everybody : named) {
      const members = registry.members(name)
      for (const unit of members.length === 0 ? [name] : members) touched.add(unit)
    }
  }
  return everybody.filter((name) => touched.has(name))
}
