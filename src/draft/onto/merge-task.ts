import { comparable } from '../../document/comparable.ts'
import type { Task } from '../../model/plan.ts'
import { mergeParts, stands } from './merge-parts.ts'
import { deeper, type Merged, type Taken } from './merged.ts'

const ROLES = ['lead', 'support', 'responsible'] as const

/** A name of the draft as the plan has it: an alias of a known unit is that unit. */
export type Canonical = (name: string) => string

/** What the documents say about a task now and, where the older one is at hand, what they said before. */
export interface Edition {
  readonly fresh: Task
  readonly was: Task | undefined
  readonly clause: string
  readonly canonical: Canonical
}

/**
 * A task whose clause changed. What people made stays: its id, points, notes, and readings of phrases that still
 * stand in the clause. What the document changed is taken over: roles, figures, days, the marks of the clause.
 */
export function mergeTask(old: Task, { fresh, was, clause, canonical }: Edition): Merged<Task> {
  const quotas = mergeParts(old.quotas ?? [], fresh.quotas ?? [], clause)
  const milestones = mergeParts(old.milestones ?? [], fresh.milestones ?? [], clause)
  const task: Task = { ...old, quotas: quotas.value, milestones: milestones.value }
  const taken: Taken[] = [
    ...deeper(quotas.taken, ['quotas'], ['quotas']),
    ...deeper(milestones.taken, ['milestones'], ['milestones']),
  ]
  if (quotas.value.length === 0 && old.quotas === undefined) delete task.quotas
  if (milestones.value.length === 0 && old.milestones === undefined) delete task.milestones
  // A title names every figure of its clause: with one that is gone it would say what no longer holds.
  if (figuresIn(old.title).some((figure) => !comparable(clause).includes(figure))) {
    task.title = fresh.title
    taken.push({ to: ['title'], from: ['title'] })
  }
  if (fresh.due != null && fresh.due !== old.due && fresh.due !== was?.due) {
    task.due = fresh.due
    taken.push({ to: ['due'], from: ['due'] })
  }
  taken.push(...takeRoles(task, { fresh, was, canonical }))
  if (fresh.source !== undefined) {
    const anchor = stands(old.source?.anchor, clause) ? old.source?.anchor : fresh.source.anchor
    task.source = { ...fresh.source, ...(old.source?.at && { at: old.source.at }), ...(anchor && { anchor }) }
  }
  if (old.text !== undefined) task.text = clause
  return { value: task, taken }
}

/** Roles stay as they are written where the documents did not change them, or changed them to the same units. */
export function takeRoles(
  task: Task,
  { fresh, was, canonical }: Pick<Edition, 'fresh' | 'was' | 'canonical'>,
): Taken[] {
  const names = (of: Task, role: (typeof ROLES)[number]): string[] => (of[role] ?? []).map(canonical)
  const alike = (of: Task): boolean => ROLES.every((role) => sameNames(names(of, role), names(fresh, role)))
  // A draft that names nobody has not read that nobody is responsible.
  const silent = ROLES.every((role) => names(fresh, role).length === 0)
  if (silent || alike(task) || (was !== undefined && alike(was))) return []
  for (const role of ROLES) {
    if (fresh[role] !== undefined || task[role] !== undefined) task[role] = names(fresh, role)
  }
  return ROLES.map((role) => ({ to: [role], from: [role] }))
}

function sameNames(old: readonly string[], fresh: readonly string[]): boolean {
  const known = new Set(old)
  return known.size === new Set(fresh).size && fresh.every((name) => known.has(name))
}

function figuresIn(text: string): string[] {
  return comparable(text).match(/\d+(?:\.\d+)?/g) ?? []
}
