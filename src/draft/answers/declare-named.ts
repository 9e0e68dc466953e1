import { BUILTIN_MEASURES, type Quota } from '../../model/plan.ts'
import type { DraftPlan } from '../draft.ts'

type Holder = NonNullable<DraftPlan['tasks']>[number]

/** The plan in which every unit is declared that a task names, and every measure that is none of the usual ones. */
export function withDeclarations(plan: DraftPlan): DraftPlan {
  return withMeasures(withUnits(plan))
}

function withUnits(plan: DraftPlan): DraftPlan {
  const { units = [], groups = [], deliverables = [] } = plan
  const known = new Set([...units, ...groups].flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]))
  const named = [
    ...holders(plan).flatMap(({ lead, support, responsible }) => [lead, support, responsible].flat()),
    ...groups.flatMap(({ members }) => members),
    ...deliverables.flatMap(({ from }) => (from === 'all' ? [] : from)),
  ]
  const missing = [...new Set(named)].filter((name) => name !== undefined && !known.has(name)) as string[]
  if (missing.length === 0) return plan
  const [more, moreGroups] = [missing.filter((name) => !isGroup(name)), missing.filter(isGroup)]
  return {
    ...plan,
    units: [...units, ...more.map((name) => ({ name }))],
    ...(moreGroups.length > 0 && {
      groups: [...groups, ...moreGroups.map((name) => ({ name, members: [] }))],
    }),
  }
}

/** 各镇街, 县级有关部门: whom it means is still to be listed. */
function isGroup(name: string): boolean {
  return /^各|有关|相关/.test(name)
}

function withMeasures(plan: DraftPlan): DraftPlan {
  const declared = plan.measures ?? {}
  const missing = holders(plan)
    .flatMap(({ quotas }) => quotas ?? [])
    .filter(
      ({ measure }) => !(BUILTIN_MEASURES as readonly string[]).includes(measure) && !(measure in declared),
    )
  if (missing.length === 0) return plan
  const added = Object.fromEntries(missing.map((quota) => [quota.measure, { unit: unitOf(quota) }]))
  return { ...plan, measures: { ...declared, ...added } }
}

/** What stands behind the number in the words of the document: 人 of 培育高素质农民1500人. */
function unitOf({ anchor = '', measure }: Quota): string {
  return (
    /\d[\d.,，]*\s*[万亿]?\s*(\p{Script=Han}{1,2}?)(?:以上|左右|$|[,，。;；、])/u.exec(anchor)?.[1] ?? measure
  )
}

function holders({ tasks = [], safeguards = [], actions = [] }: DraftPlan): readonly Partial<Holder>[] {
  return [...tasks, ...safeguards, ...actions]
}
