import type { Task } from '../../model/plan.ts'
import type { ReportContext } from './context.ts'

/** What belongs to one action of the plan, under its title. */
export interface ActionGroup<T> {
  readonly title: string
  readonly members: readonly T[]
}

/**
 * Gathers things of tasks by action, in the order of the document; tasks without action and safeguards come last.
 * Groups without members are left out.
 */
export function byAction<T>(
  things: readonly T[],
  taskOf: (thing: T) => string,
  { plan, own }: ReportContext,
): ActionGroup<T>[] {
  const places = new Map<string, { group: string; place: number }>()
  const titles = new Map((plan.actions ?? []).map(({ id, title }) => [`action ${id}`, title]))
  titles.set('other', own.tasks.otherTasks)
  titles.set('safeguards', own.tasks.safeguards)
  const enter = (task: Task & { action?: string | undefined }, otherwise: string) => {
    const group = `action ${task.action}`
    if (!places.has(task.id))
      places.set(task.id, { group: titles.has(group) ? group : otherwise, place: places.size })
  }
  for (const task of plan.tasks) enter(task, 'other')
  for (const task of plan.safeguards ?? []) enter(task, 'safeguards')

  const gathered = new Map<string, { thing: T; place: number }[]>([...titles.keys()].map((key) => [key, []]))
  for (const thing of things) {
    const { group, place } = places.get(taskOf(thing)) ?? { group: 'other', place: places.size }
    gathered.get(group)?.push({ thing, place })
  }
  return [...gathered]
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => ({
      title: titles.get(group) ?? '',
      // Things of one task keep their order: the sort is stable.
      members: members.sort((a, b) => a.place - b.place).map(({ thing }) => thing),
    }))
}
