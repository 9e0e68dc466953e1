import type { Progress } from '../../model/entry.ts'
import type { FormMaking } from './context.ts'
import { blankRows, type GivenCells, type RowDraft } from './entry-sheet.ts'

const BLANK = 30

/**
 * What is logged on each task, and below it a place for news, where the task has no number or has milestones.
 * Empty where nothing of this kind is asked and nothing is logged.
 */
export function progressRows({ subject, tasks, whole }: FormMaking): RowDraft[] {
  const entries = subject.entries.filter((fact) => fact.kind === 'progress').sort(byDay)
  const silent = new Set(subject.own.qualitative.map(({ task }) => task))
  const given = (task: string): GivenCells => ({
    task,
    task_title: whole.spoken.tasks.get(task)?.title,
    unit: subject.unit,
  })
  const logged = (task: string) =>
    entries.filter((fact) => fact.task === task).map((fact) => ({ fact, given: given(task) }))
  const known = new Set(tasks.map(({ id }) => id))
  const rows: RowDraft[] = tasks.flatMap(({ id, milestones = [] }): RowDraft[] => {
    const asked = silent.has(id) || milestones.length > 0
    return [...logged(id), ...(asked ? [{ given: given(id) }] : [])]
  })
  const others = new Set(entries.map(({ task }) => task).filter((task) => !known.has(task)))
  rows.push(...[...others].flatMap(logged))
  return rows.length === 0 ? [] : [...rows, ...blankRows(BLANK)]
}

function byDay(a: Progress, b: Progress): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}
