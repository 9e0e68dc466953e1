import type { CivilDate } from '../model/civil-date.ts'
import type { Locus } from '../model/finding.ts'
import type { DeliverableRow, IndicatorRow } from '../model/report.ts'
import type { Window } from '../model/window.ts'
import type { JudgedRow, PlanContext } from './context.ts'
import { placed, quotas } from './plan-places.ts'
import type { About } from './rule.ts'

/** A row of a verdict and the place in the plan where what is owed stands. */
interface Owed<Row, Args> {
  readonly row: Row
  readonly at: Locus
  readonly args: Args
  readonly about: About
}

export interface OwedArgs {
  readonly unit: string
  readonly task: string
  readonly quota: string
  readonly title: string
  readonly window: Window
  readonly measure: string
  /** The word that counts a declared measure. */
  readonly measureUnit: string | undefined
  /** Of money: the number is one per head. */
  readonly perHead: boolean
  readonly op: '>=' | '>'
  readonly target: number
  readonly amount: number
  /** For shorter windows: what was missed of what was due; target and amount are numbers of windows then. */
  readonly windows: { readonly per: string; readonly missed: readonly Window[] } | undefined
}

/** Every judged obligation at its quota's line (semantics.md 12.30). */
export function owedRows({ plan, file, judgement }: PlanContext): Owed<JudgedRow, OwedArgs>[] {
  const places = new Map<string, { title: string; perHead: boolean; at: Locus }>()
  for (const { value, path, task } of quotas(plan)) {
    const key = `${task.id}/${value.id}`
    if (!places.has(key))
      places.set(key, {
        title: task.title,
        perHead: value.per_capita !== undefined,
        at: { file, path: [...path, 'id'] },
      })
  }
  return (judgement?.obligations ?? []).flatMap((row) => {
    const place = places.get(`${row.task}/${row.quota}`)
    if (place === undefined || row.amount === null) return []
    const { unit, task, quota, window, measure, op, target, amount, per } = row
    const windows = row.windows === undefined ? undefined : { per, missed: row.missed ?? [] }
    const measureUnit = plan.measures?.[measure]?.unit
    const args = {
      unit,
      task,
      quota,
      title: place.title,
      window,
      measure,
      measureUnit,
      perHead: place.perHead,
      op,
      target,
      amount,
      windows,
    }
    return [{ row, at: place.at, args, about: { task, unit } }]
  })
}

export interface DocumentArgs {
  readonly title: string
  readonly unit: string
  readonly due: CivilDate
  readonly to: string | undefined
}

/** Every document that a unit owes, at its line. */
export function deliverableRows({
  plan,
  file,
  judgement,
}: PlanContext): Owed<DeliverableRow, DocumentArgs>[] {
  const places = new Map(placed(plan.deliverables, ['deliverables']).map((one) => [one.value.id, one]))
  return (judgement?.deliverables ?? []).flatMap((row) => {
    const place = places.get(row.id)
    if (place === undefined) return []
    const { title, to } = place.value
    const args = { title, unit: row.unit, due: row.due, to }
    return [{ row, at: { file, path: [...place.path, 'id'] }, args, about: { unit: row.unit } }]
  })
}

export interface LevelArgs {
  readonly title: string
  readonly unit: string | undefined
  readonly by: CivilDate
  readonly op: '>=' | '>'
  readonly target: number
  readonly value: number | null
  readonly date: CivilDate | null
}

/** Every target of every indicator, at its line. */
export function indicatorRows({ plan, file, judgement }: PlanContext): Owed<IndicatorRow, LevelArgs>[] {
  const indicators = placed(plan.indicators, ['indicators'])
  return (judgement?.indicators ?? []).flatMap((row) => {
    const place = indicators.find(({ value }) => value.id === row.id)
    const index = place?.value.targets.findIndex(({ by }) => by === row.by) ?? -1
    if (place === undefined || index < 0) return []
    const { title, unit } = place.value
    const { by, op, target, value, date } = row
    const at = { file, path: [...place.path, 'targets', index, 'by'] }
    return [{ row, at, args: { title, unit, by, op, target, value, date }, about: {} }]
  })
}
