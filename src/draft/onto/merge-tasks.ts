import type { Task } from '../../model/plan.ts'
import { matchEditions } from './match-editions.ts'
import type { Likeness } from './match-items.ts'
import { type Lists, type Matches, type MergedList, mergeList } from './merge-list.ts'
import type { Canonical } from './merge-roles.ts'
import { mergeTasksOfClause } from './merge-task.ts'
import type { Merged } from './merged.ts'
import { stands } from './stands.ts'

export interface TaskLists extends Lists<Task> {
  /** From an action of the draft to that of the merged plan, and to its title in each document. */
  readonly actions: {
    readonly idOf: (id: string) => string | undefined
    readonly titleNow: (id: string) => string | undefined
    readonly titleBefore: (id: string) => string | undefined
  }
  readonly canonical: Canonical
}

/** Tasks and safeguards. */
export function mergeTasks(lists: TaskLists): MergedList<Task> {
  const { actions, canonical } = lists
  const actionOf = ({ action = '' }: Task): string | undefined => actions.idOf(action)
  const merged = mergeList(lists, matchTasks(lists), (heirs, fresh, clause) => {
    const tasks = heirs.map(({ item, was }) => ({ task: item, was }))
    return mergeTasksOfClause(tasks, { fresh, clause, canonical }).map((one, index): Merged<Task> => {
      const { was } = heirs[index]!
      const [action, { action: old }] = [actionOf(fresh), one.value]
      const isMoved =
        was === undefined || actions.titleNow(fresh.action ?? '') !== actions.titleBefore(was.action ?? '')
      if (action === undefined || action === old || !isMoved) return one
      return { value: { ...one.value, action }, taken: [...one.taken, { to: ['action'], from: ['action'] }] }
    })
  })
  const kept = new Set(lists.old.map(({ id }) => id))
  const value = merged.value.map((task) => (kept.has(task.id) ? task : named(task, lists)))
  return { ...merged, value }
}

/** A task that is new names actions and units as the plan does. */
function named(task: Task, { actions, canonical }: TaskLists): Task {
  const { action: drafted, ...others } = task
  const { lead, support, responsible } = task
  const action = actions.idOf(drafted ?? '')
  return {
    ...others,
    ...(action && { action }),
    ...(lead && { lead: lead.map(canonical) }),
    ...(support && { support: support.map(canonical) }),
    ...(responsible && { responsible: responsible.map(canonical) }),
  }
}

function matchTasks({ old, fresh, was = [], clauseOf, actions, canonical }: TaskLists): Matches {
  const holder = ({ lead = [], responsible = [] }: Task): string =>
    [...lead, ...responsible].map(canonical).toSorted().join('、')
  const ofPlan = old.map((task): Likeness => {
    const { title, points = [], source, action } = task
    const words = [title, ...points].join('\n')
    return { identity: source?.stamp, holder: holder(task), words, anchor: source?.anchor, place: action }
  })
  const ofDraft = (task: Task): Likeness => ({
    identity: task.source?.stamp,
    holder: holder(task),
    words: task.title,
  })
  const now = fresh.map((task, index): Likeness => {
    const place = actions.idOf(task.action ?? '')
    return { ...ofDraft(task), clause: clauseOf(index).text, place }
  })
  const matches = matchEditions(ofPlan, was.map(ofDraft), now)
  const byOld = new Map(matches.fresh)
  // The tasks that people made of one clause stay together when it changes.
  for (const [position, { source }] of old.entries()) {
    if (byOld.has(position) || source?.stamp === undefined) continue
    const sibling = old.findIndex((other, index) => other.source?.stamp === source.stamp && byOld.has(index))
    const match = byOld.get(sibling)
    if (match === undefined) continue
    // Documents also ask the same word for word of several units, one clause for each.
    const clauses = was.filter((task) => task.source?.stamp === source.stamp).length
    const isSplit = clauses === 0 ? stands(source.anchor, clauseOf(match).words) : clauses === 1
    if (isSplit) byOld.set(position, match)
  }
  return { ...matches, fresh: byOld, order: 'document' }
}
