import { accountableNames } from '../../compliance/obligations.ts'
import type { ComplianceReport } from '../../model/report.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import { occasions } from '../deliverable-sections.ts'
import type { Block, Doc, Row } from '../doc.ts'
import { formatRate } from '../format-number.ts'
import { fileFacts, type ReportContext } from './context.ts'
import { deliverableRow, deliverableTable, lackingFirst } from './deliverable-section.ts'
import { memberMatrix } from './group-section.ts'
import { milestoneTable, qualitativeRow, qualitativeTable } from './plan-sections.ts'
import { countOf, isOpen, JUDGED } from './standing-counts.ts'
import { OBLIGATIONS, obligationRow, obligationTable } from './task-section.ts'
import { worstFirst } from './unit-section.ts'

/** A unit or group, and all names that stand where it stood. */
export interface UnitSubject {
  readonly name: string
  readonly names: ReadonlySet<string>
  readonly isGroup: boolean
}

/**
 * What one unit owes: first what is open, then what is settled, tasks without number, documents, and the tasks that
 * it supports. `own` is the report narrowed to the unit.
 */
export function unitReport(whole: ReportContext, own: ComplianceReport, unit: UnitSubject): Doc {
  const context = { ...whole, report: own }
  const { own: words, plan } = whole
  const about = { plan: plan.title, period: words.window(own.period), unit: unit.name }
  const sections = [
    ...obligations(context),
    ...qualitative(context),
    ...milestones(context),
    ...documents(context),
    ...supports(unit, context),
    ...(unit.isGroup && context.report.obligations.length > 0 ? memberMatrix(unit.name, 2, context) : []),
  ]
  const title = words.titles.unit(about)
  return {
    title,
    blocks: [
      ...summary(unit, context),
      ...(sections.length > 0 ? sections : [{ kind: 'note', text: words.unit.nothing } as const]),
    ],
    file: fileFacts(whole, { orientation: 'landscape', firstSheet: words.sheets.unit }, title),
  }
}

function summary(unit: UnitSubject, { report, own, spoken }: ReportContext): Block[] {
  const rows = report.obligations
  const [due, met] = [countOf(rows, JUDGED), countOf(rows, ['met'])]
  const open = rows.filter(isOpen).length
  const { asOf, period } = report
  return [
    { kind: 'text', tone: 'muted', cells: [spoken.words.status.headline({ asOf, ...period })] },
    {
      kind: 'text',
      tone: 'strong',
      cells: [own.unit.summary({ unit: unit.name, due, met, open, rate: formatRate(met, due) })],
    },
  ]
}

/** First what is open, the worst first; then what is met or not judged. */
function obligations(context: ReportContext): Block[] {
  const { own, report } = context
  const sorted = worstFirst(report.obligations)
  const [open, closed] = [sorted.filter(isOpen), sorted.filter((row) => !isOpen(row))]
  const part = (title: string, some: typeof sorted): Row[] =>
    some.length === 0
      ? []
      : [
          { role: 'group', cells: [own.tasks.groupTitle({ title, count: some.length })] },
          ...some.map((row) => ({ ...obligationRow(row, context), id: row.id })),
        ]
  const rows = [...part(own.unit.open, open), ...part(own.unit.closed, closed)]
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: own.sections.tasks.title },
    { ...obligationTable(rows, context), id: OBLIGATIONS },
  ]
}

function qualitative(context: ReportContext): Block[] {
  const { own, report } = context
  if (report.qualitative.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: own.sections.qualitative.title },
    qualitativeTable(
      report.qualitative.map((row) => qualitativeRow(row, context)),
      context,
    ),
  ]
}

function milestones(context: ReportContext): Block[] {
  const { own, report } = context
  if (report.milestones.length === 0) return []
  return [{ kind: 'heading', level: 2, text: own.sections.milestones.title }, milestoneTable(context)]
}

function documents(context: ReportContext): Block[] {
  const { own, report } = context
  if (report.deliverables.length === 0) return []
  const rows = occasions(report.deliverables).flatMap((asked) =>
    lackingFirst(asked).map((row) => deliverableRow(row, context)),
  )
  return [
    { kind: 'heading', level: 2, text: own.sections.deliverables.title },
    deliverableTable(rows, context),
  ]
}

/** Tasks in which the unit only supports others: nothing of it is judged. */
function supports(unit: UnitSubject, { plan, own, spoken }: ReportContext): Block[] {
  const { columns } = own
  const registry = unitRegistry(plan)
  const concerns = (name: string) => {
    const meaning = registry.meaning(name)
    if (meaning === undefined || meaning.kind === 'ambiguous') return unit.names.has(name)
    const members = meaning.kind === 'group' ? registry.members(meaning.name) : []
    return [meaning.name, ...members].some((one) => unit.names.has(one))
  }
  const rows = [...spoken.tasks.values()]
    .filter(({ support = [] }) => support.some(concerns))
    .map((task): Row => ({ cells: [task.id, task.title, spoken.words.list(accountableNames(plan, task))] }))
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: own.unit.supports },
    {
      kind: 'table',
      columns: [{ title: columns.id }, { title: columns.task, grow: 3 }, { title: columns.lead, grow: 1 }],
      rows,
    },
  ]
}
