import type { Path } from '../model/finding.ts'
import type { Indicator, Plan, Task } from '../model/plan.ts'
import { keyOf } from './canonical.ts'
import type { Item, ItemTypes, Kind } from './side.ts'

/** The items of a list under their identity. What is there twice, which `check` reports, is numbered by content. */
function listed<K extends Kind>(
  kind: K,
  list: readonly ItemTypes[K][] | undefined,
  identity: (value: ItemTypes[K]) => string,
  path: Path,
  owner: readonly string[] = [],
): Item<K>[] {
  const items = (list ?? []).map(
    (value, index): Item<K> => ({ kind, keys: [...owner, identity(value)], value, path: [...path, index] }),
  )
  const names = items.map(({ keys }) => keys.at(-1)!)
  if (new Set(names).size === names.length) return items
  const seen = new Map<string, number>()
  return [...items]
    .sort((a, b) => (keyOf(a.value) < keyOf(b.value) ? -1 : 1))
    .map((item) => {
      const name = item.keys.at(-1)!
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return times === 1 ? item : { ...item, keys: [...owner, `${name}#${times}`] }
    })
}

const byId = ({ id }: { readonly id: string }) => id
const byName = ({ name }: { readonly name: string }) => name

/** Everything at the top of a plan but its commitments. */
export function planItems(plan: Plan) {
  return {
    units: listed('unit', plan.units, byName, ['units']),
    groups: listed('group', plan.groups, byName, ['groups']),
    parameters: Object.entries(plan.parameters ?? {}).flatMap(([name, years]) =>
      Object.entries(years).map(
        ([year, value]): Item<'parameter'> => ({
          kind: 'parameter',
          keys: [name, year],
          value: { value },
          path: ['parameters', name, year],
        }),
      ),
    ),
    registers: Object.entries(plan.registers ?? {}).map(
      ([name, places]): Item<'register'> => ({
        kind: 'register',
        keys: [name],
        value: { places },
        path: ['registers', name],
      }),
    ),
    measures: Object.entries(plan.measures ?? {}).map(
      ([name, value]): Item<'measure'> => ({
        kind: 'measure',
        keys: [name],
        value,
        path: ['measures', name],
      }),
    ),
    actions: listed('action', plan.actions, byId, ['actions']),
    indicators: listed('indicator', plan.indicators, byId, ['indicators']),
    deliverables: listed('deliverable', plan.deliverables, byId, ['deliverables']),
  }
}

/** Tasks and safeguards share their ids: both are owed. */
export function commitmentItems(plan: Plan): Item<'task'>[] {
  const sections = (['tasks', 'safeguards'] as const).flatMap((section) =>
    (plan[section] ?? []).map((task, index) => ({ task: { ...task, section }, path: [section, index] })),
  )
  const places = new Map<object, Path>(sections.map(({ task, path }) => [task, path]))
  const tasks = sections.map(({ task }) => task)
  return listed('task', tasks, byId, []).map((item) => ({ ...item, path: places.get(item.value)! }))
}

export function quotaItems({ quotas }: Task, path: Path, owner: readonly string[]): Item<'quota'>[] {
  return listed('quota', quotas, byId, [...path, 'quotas'], owner)
}

export function milestoneItems(
  { milestones }: Task,
  path: Path,
  owner: readonly string[],
): Item<'milestone'>[] {
  return listed('milestone', milestones, byId, [...path, 'milestones'], owner)
}

export function baselineItems(
  { baseline }: Indicator,
  path: Path,
  owner: readonly string[],
): Item<'baseline'>[] {
  return listed('baseline', baseline, ({ date }) => date, [...path, 'baseline'], owner)
}

export function targetItems({ targets }: Indicator, path: Path, owner: readonly string[]): Item<'target'>[] {
  return listed('target', targets, ({ by }) => by, [...path, 'targets'], owner)
}
