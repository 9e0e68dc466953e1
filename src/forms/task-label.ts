import type { Milestone, Task } from '../model/plan.ts'
import { LIST_SEPARATORS } from './stamp.ts'

const LONGEST = 30

/** A task as lists offer it: its id and the beginning of its title, without signs that part names in a cell. */
export function taskLabel({ id, title }: Pick<Task, 'id' | 'title'>): string {
  const parts = title.split(LIST_SEPARATORS).join(' ').replace(/\s+/g, ' ').trim()
  const characters = [...parts]
  const short =
    characters.length <= LONGEST
      ? parts
      : `${characters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
  return `${id} ${short}`.trimEnd()
}

/** A milestone as lists offer it. */
export function milestoneLabel(milestone: Milestone): string {
  return taskLabel(milestone)
}
