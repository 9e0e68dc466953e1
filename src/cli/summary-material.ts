import { type ComplianceInput, type Counted, count, reportFor } from '../compliance/comply.ts'
import { ledgerOf } from '../compliance/ledger.ts'
import { recordOf, recordStatistics } from '../compliance/record.ts'
import { type CivilDate, yearOf } from '../model/civil-date.ts'
import type { ComplianceReport } from '../model/report.ts'
import { type Window, yearWindow } from '../model/window.ts'
import type { UnitSubject } from '../report/compliance/unit-report.ts'
import { selectRows } from '../report/select.ts'
import type { SummaryMaterial } from '../report/summary/context.ts'
import type { Context } from './command.ts'
import { countPlan } from './count-plan.ts'
import { inputFiles } from './inputs.ts'
import { unitNamed } from './names.ts'
import { versionOf } from './version.ts'
import type { OpenWorkspace, SoundPlan } from './workspace.ts'

export interface SummaryQuestion {
  /** A whole year, but where a template is filled in for another period. */
  readonly period: Window
  readonly asOf: CivilDate
  /** As the command line names it. */
  readonly unit: string | undefined
}

/** Counts what an annual summary tells, for the whole area or one unit. */
export function summaryMaterial(
  context: Context,
  open: OpenWorkspace,
  loaded: SoundPlan,
  { period, asOf, unit: typed }: SummaryQuestion,
): { readonly material: SummaryMaterial; readonly remark: string | undefined } {
  const { host } = context
  const { plan } = loaded
  const unit = typed === undefined ? undefined : subjectNamed(loaded, typed)
  const { result, remark } = countPlan(context, open, loaded, asOf, (input) => gather(input, period, unit))
  const inputs = inputFiles(host, open, loaded)
  const list = inputs.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('')
  const material: SummaryMaterial = {
    ...result,
    plan,
    year: yearOf(period.to),
    unit,
    inputs,
    digest: host.sha256(new TextEncoder().encode(list)).slice(0, 12),
    version: versionOf(host),
    author: open.workspace.settings.office ?? plan.issuer,
    fonts: open.workspace.settings.fonts,
  }
  return { material, remark }
}

function subjectNamed({ plan }: SoundPlan, typed: string): UnitSubject {
  const { name, line } = unitNamed(plan, typed)
  const isGroup = (plan.groups ?? []).some((group) => group.name === name)
  return { name, names: new Set(line), isGroup }
}

/** The reports of the period and of the year after, narrowed to the unit, and the entries behind them. */
function gather(input: ComplianceInput, period: Window, unit: UnitSubject | undefined) {
  const after = yearWindow(yearOf(period.to) + 1)
  const counted = count(input, { from: period.from, to: after.to })
  const own = (report: ComplianceReport) =>
    unit === undefined ? report : selectRows(report, { units: unit.names })
  const report = own(reportFor(counted, period))
  const record = recordOf(counted, period, unit === undefined ? undefined : whose(counted, report, unit))
  const milestones = report.milestones.flatMap(({ entry }) => entry ?? [])
  return {
    report,
    next: own(reportFor(counted, after)),
    ledger: ledgerOf(counted, new Set(milestones), period),
    record,
    statistics: recordStatistics(counted, period, record),
    evidenceExists: input.evidenceExists,
  }
}

/** A unit's own names, the members of a group, and the entries that its figures rest on under former names. */
function whose({ book }: Counted, report: ComplianceReport, { name, names, isGroup }: UnitSubject) {
  const rows = [...report.obligations, ...report.qualitative]
  const documents = report.deliverables.flatMap(({ entry }) => entry ?? [])
  return {
    names: isGroup ? new Set([...names, ...book.registry.members(name)]) : names,
    ids: new Set([...rows.flatMap(({ entries }) => entries), ...documents]),
  }
}
