import type { PlanChange } from '../../diff/change.ts'
import type { ComplianceReport, ComplianceRow, DeliverableRow } from '../../model/report.ts'
import type { Per } from '../../model/window.ts'
import { lackingTo } from '../format-number.ts'

/** What stands before and after a revision, on one day and by one log; null for what is not judged by one version. */
export interface Consequence<Value> {
  readonly id: string
  readonly unit: string
  /** What the duty comes from, by its id in the version that has it: one of the three. */
  readonly task?: string
  readonly indicator?: string
  readonly deliverable?: string
  readonly before: Value | null
  readonly after: Value | null
}

/** How much is still lacking: of a measure, or where a row has many windows, of those. */
export type Lack =
  | { readonly amount: number; readonly measure: string }
  | { readonly amount: number; readonly windows: Per }

export interface Consequences {
  readonly standings: readonly Consequence<string>[]
  /** How much each unit still has to do. */
  readonly owed: readonly Consequence<Lack>[]
  /** Days on which documents are due. */
  readonly deadlines: readonly Consequence<string>[]
}

type Subject = Pick<Consequence<unknown>, 'id' | 'unit' | 'task' | 'indicator' | 'deliverable'>

interface Duty {
  readonly subject: Subject
  readonly standing: string
  readonly lack?: Lack
  readonly due?: string
}

/** The same duty is followed through new ids and names; everything else is another duty. */
export function consequencesOf(
  { before, after }: { before: ComplianceReport; after: ComplianceReport },
  changes: readonly PlanChange[],
): Consequences {
  const renamed = renamedIds(changes)
  const was = dutiesOf(before, renamed)
  const is = dutiesOf(after, NONE)
  const keys = new Set([...is.keys(), ...was.keys()])
  const standings: Consequence<string>[] = []
  const owed: Consequence<Lack>[] = []
  const deadlines: Consequence<string>[] = []
  for (const key of keys) {
    const [old, now] = [was.get(key), is.get(key)]
    const { subject } = (now ?? old)!
    if (old?.standing !== now?.standing) {
      standings.push({ ...subject, before: old?.standing ?? null, after: now?.standing ?? null })
    }
    if ((old?.lack?.amount ?? 0) !== (now?.lack?.amount ?? 0)) {
      owed.push({ ...subject, before: old?.lack ?? null, after: now?.lack ?? null })
    }
    if (old?.due !== now?.due) {
      deadlines.push({ ...subject, before: old?.due ?? null, after: now?.due ?? null })
    }
  }
  return { standings, owed, deadlines }
}

/** Kind and former key → key of the revision. */
type RenamedIds = ReadonlyMap<string, string>
const NONE: RenamedIds = new Map()

function renamedIds(changes: readonly PlanChange[]): RenamedIds {
  const renamed = changes.filter(({ code }) => code.endsWith('-renamed'))
  return new Map(
    renamed.map(({ kind, base, revision }) => [
      `${kind === 'group' ? 'unit' : kind} ${base.keys?.join('/')}`,
      revision.keys?.at(-1) ?? '',
    ]),
  )
}

function dutiesOf(report: ComplianceReport, renamed: RenamedIds): Map<string, Duty> {
  const today = (kind: string, key: string, name = key) => renamed.get(`${kind} ${key}`) ?? name
  const unit = (name: string) => today('unit', name)
  const quota = (row: ComplianceRow) =>
    [today('task', row.task), today('quota', `${row.task}/${row.quota}`, row.quota)].join('/')
  const handed = (row: DeliverableRow) => `${today('deliverable', row.id)}/${unit(row.unit)}/${row.for}`
  const duties = new Map<string, Duty>()
  for (const row of report.obligations) {
    // The units of a joint number owe it together, whoever they are: it stays one duty.
    const who = row.units === undefined ? unit(row.unit) : 'joint'
    const key = `quota ${quota(row)}/${who}/${row.window.from}`
    const subject = { id: row.id, unit: row.unit, task: row.task }
    duties.set(key, { subject, standing: row.standing, ...lackOf(row) })
  }
  for (const row of report.qualitative) {
    const key = `task ${today('task', row.task)}/${unit(row.unit)}`
    const subject = { id: `${row.task}/${row.unit}`, unit: row.unit, task: row.task }
    duties.set(key, { subject, standing: row.standing })
  }
  for (const row of report.indicators) {
    const key = `indicator ${today('indicator', row.id)}/${row.by}`
    const subject = { id: `${row.id}/${row.by}`, unit: '', indicator: row.id }
    duties.set(key, { subject, standing: row.standing })
  }
  for (const row of report.deliverables) {
    const subject = { id: `${row.id}/${row.unit}/${row.for}`, unit: row.unit, deliverable: row.id }
    duties.set(`deliverable ${handed(row)}`, { subject, standing: row.standing, due: row.due })
  }
  return duties
}

/** Nothing is owed before the issue, nor can it be said where the amount is unknown. */
function lackOf({ standing, amount: done, target, measure, windows, per }: ComplianceRow): { lack?: Lack } {
  if (done === null || standing === 'before-issue') return {}
  const amount = lackingTo(done, target)
  return { lack: windows === undefined ? { amount, measure } : { amount, windows: per } }
}
