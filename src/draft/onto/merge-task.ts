import type { Task } from '../../model/plan.ts'
import type { Clause } from './clauses.ts'
import { mergeParts } from './merge-parts.ts'
import { type Canonical, takeRoles } from './merge-roles.ts'
import { deeper, type Merged, type Taken } from './merged.ts'
import { newTitle } from './new-title.ts'
import { same } from './same.ts'
import { sourceMark } from './source-mark.ts'
import { stands } from './stands.ts'

/** A task of the plan, and what the older document said of it where that is at hand. */
export interface OldTask {
  readonly task: Task
  readonly was: Task | undefined
}

/** What the new document says in one clause. */
export interface Edition {
  readonly fresh: Task
  readonly clause: Clause
  readonly canonical: Canonical
}

/**
 * The tasks of one clause of the new document; several where people split it. What people made stays: ids, points,
 * notes, and readings of phrases that still stand in the clause. What the document changed is taken over: roles,
 * figures, days, the marks of the clause.
 */
export function mergeTasksOfClause(heirs: readonly OldTask[], edition: Edition): readonly Merged<Task>[] {
  const { fresh, clause } = edition
  const isSame = heirs.every(({ task }) => sameClause(task.source, fresh.source))
  const words = { words: clause.words, unchanged: isSame ? clause.text : undefined }
  const known = heirs.every(({ was }) => was !== undefined)
  const quotas = mergeParts(
    heirs.map(({ task }) => task.quotas ?? []),
    { ...words, fresh: fresh.quotas ?? [], was: known ? (heirs[0]?.was?.quotas ?? []) : undefined },
  )
  const milestones = mergeParts(
    heirs.map(({ task }) => task.milestones ?? []),
    { ...words, fresh: fresh.milestones ?? [], was: known ? (heirs[0]?.was?.milestones ?? []) : undefined },
  )
  return heirs.map((heir, index) => {
    const parts = { quotas: quotas[index]!, milestones: milestones[index]! }
    return mergeTask(heir, edition, { isSame, isSplit: heirs.length > 1, parts })
  })
}

export function sameClause(a: Task['source'], b: Task['source']): boolean {
  return a?.stamp !== undefined && a.stamp === b?.stamp
}

interface Circumstances {
  /** The clause stands word for word as before; who is responsible and by when may stand in other lines. */
  readonly isSame: boolean
  readonly isSplit: boolean
  readonly parts: {
    readonly quotas: Merged<NonNullable<Task['quotas']>>
    readonly milestones: Merged<NonNullable<Task['milestones']>>
  }
}

function mergeTask(
  { task: old, was }: OldTask,
  { fresh, clause, canonical }: Edition,
  { isSame, isSplit, parts }: Circumstances,
): Merged<Task> {
  const task = { ...old }
  const taken: Taken[] = []
  const take = <Key extends 'due' | 'points'>(key: Key): void => {
    if (fresh[key] === undefined) delete task[key]
    else task[key] = fresh[key]
    taken.push({ to: [key], from: [key] })
  }
  for (const key of ['quotas', 'milestones'] as const) {
    taken.push(...deeper(parts[key].taken, [key], [key]))
    if (parts[key].value.length > 0 || old[key]?.length === 0)
      Object.assign(task, { [key]: parts[key].value })
    else delete task[key]
  }
  const title = titleNow(old, { fresh, was, clause }, task)
  if (title !== old.title) {
    task.title = title
    taken.push({ to: ['title'], from: ['title'] })
  }
  if (was !== undefined && same(old.points, was.points) && !same(was.points, fresh.points)) take('points')
  const newDue = fresh.due !== undefined && (!isSame || clause.isElsewhere('due'))
  const dueChanged = was === undefined ? newDue && !isSplit : (fresh.due ?? null) !== (was.due ?? null)
  const isOwnDay = isSplit && (old.due ?? null) !== (was?.due ?? null)
  if (dueChanged && !isOwnDay && (fresh.due ?? null) !== (old.due ?? null)) take('due')
  const mayBeNew = !isSame || ROLES_ELSEWHERE.some(clause.isElsewhere)
  taken.push(...takeRoles(task, { fresh, was, canonical, mayBeNew, isSplit }))
  const source = sourceMark(old.source, { fresh: fresh.source, was: was?.source, words: clause.text })
  if (source !== undefined) task.source = source
  if (old.text !== undefined && !isSame && !stands(old.text, clause.text)) task.text = clause.text
  return { value: task, taken }
}

const ROLES_ELSEWHERE = ['lead', 'support', 'responsible']

/** A title that people worded changes only where it names a figure that is gone. */
function titleNow(
  old: Task,
  { fresh, was, clause }: { fresh: Task; was: Task | undefined; clause: Clause },
  merged: Task,
): string {
  if (was !== undefined && old.title === was.title) return fresh.title
  return newTitle(old, merged, fresh, clause.words) ?? old.title
}
