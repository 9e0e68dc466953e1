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

interface Matches {
  /** Old index → index in the draft of the new document. */
  readonly fresh: ReadonlyMap<number, number>
  /** Old index → index in the draft of the old document. */
  readonly was: ReadonlyMap<number, number>
  /** Tasks stand in the order of the document, by which they are traced; the order of other lists is people's. */
  readonly order: 'document' | 'plan'
}

/** What the new document no longer has is gone. */
function mergeList<Item extends Kept>(
  { old, fresh, was, clauseOf }: Lists<Item>,
  matches: Matches,
  merge: (
    item: Item,
    edition: { fresh: Item; was: Item | undefined; clause: string; alone: boolean },
  ) => Merged<Item>,
): MergedList<Item> {
  const value: Item[] = []
  const taken: Taken[] = []
  const ids = new Map<string, string>()
  const used = new Set(old.map(({ id }) => id))
  const keep = (position: number, index: number, alone: boolean): void => {
    const [item, next] = [old[position]!, fresh[index]!]
    const before = matches.was.get(position)
    const edition = {
      fresh: next,
      was: before === undefined ? undefined : was[before],
      clause: clauseOf(index) ?? next.title,
      alone,
    }
    const merged = merge(item, edition)
    taken.push(...deeper(merged.taken, [value.length], [index]))
    value.push(merged.value)
    ids.set(next.id, item.id)
  }
  const add = (index: number): void => {
    const item = fresh[index]!
    const id = freeId(item.id, used)
    ids.set(item.id, id)
    taken.push({ to: [value.length], from: [index] })
    value.push({ ...item, id })
  }
  const heirsOf = (index: number): number[] =>
    [...old.keys()].filter((one) => matches.fresh.get(one) === index)
  const isNew = (index: number): boolean => heirsOf(index).length === 0
  if (matches.order === 'plan') {
    for (const [position, index] of [...matches.fresh].toSorted(([a], [b]) => a - b))
      keep(position, index, true)
    for (const index of fresh.keys()) if (isNew(index)) add(index)
    return { value, taken, ids }
  }
  for (const index of fresh.keys()) {
    const heirs = heirsOf(index)
    for (const position of heirs) keep(position, index, heirs.length === 1)
    if (heirs.length === 0) add(index)
  }
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
  const old = lists.old.map(({ title, points = [], source, action, ...roles }) => ({
    identity: source?.stamp,
    holder: holderOf(roles, canonical),
    words: [title, ...points].join('\n'),
    anchor: source?.anchor,
    place: action,
  }))
  const fresh = lists.fresh.map((task, index) => ({
    identity: task.source?.stamp,
    holder: holderOf(task, canonical),
    words: task.title,
    clause: lists.clauseOf(index),
    place: actionOf(task),
  }))
  const was = lists.was.map((task) => ({
    identity: task.source?.stamp,
    holder: holderOf(task, canonical),
    words: task.title,
  }))
  const matches = { fresh: matchItems(old, fresh), was: matchItems(old, was), order: 'document' } as const
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

function holderOf(
  { lead = [], responsible = [] }: Pick<Task, 'lead' | 'responsible'>,
  canonical: Canonical,
): string {
  return [...lead, ...responsible].map(canonical).toSorted().join('、')
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

function matchByTitle<Item extends Kept>({ old, fresh, was, clauseOf }: Lists<Item>): Matches {
  const items = old.map(({ title, source }) => ({ words: title, anchor: source?.anchor }))
  return {
    fresh: matchItems(
      items,
      fresh.map(({ title }, index) => ({ words: title, clause: clauseOf(index) })),
    ),
    was: matchItems(
      items,
      was.map(({ title }) => ({ words: title })),
    ),
    order: 'plan',
  }
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
