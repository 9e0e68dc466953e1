import { yearOf } from '../model/civil-date.ts'
import { agreesWith, meanings } from '../phrases/day-phrase.ts'
import type { Clause } from './clause.ts'
import { type Compared, figuresIn, isDay } from './figures.ts'
import type { Located } from './find-clauses.ts'
import type { TaskPointer } from './subjects.ts'
import { dayMismatch, type Surroundings } from './surroundings.ts'

/** 完成时限 in a row of a table that restates the task: its due day, or that of one of its quotas or milestones. */
export function compareRowDays(
  { pointer }: Located<TaskPointer>,
  row: readonly Clause[],
  { figures }: Surroundings,
): Compared {
  const { due, quotas = [], milestones = [] } = pointer.item
  const own = [due, ...quotas.map(({ by }) => by), ...milestones.map(({ by }) => by)].filter(
    (day) => day != null,
  )
  const days = figuresIn(figures, row).filter(isDay)
  const covered = days.filter(({ number }) => own.some((day) => agreesWith(number.day, day)))
  const [other] = days
  if (due == null || other === undefined || covered.length > 0) return { covered, mismatches: [] }
  const found = meanings(other.number.day, yearOf(due))[0] ?? null
  return { covered: [other], mismatches: [dayMismatch(pointer, 'due', due, found, other.clause)] }
}
