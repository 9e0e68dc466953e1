import type { ReportWords } from '../messages/report-words.ts'
import type { Plan } from '../model/plan.ts'
import type { ComplianceReport, QualitativeStanding } from '../model/report.ts'
import { deliverableSection, unitDeliverables } from './deliverable-sections.ts'
import type { Block, Doc } from './doc.ts'
import { formatNumber } from './format-number.ts'
import { inTaskOrder, type ObligationView, obligationTable } from './obligation-table.ts'
import {
  groupSection,
  indicatorSection,
  milestoneSection,
  qualitativeSection,
  section,
} from './plan-sections.ts'
import { type PlanWords, planWords } from './plan-words.ts'
import { unitTable } from './unit-table.ts'

/** What the status is about; the report holds the rows that were selected for it. */
export interface StatusView {
  /** The unit as the plan calls it. */
  readonly unit?: string
  readonly task?: string
  readonly overdue: boolean
}

/** Standings of a plan, a unit or a task on a day (interface.md section 4). */
export function statusDoc(plan: Plan, report: ComplianceReport, view: StatusView, words: ReportWords): Doc {
  const spoken = planWords(plan, words)
  const subject = [view.task === undefined ? undefined : spoken.taskTitle(view.task), view.unit].filter(
    (name) => name !== undefined,
  )
  const blocks = [...headline(report, words), ...body(report, view, spoken)]
  return { title: [plan.title, ...subject].join(' · '), blocks }
}

function body(report: ComplianceReport, view: StatusView, plan: PlanWords): Block[] {
  const { status } = plan.words
  if (view.overdue) {
    const found = [...obligations(report, view, plan), ...sections(report, view, plan)]
    return found.length > 0 ? found : [{ kind: 'note', text: status.nothingOverdue }]
  }
  if (view.unit !== undefined || view.task !== undefined) {
    const found = [
      ...obligations(report, view, plan),
      ...qualitativeSection(report, plan, view.unit === undefined ? 'unit' : 'task'),
      ...sections(report, view, plan),
    ]
    return found.length > 0 ? found : [{ kind: 'note', text: status.nothingOwed }]
  }
  return [
    ...totals(report, plan.words),
    ...section(status.sections.units, report.units, () => unitTable(report, plan.words)),
    ...sections(report, view, plan),
    ...qualitativeSum(report, plan.words),
  ]
}

function headline({ asOf, period, thresholds }: ComplianceReport, { status }: ReportWords): Block[] {
  const { due_soon_days: dueSoonDays, behind, far_behind: farBehind } = thresholds
  return [
    { kind: 'text', cells: [status.headline({ asOf, ...period })] },
    {
      kind: 'text',
      tone: 'muted',
      cells: [
        status.thresholds({
          dueSoonDays,
          behind: formatNumber(behind),
          farBehind: formatNumber(farBehind),
        }),
      ],
    },
  ]
}

/** Whatever is left out of a rate is printed next to it (semantics.md section 10). */
function totals({ totals: sums }: ComplianceReport, { status }: ReportWords): Block[] {
  const leftOut = status.leftOut(sums)
  const { activities, unplanned } = sums
  const participants = formatNumber(sums.participants)
  const online = formatNumber(sums.onlineParticipants)
  return [
    {
      kind: 'text',
      cells: [
        { kind: 'text', tone: 'strong', text: status.totals(sums) },
        { kind: 'rate', met: sums.rate.met, due: sums.rate.due },
        leftOut,
      ],
    },
    {
      kind: 'text',
      cells: [
        status.activities({ activities, participants, online }),
        unplanned === 0 ? '' : status.unplanned(unplanned),
      ],
    },
  ]
}

/** What is overdue is told unit by unit already, so that groups need no lines of their own there. */
function sections(report: ComplianceReport, view: StatusView, plan: PlanWords): Block[] {
  return [
    ...(view.overdue ? [] : groupSection(report, plan)),
    ...indicatorSection(report, plan),
    ...milestoneSection(report, plan),
    ...(view.unit === undefined ? deliverableSection(report, plan) : unitDeliverables(report, plan)),
  ]
}

function qualitativeSum({ qualitative }: ComplianceReport, { status }: ReportWords): Block[] {
  const count = (standing: QualitativeStanding) =>
    qualitative.filter((row) => row.standing === standing).length
  const sums = { reported: count('reported'), silent: count('silent'), unknown: count('unknown') }
  return section(status.sections.qualitative, qualitative, () => ({
    kind: 'text',
    cells: [status.qualitativeSum(sums)],
  }))
}

/** Of one unit: by task. Of one task: by quota, unit after unit. Overdue of the whole plan: by unit. */
function obligations(report: ComplianceReport, view: StatusView, plan: PlanWords): Block[] {
  const { columns, sections: titles } = plan.words.status
  const requirementOf = (row: { task: string; quota: string }): string => {
    const quota = plan.quota(row.task, row.quota)
    return quota === undefined ? row.quota : plan.requirement(quota)
  }
  const byTask: ObligationView = {
    heading: (row) => plan.taskTitle(row.task),
    first: {
      title: columns.requirement,
      cell: (row) => (row.unit === view.unit ? requirementOf(row) : `${requirementOf(row)} ${row.unit}`),
    },
  }
  const byQuota: ObligationView = {
    heading: requirementOf,
    first: { title: columns.unit, cell: (row) => row.unit },
  }
  const byUnit: ObligationView = {
    heading: (row) => row.unit,
    first: { title: columns.requirement, cell: (row) => `${row.task} ${requirementOf(row)}` },
  }
  const rows = inTaskOrder(report.obligations, plan)
  const table = () => {
    if (view.unit !== undefined) return obligationTable(rows, report, plan, byTask)
    if (view.task !== undefined) return obligationTable(byQuotaOrder(rows), report, plan, byQuota)
    return obligationTable(inUnitOrder(rows, report), report, plan, byUnit)
  }
  return section(titles.obligations, rows, table)
}

function byQuotaOrder<Row extends { readonly quota: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.quota < b.quota ? -1 : a.quota > b.quota ? 1 : 0))
}

/** Defaulters first, as in the table of units. */
function inUnitOrder<Row extends { readonly unit: string; readonly units?: readonly string[] }>(
  rows: readonly Row[],
  report: ComplianceReport,
): Row[] {
  const place = new Map(report.units.map(({ unit }, index) => [unit, index]))
  const of = (row: Row) => Math.min(...(row.units ?? [row.unit]).map((unit) => place.get(unit) ?? place.size))
  return [...rows].sort((a, b) => of(a) - of(b))
}
