import type { ReportWords } from '../messages/report-words.ts'
import { commitmentsOf, type Plan, type Quota, type Task } from '../model/plan.ts'
import type { ComplianceRow } from '../model/report.ts'
import { formatNumber } from './format-number.ts'

/** A cell tells up to this many names. */
const NAMES = 10

/** A plan in the words of a report: titles by id, quotas as sentences, numbers with their unit. */
export interface PlanWords {
  readonly plan: Plan
  readonly words: ReportWords
  /** Commitments by id, in the order of the document. */
  readonly tasks: ReadonlyMap<string, Task>
  quota(task: string, quota: string): Quota | undefined
  /** "05-02 Title of the task" */
  taskTitle(task: string): string
  deliverableTitle(id: string): string
  /** "每年不少于2次" */
  requirement(quota: Quota): string
  /** "2次", in the unit of a measure. */
  quantity(measure: string, value: number): string
  /** Names for a cell of a table: a long list is cut and says how many there are. */
  names(names: readonly string[]): string
  /** A number without unit. */
  format(value: number): string
  /** What follows an amount of a row: windows where it has some, else its measure. */
  unitOf(row: ComplianceRow, value: number): string
}

/** `format` writes numbers: for people to look at, or exactly where what was written is compared. */
export function planWords(plan: Plan, words: ReportWords, format = formatNumber): PlanWords {
  const tasks = new Map(commitmentsOf(plan).map((task) => [task.id, task]))
  const unit = (measure: string, value: number) =>
    words.measureUnit(measure, value, plan.measures?.[measure]?.unit)
  const quantity = (measure: string, value: number) => `${format(value)}${unit(measure, value)}`
  return {
    plan,
    words,
    tasks,
    quota: (task, id) => tasks.get(task)?.quotas?.find((quota) => quota.id === id),
    taskTitle: (id) => `${id} ${tasks.get(id)?.title ?? ''}`.trimEnd(),
    deliverableTitle: (id) => plan.deliverables?.find((one) => one.id === id)?.title ?? id,
    requirement(quota) {
      const target = quota.more_than ?? quota.at_least ?? 0
      return words.requirement({
        per: quota.per,
        ...(quota.by === undefined ? {} : { by: quota.by }),
        op: quota.more_than === undefined ? '>=' : '>',
        quantity: quantity(quota.measure, target),
        aspirational: quota.strength === 'aspirational',
        perCapita: quota.per_capita !== undefined,
        coverage: quota.measure === 'coverage',
        runningTotal: quota.feed === 'latest',
      })
    },
    quantity,
    names: (names) =>
      names.length <= NAMES ? words.list(names) : words.someOf(names.slice(0, NAMES), names.length),
    format,
    unitOf: (row, value) =>
      row.windows === undefined ? unit(row.measure, value) : words.windowUnit(row.per, value),
  }
}
