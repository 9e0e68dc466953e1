import type { DraftPlan } from '../draft.ts'
import { type Commitment, isNobody, type Section } from '../outline.ts'
import type { Desk } from './desk.ts'
import { idOfKey, shortIds } from './ids.ts'
import { rolesIn } from './role-lists.ts'
import { shortTitle } from './short-title.ts'

type Task = NonNullable<DraftPlan['tasks']>[number]

/** Tasks, or safeguards, in the order of the document. */
export function tasksOf(
  commitments: readonly Commitment[],
  list: 'tasks' | 'safeguards',
  actionIds: ReadonlyMap<Section, string>,
  desk: Desk,
): Task[] {
  const ids = shortIds(commitments.map(({ key }) => idOfKey(list === 'safeguards' ? 's' : '', key)))
  return commitments.map((commitment, index) => {
    const path = [list, index]
    const { line, start, end, section, heading, at } = commitment
    const clause = line.reading.slice(start, end)
    const title = heading ?? shortTitle(clause)
    desk.notes.stated([...path, 'title'], line, line.text)
    const action = section === undefined ? undefined : actionIds.get(section)
    const roles = rolesIn(commitment.roles, path, desk)
    if (isNobody(commitment.roles)) desk.notes.doubt('not-stated', [...path, 'lead'], line, { field: 'lead' })
    return {
      id: ids[index] ?? '',
      ...(action === undefined || list === 'safeguards' ? {} : { action }),
      title,
      ...roles,
      source: desk.sourceOf(line, line.text.slice(start, end), at),
    }
  })
}
