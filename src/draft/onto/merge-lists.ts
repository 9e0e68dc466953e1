import type { Action, Deliverable, Indicator, Plan, Task } from '../../model/plan.ts'
import { matchItems } from './match-items.ts'
import { freeId, stands } from './merge-parts.ts'
import { type Canonical, type Edition, mergeTask, takeRoles } from './merge-task.ts'
import { deeper, type Merged, type Taken } from './merged.ts'

/** One list of the plan, of the draft of the new document and, where it is at hand, of that of the old document. */
export interface Lists<Item> {
  readonly old: readonly Item[]
  readonly fresh: readonly Item[]
  readonly was: readonly Item[]
  /** The clause in the new document of an item of the draft. */
  readonly clauseOf: (index: number) => string | undefined
}

export interface MergedList<Item> extends Merged<Item[]> {
  /** Ids of the draft's items → ids in the merged list. */
  readonly ids: ReadonlyMap<string, string>
}

type Kept = { readonly id: string; readonly title: string; readonly source?: Task['source'] }

/** Every list is in the order of the new document; what it no longer has is gone. */
function mergeList<Item extends Kept>(
  { old, fresh, was, clauseOf }: Lists<Item>,
  matches: ReadonlyMap<number, number>,
  merge: (
    item: Item,
    edition: { fresh: Item; was: Item | undefined; clause: string; alone: boolean },
  ) => Merged<Item>,
): MergedList<Item> {
  const value: Item[] = []
  const taken: Taken[] = []
  const ids = new Map<string, string>()
  const used = new Set(old.map(({ id }) => id))
  fresh.forEach((item, index) => {
    const heirs = old.filter((_, position) => matches.get(position) === index)
    const clause = clauseOf(index) ?? item.title
    for (const heir of heirs) {
      const before = was.find(({ source }) => sameClause(source, heir.source))
      const merged = merge(heir, { fresh: item, was: before, clause, alone: heirs.length === 1 })
      taken.push(...deeper(merged.taken, [value.length], [index]))
      value.push(merged.value)
      ids.set(item.id, heir.id)
    }
    if (heirs.length > 0) return
    const id = freeId(item.id, used)
    ids.set(item.id, id)
    taken.push({ to: [value.length], from: [index] })
    value.push({ ...item, id })
  })
  return { value, taken, ids }
}

function sameClause(a: Task['source'], b: Task['source']): boolean {
  return a?.stamp !== undefined && a.stamp === b?.stamp
}

/** Tasks and safeguards. `actionIds` leads from an action of the draft to that of the merged plan. */
export function mergeTasks(
  lists: Lists<Task>,
  actionIds: ReadonlyMap<string, string>,
  canonical: Canonical,
): MergedList<Task> {
  const actionOf = ({ action = '' }: Task): string | undefined => actionIds.get(action)
  const matches = matchItems(
    lists.old.map(({ title, points = [], source, action }) => ({
      identity: source?.stamp,
      words: [title, ...points].join('\n'),
      anchor: source?.anchor,
      place: action,
    })),
    lists.fresh.map((task, index) => ({
      identity: task.source?.stamp,
      words: task.title,
      clause: lists.clauseOf(index),
      place: actionOf(task),
    })),
  )
  const merged = mergeList(lists, matches, (task, { fresh, was, clause, alone }) => {
    const edition = { fresh, was, clause, canonical }
    const { value, taken } = sameClause(task.source, fresh.source)
      ? sameWords(task, edition, alone)
      : mergeTask(task, edition)
    const action = actionOf(fresh)
    if (action === undefined || action === task.action || fresh.action === was?.action)
      return { value, taken }
    return { value: { ...value, action }, taken: [...taken, { to: ['action'], from: ['action'] }] }
  })
  const kept = new Set(lists.old.map(({ id }) => id))
  const value = merged.value.map((task) => {
    const action = kept.has(task.id) ? undefined : actionOf(task)
    return action === undefined ? task : { ...task, action }
  })
  return { ...merged, value }
}

/** The words of the clause are the same; who is responsible may stand elsewhere. */
function sameWords(task: Task, edition: Edition, alone: boolean): Merged<Task> {
  // Whoever split a clause into several tasks has also said who is responsible for each.
  if (!alone) return { value: task, taken: [] }
  const value = { ...task }
  return { taken: takeRoles(value, edition), value }
}

export function mergeActions(lists: Lists<Action>): MergedList<Action> {
  return mergeList(lists, matchByTitle(lists), (action, { fresh }) => ({
    value: withSource(action, fresh),
    taken: [],
  }))
}

/** An indicator whose words still stand in the document stays as people read it; else it takes the new levels. */
export function mergeIndicators(lists: Lists<Indicator>): MergedList<Indicator> {
  return mergeList(lists, matchByTitle(lists), (indicator, { fresh, clause }) => {
    const marked = withSource(indicator, fresh)
    if (stands(indicator.source?.anchor, clause)) return { value: marked, taken: [] }
    const baseline = fresh.baseline ?? indicator.baseline
    return {
      value: {
        ...marked,
        ...(fresh.source && { source: fresh.source }),
        targets: fresh.targets,
        ...(baseline && { baseline }),
      },
      taken: ['targets', 'baseline'].map((key) => ({ to: [key], from: [key] })),
    }
  })
}

/** A deliverable whose words still stand in the document stays; else it takes the new day and ways. */
export function mergeDeliverables(lists: Lists<Deliverable>): MergedList<Deliverable> {
  return mergeList(lists, matchByTitle(lists), (deliverable, { fresh, clause }) => {
    const marked = withSource(deliverable, fresh)
    if (stands(deliverable.source?.anchor, clause)) return { value: marked, taken: [] }
    const { due, from, to = deliverable.to } = fresh
    return {
      value: {
        ...marked,
        ...(fresh.source && { source: fresh.source }),
        due,
        from,
        ...(to !== undefined && { to }),
      },
      taken: ['due', 'from', 'to'].map((key) => ({ to: [key], from: [key] })),
    }
  })
}

function matchByTitle<Item extends Kept>({ old, fresh, clauseOf }: Lists<Item>): ReadonlyMap<number, number> {
  return matchItems(
    old.map(({ title, source }) => ({ words: title, anchor: source?.anchor })),
    fresh.map(({ title }, index) => ({ words: title, clause: clauseOf(index) })),
  )
}

/** The stamp of the clause as it is now; anchor and place stay as people wrote them. */
function withSource<Item extends Kept>(item: Item, fresh: Item): Item {
  const stamp = fresh.source?.stamp
  if (item.source === undefined || stamp === undefined) return item
  return { ...item, source: { ...item.source, stamp } }
}

/** The names of units and groups: those of the plan stay with all that people noted, new ones come behind. */
export function mergeNamed<Item extends Plan['units'][number] | NonNullable<Plan['groups']>[number]>(
  old: readonly Item[],
  fresh: readonly Item[],
  isKnown: (name: string) => boolean,
): Merged<Item[]> {
  const added = fresh.flatMap((item, index) => (isKnown(item.name) ? [] : [{ item, index }]))
  return {
    value: [...old, ...added.map(({ item }) => item)],
    taken: added.map(({ index }, position) => ({ to: [old.length + position], from: [index] })),
  }
}
