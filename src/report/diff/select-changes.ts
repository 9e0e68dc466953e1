import type { ComplianceReport } from '../../model/report.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import { selectRows } from '../select.ts'
import type { DiffView, PlanDiff } from './diff-view.ts'

/** What concerns one unit, under any of its names, as itself or in a group; undefined where no version knows it. */
export function selectChanges(view: DiffView, typed: string): DiffView | undefined {
  const selected = view.plans.map((plan) => ({ plan, names: namesOf(plan, typed.normalize('NFKC').trim()) }))
  if (selected.every(({ names }) => names.size === 0)) return undefined
  return { ...view, plans: selected.map(({ plan, names }) => ofUnit(plan, names)) }
}

function ofUnit(plan: PlanDiff, names: ReadonlySet<string>): PlanDiff {
  const changes = plan.changes.filter(({ units, supports }) =>
    [...units, ...supports].some((name) => names.has(name)),
  )
  if (plan.counted === undefined) return { ...plan, changes }
  const rows = (report: ComplianceReport) => ({ ...selectRows(report, { units: names }), indicators: [] })
  return { ...plan, changes, counted: { before: rows(plan.counted.before), after: rows(plan.counted.after) } }
}

/** The unit, whoever follows it, and the groups that it is a member of, in both versions. */
function namesOf({ base, revision }: PlanDiff, typed: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const version of [base, revision]) {
    if (version === undefined) continue
    const registry = unitRegistry(version.plan)
    const meaning = registry.meaning(typed)
    if (meaning === undefined || meaning.kind === 'ambiguous') continue
    const line = meaning.kind === 'unit' ? registry.succession(meaning.name) : [meaning.name]
    for (const name of line) names.add(name)
    for (const { name } of version.plan.groups ?? []) {
      if (registry.members(name).some((member) => line.includes(member))) names.add(name)
    }
  }
  return names
}
