import type { Plan } from '../model/plan.ts'
import type { PlanChange } from './change.ts'
import { type Change, changer } from './changer.ts'
import {
  baselineItems,
  commitmentItems,
  milestoneItems,
  planItems,
  quotaItems,
  targetItems,
} from './items.ts'
import {
  actionsAlike,
  deliverablesAlike,
  indicatorsAlike,
  milestonesAlike,
  quotasAlike,
  targetsAlike,
} from './likenesses.ts'
import { matchNames, sideOf } from './match-names.ts'
import { matchTasks } from './match-tasks.ts'
import { joined, nameOf, type Pair, pairUp } from './pair.ts'
import type { Item, Kind, Sides } from './side.ts'

/**
 * What the revision of a plan changes: everything that differs in meaning, each difference once, in the order of
 * the revision; what is gone follows what is there. Order and layout of the files are no differences.
 */
export function diffPlans(base: Plan, revision: Plan): PlanChange[] {
  const [before, after] = [planItems(base), planItems(revision)]
  const renamed = matchNames(base, revision, before, after)
  const actions = pairUp(before.actions, after.actions, actionsAlike)
  const ids = actions.pairs.map((pair) => [nameOf(pair.base), nameOf(pair.revision)] as const)
  const sides: Sides = { base: sideOf(base, renamed.names), revision: sideOf(revision) }
  const change = changer(sides, {
    names: renamed.names,
    action: new Map(ids.filter(([before, after]) => before !== after)),
  })
  return [
    ...change.fields(rootOf(base), rootOf(revision)),
    ...change.all(withNames(before.units, after.units, renamed.units)),
    ...change.all(withNames(before.groups, after.groups, renamed.groups)),
    ...change.all(pairUp(before.parameters, after.parameters)),
    ...change.all(pairUp(before.registers, after.registers)),
    ...change.all(pairUp(before.measures, after.measures)),
    ...change.all(actions),
    ...taskChanges(base, revision, change),
    ...change.all(pairUp(before.indicators, after.indicators, indicatorsAlike), indicatorParts(change)),
    ...change.all(pairUp(before.deliverables, after.deliverables, deliverablesAlike)),
  ]
}

function rootOf(plan: Plan): Item<'plan'> {
  return { kind: 'plan', keys: [], value: plan, path: [] }
}

function withNames<K extends 'unit' | 'group'>(
  base: readonly Item<K>[],
  revision: readonly Item<K>[],
  renamed: readonly Pair<Kind>[],
) {
  const { pairs, removed, added } = pairUp(base, revision)
  return joined(pairs, removed, added, renamed as readonly Pair<K>[], revision)
}

function taskChanges(base: Plan, revision: Plan, change: Change): PlanChange[] {
  const match = matchTasks(commitmentItems(base), commitmentItems(revision))
  return [
    ...change.all(match, (pair) => {
      const [a, b] = [pair.base, pair.revision]
      const within = change.within({ base: a.value, revision: b.value })
      const quotas = pairUp(
        quotaItems(a.value, a.path, a.keys),
        quotaItems(b.value, b.path, b.keys),
        quotasAlike,
      )
      const milestones = pairUp(
        milestoneItems(a.value, a.path, a.keys),
        milestoneItems(b.value, b.path, b.keys),
        milestonesAlike,
      )
      return [...within.all(quotas), ...within.all(milestones)]
    }),
    ...match.splits.map((split) => change.split(split)),
    ...match.mergers.map((merger) => change.merger(merger)),
  ]
}

function indicatorParts(change: Change) {
  return ({ base: a, revision: b }: Pair<'indicator'>): PlanChange[] => {
    const baselines = pairUp(baselineItems(a.value, a.path, a.keys), baselineItems(b.value, b.path, b.keys))
    const targets = pairUp(
      targetItems(a.value, a.path, a.keys),
      targetItems(b.value, b.path, b.keys),
      targetsAlike,
    )
    return [...change.all(baselines), ...change.all(targets)]
  }
}
