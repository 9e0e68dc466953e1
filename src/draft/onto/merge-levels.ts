import type { Action, Deliverable, Indicator, Plan } from '../../model/plan.ts'
import type { Clause } from './clauses.ts'
import { matchEditions } from './match-editions.ts'
import { mergeFields } from './merge-fields.ts'
import { type Kept, type Lists, type Matches, type MergedList, mergeList, type Old } from './merge-list.ts'
import { type Canonical, takeRoles } from './merge-roles.ts'
import { sameClause } from './merge-task.ts'
import type { Merged } from './merged.ts'
import { same } from './same.ts'
import { sourceMark } from './source-mark.ts'
import { stands } from './stands.ts'

export function mergeActions(lists: Lists<Action>, canonical: Canonical): MergedList<Action> {
  return mergeEach(lists, ({ item, was }, fresh, clause) => {
    const value = { ...item }
    const isNewTitle = was !== undefined && was.title === item.title && fresh.title !== item.title
    if (isNewTitle) value.title = fresh.title
    const mayBeNew = !sameClause(item.source, fresh.source) || clause.isElsewhere('lead')
    const roles = takeRoles(value, { fresh, was, canonical, mayBeNew, isSplit: false })
    return { value, taken: [...roles, ...(isNewTitle ? [{ to: ['title'], from: ['title'] }] : [])] }
  })
}

/** An indicator takes what the document changed; without the older one, new levels where its words no longer stand. */
export function mergeIndicators(lists: Lists<Indicator>): MergedList<Indicator> {
  return mergeEach(lists, ({ item, was }, fresh, clause) => {
    if (was !== undefined)
      return mergeFields(item, { fresh, was }, fieldsLike(item, was, ['unit', 'baseline', 'targets']))
    if (stands(item.source?.anchor, clause.words)) return { value: item, taken: [] }
    const { baseline = item.baseline } = fresh
    const next = { ...item, targets: fresh.targets, ...(baseline && { baseline }) }
    return mergeFields(item, { fresh: next, was: item }, ['targets', 'baseline'])
  })
}

/** A deliverable takes what the document changed; without the older one, what is new in a clause that changed. */
export function mergeDeliverables(lists: Lists<Deliverable>, canonical: Canonical): MergedList<Deliverable> {
  const named = (item: Deliverable): Deliverable =>
    item.from === 'all' ? item : { ...item, from: item.from.map(canonical) }
  const inNames = { ...lists, fresh: lists.fresh.map(named), was: lists.was?.map(named) }
  return mergeEach(inNames, ({ item, was }, fresh, clause) => {
    const keys = fieldsLike(item, was, ['due', 'from', 'to'])
    if (was !== undefined) return mergeFields(item, { fresh, was }, keys)
    if (sameClause(item.source, fresh.source)) return { value: item, taken: [] }
    const isReworded = !stands(item.source?.anchor, clause.words)
    const { to = item.to } = fresh
    const next: Deliverable = {
      ...item,
      due: fresh.due,
      ...(isReworded && { from: fresh.from, ...(to && { to }) }),
    }
    return mergeFields(item, { fresh: next, was: item }, keys)
  })
}

/** A title is taken over only where it is that of the older draft: else people worded it. */
function fieldsLike<Item extends Kept, Key extends keyof Item & string>(
  item: Item,
  was: Item | undefined,
  keys: readonly Key[],
): readonly (Key | 'title')[] {
  return was !== undefined && same(was.title, item.title) ? ['title', ...keys] : keys
}

function mergeEach<Item extends Kept>(
  lists: Lists<Item>,
  merge: (old: Old<Item>, fresh: Item, clause: Clause) => Merged<Item>,
): MergedList<Item> {
  return mergeList(lists, matchByTitle(lists), (heirs, fresh, clause) =>
    heirs.map((old) => {
      const { value, taken } = merge(old, fresh, clause)
      const { source: mark } = old.item
      const source = sourceMark(mark, { fresh: fresh.source, was: old.was?.source, words: clause.text })
      return { value: source === undefined ? value : { ...value, source }, taken }
    }),
  )
}

function matchByTitle<Item extends Kept>({ old, fresh, was = [], clauseOf }: Lists<Item>): Matches {
  const items = old.map(({ title, source }) => ({ words: title, anchor: source?.anchor }))
  const matches = matchEditions(
    items,
    was.map(({ title }) => ({ words: title })),
    fresh.map(({ title }, index) => ({ words: title, clause: clauseOf(index).text })),
  )
  return { ...matches, order: 'plan' }
}

/** The names of units and groups: those of the plan stay with all that people noted, new ones come behind. */
export function mergeNamed<Item extends Plan['units'][number] | NonNullable<Plan['groups']>[number]>(
  old: readonly Item[],
  fresh: readonly Item[],
  isNew: (name: string) => boolean,
): Merged<Item[]> {
  const added = fresh.flatMap((item, index) => (isNew(item.name) ? [{ item, index }] : []))
  return {
    value: [...old, ...added.map(({ item }) => item)],
    taken: added.map(({ index }, position) => ({ to: [old.length + position], from: [index] })),
  }
}
