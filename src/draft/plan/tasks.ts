import type { DraftPlan } from '../draft.ts'
import { type Commitment, isNobody, type Section } from '../outline.ts'
import { type CommitmentTerms, quotasAndMilestones } from './commitment-terms.ts'
import type { Desk } from './desk.ts'
import { idOfKey, shortIds } from './ids.ts'
import { rolesIn } from './role-lists.ts'
import { namedIn } from './short-title.ts'
import { taskTitle } from './task-title.ts'

/** A commitment and what it asks for. */
export interface ReadCommitment {
  readonly commitment: Commitment
  readonly terms: CommitmentTerms
}

type Task = NonNullable<DraftPlan['tasks']>[number]

/** Tasks, or safeguards, in the order of the document. */
export function tasksOf(
  read: readonly ReadCommitment[],
  list: 'tasks' | 'safeguards',
  actionIds: ReadonlyMap<Section, string>,
  desk: Desk,
): Task[] {
  const ids = shortIds(read.map(({ commitment: { key } }) => idOfKey(list === 'safeguards' ? 's' : '', key)))
  return read.map(({ commitment, terms }, index) => {
    const path = [list, index]
    const { line, start, end, section, at } = commitment
    const clause = line.reading.slice(start, end)
    const title = taskTitle(commitment, terms.clauses)
    desk.notes.stated([...path, 'title'], line, line.text)
    const action = section === undefined ? undefined : actionIds.get(section)
    const roles = rolesIn(commitment.roles, path, desk)
    if (isNobody(commitment.roles)) {
      // Who leads a section may be meant to lead its clauses; only the reader of the document can say so.
      const inherited =
        (section?.roles.lead.length ?? 0) > 0 ? [{ path: [...path, 'inherit'], value: 'lead' }] : undefined
      desk.notes.doubt('not-stated', [...path, 'lead'], line, { field: 'lead' }, inherited)
    }
    for (const { sum } of commitment.figures ?? []) {
      if (sum === undefined) continue
      const { heading, stated, summed } = sum
      desk.notes.doubt('sum-differs', [...path, 'quotas'], sum.line, { words: heading, stated, summed })
    }
    const { quotas, milestones } = quotasAndMilestones(terms, path, desk)
    const points = namedIn(clause, title)
    for (const [at, point] of points.entries()) desk.notes.stated([...path, 'points', at], line, point)
    if (terms.due !== undefined)
      desk.notes.stated([...path, 'due'], commitment.due?.line ?? line, dueWords(commitment, terms))
    return {
      id: ids[index] ?? '',
      ...(action === undefined || list === 'safeguards' ? {} : { action }),
      title,
      ...roles,
      ...(points.length === 0 ? {} : { points }),
      ...(terms.due === undefined ? {} : { due: terms.due }),
      source: desk.sourceOf(line, line.text.slice(start, end), at),
      ...(quotas.length === 0 ? {} : { quotas }),
      ...(milestones.length === 0 ? {} : { milestones }),
    }
  })
}

function dueWords({ due, line }: Commitment, { clauses }: CommitmentTerms): string {
  return due?.text ?? clauses[0]?.terms.due?.text ?? line.text
}
