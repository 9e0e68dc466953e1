import type { OpenPlan, Task } from '../../model/plan.ts'
import type { DraftPlan } from '../draft.ts'
import { same } from './same.ts'

/**
 * What became of the tasks, safeguards, indicators and deliverables of a plan, by id. One that only moved in the
 * document is kept.
 */
export interface Difference {
  readonly kept: readonly string[]
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export function differenceOf(plan: OpenPlan, merged: DraftPlan): Difference {
  const before = byPlace(plan)
  const after = byPlace(merged)
  const both = [...after.keys()].filter((place) => before.has(place))
  const isSame = (place: string): boolean => same(asked(before.get(place)), asked(after.get(place)))
  const ids = (places: readonly string[]): string[] => places.map((place) => place.replace(/^[^/]+\//, ''))
  return {
    kept: ids(both.filter(isSame)),
    changed: ids(both.filter((place) => !isSame(place))),
    added: ids([...after.keys()].filter((place) => !before.has(place))),
    removed: ids([...before.keys()].filter((place) => !after.has(place))),
  }
}

type Item = Pick<Task, 'id' | 'source' | 'text'>

/** All but the marks of the clause. */
function asked(item: Item | undefined): object {
  const { source: _, text: __, ...others } = item ?? {}
  return others
}

/** By list and id: two lists may use the same one. */
function byPlace(plan: DraftPlan | OpenPlan): ReadonlyMap<string, Item> {
  return new Map(
    (['tasks', 'safeguards', 'indicators', 'deliverables'] as const).flatMap((list) =>
      (plan[list] ?? []).map((item: Item): [string, Item] => [`${list}/${item.id}`, item]),
    ),
  )
}
