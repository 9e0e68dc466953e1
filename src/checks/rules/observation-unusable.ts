import type { TaskBook } from '../../compliance/obligations.ts'
import type { Observation } from '../../model/entry.ts'
import type { Rule } from '../rule.ts'

export type ObservationProblem =
  | { readonly problem: 'no-subject' | 'no-value' | 'no-total' | 'covered-over-total' }
  | { readonly problem: 'which-quota'; readonly quotas: readonly string[] }
  /** The quota adds up activities, or is read from a register: no observation feeds it. */
  | { readonly problem: 'not-observed'; readonly quotas: readonly string[] }
  | { readonly problem: 'no-unit'; readonly quotas: readonly string[] }

/** An observation says what was observed and how much, and something in the plan reads it (semantics.md 12.22). */
export const observationUnusable: Rule<'observation-unusable', ObservationProblem> = {
  id: 'observation-unusable',
  severity: 'error',
  group: 'log',
  entries({ book, plan, registers }, report) {
    const lookups = { plan, registers }
    return {
      fact(fact, at) {
        if (fact.kind !== 'observation') return
        const task = fact.task === undefined ? undefined : book.tasks.get(fact.task)
        const problem = problemOf(fact, task, (one) => observed(one, fact, lookups))
        if (problem === undefined) return
        const key =
          problem.problem === 'covered-over-total'
            ? 'covered'
            : problem.problem === 'not-observed'
              ? 'task'
              : undefined
        report(at(key === undefined ? [] : [key]), problem, { task: fact.task, unit: fact.unit })
      },
    }
  },
}

type Lookups = Parameters<TaskBook['duties'][number]['kind']['gathers']>[1]

/** The quotas of a task that observations feed, those that the observation may mean. */
function observed({ duties }: TaskBook, { quota }: Observation, lookups: Lookups) {
  return duties.filter(
    (duty) =>
      duty.kind.gathers(duty.quota, lookups) === 'levels' && (quota === undefined || duty.quota.id === quota),
  )
}

function problemOf(
  fact: Observation,
  task: TaskBook | undefined,
  dutiesOf: (task: TaskBook) => TaskBook['duties'],
): ObservationProblem | undefined {
  const { value, covered, total } = fact
  if (fact.indicator === undefined && fact.task === undefined) return { problem: 'no-subject' }
  if (covered !== undefined && total !== undefined && covered > total)
    return { problem: 'covered-over-total' }
  if (fact.indicator !== undefined) return value === undefined ? { problem: 'no-value' } : undefined
  if (task === undefined) return undefined
  const all = (task.task.quotas ?? []).map(({ id }) => id)
  if (fact.quota !== undefined && !all.includes(fact.quota)) return undefined
  if (fact.quota === undefined && all.length > 1) return { problem: 'which-quota', quotas: all }
  const duties = dutiesOf(task)
  if (duties.length === 0 && task.accountable.length > 0)
    return { problem: 'not-observed', quotas: fact.quota === undefined ? all : [fact.quota] }
  if (duties.some(({ quota }) => quota.measure === 'coverage')) {
    if (covered !== undefined && (total ?? 0) <= 0) return { problem: 'no-total' }
    if (covered === undefined && value === undefined) return { problem: 'no-value' }
  } else if (value === undefined) return { problem: 'no-value' }
  if (fact.unit === undefined && duties.some(({ scope }) => scope === 'each'))
    return { problem: 'no-unit', quotas: all }
  return undefined
}
