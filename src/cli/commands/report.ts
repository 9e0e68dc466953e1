import { type ComplianceInput, count, reportFor } from '../../compliance/comply.ts'
import { ledgerOf } from '../../compliance/ledger.ts'
import { comparedPeriod, statisticsOf } from '../../compliance/statistics.ts'
import type { Plan } from '../../model/plan.ts'
import type { Window } from '../../model/window.ts'
import { FORMAT_NAMES, FORMATS } from '../../render/index.ts'
import { reportContext } from '../../report/compliance/context.ts'
import { drawReport, type ReportRequest } from '../../report/compliance/draw-report.ts'
import { shownEntries } from '../../report/compliance/figures.ts'
import type { UnitSubject } from '../../report/compliance/unit-report.ts'
import { pageRecord } from '../../report/page/context.ts'
import { drawPage } from '../../report/page/draw-page.ts'
import { selectRows } from '../../report/select.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { countPlan, periodOf } from '../count-plan.ts'
import { inputFiles } from '../inputs.ts'
import { unitNamed } from '../names.ts'
import { writeFile } from '../output.ts'
import { type Shown, shownFormat } from '../report-format.ts'
import { templateReport } from '../template-file.ts'
import { usageError } from '../usage-errors.ts'
import { versionOf } from '../version.ts'
import { asOfDay, onePlan, openWorkspace } from '../workspace.ts'

const SHOWN: readonly Shown[] = ['pretty', ...FORMAT_NAMES, 'json']

export const spec = {
  arguments: {
    unit: { type: 'unit', take: 'optional' },
  },
  options: {
    for: { type: 'choice', choices: ['leader', 'unit', 'task-table', 'statistics', 'chase'] },
    plan: { type: 'plan' },
    period: { type: 'period' },
    asOf: { type: 'day' },
    template: { type: 'file' },
    output: { type: 'file', short: 'o' },
    format: { type: 'choice', choices: SHOWN },
  },
} as const satisfies CommandSpec

type ReportInput = Input<typeof spec>
type Kind = ReportRequest['kind']

export async function run(context: Context, input: ReportInput): Promise<Outcome> {
  const shown = shownFormat(input.format, input.output)
  const kind = kindOf(input, context)
  const open = openWorkspace(context)
  const loaded = onePlan(open, input.plan, context.messages)
  const unit = input.unit === undefined ? undefined : subjectOf(loaded.plan, input.unit)
  const asOf = asOfDay(context, open.workspace, input.asOf)
  // A document that is missing is chased whatever year it was due in.
  const period = kind === 'chase' ? (input.period ?? loaded.plan.period) : periodOf(input.period, asOf)
  if (input.template !== undefined) {
    const { template, output, for: asked } = input
    // A template decides by itself what it tells.
    if (asked !== undefined && asked !== 'unit')
      throw usageError(2, 'bad-choice', { name: '--for', value: asked, choices: ['unit'], nearest: [] })
    return templateReport(context, open, loaded, { template, output, period, asOf, unit: input.unit })
  }
  const asPage = kind === 'full' && shown !== 'pretty' && shown !== 'json' && 'page' in FORMATS[shown]
  const counted = countPlan(context, open, loaded, asOf, (given) =>
    asPage ? { ...pageRecord(given, period), statistics: undefined } : countFor(kind, given, period),
  )
  const { report, ledger, statistics, months } = counted.result
  const own = unit === undefined ? report : selectRows(report, { units: unit.names })
  const inputs = inputFiles(context.host, open, loaded)
  const said = { exitCode: 0, ...(counted.remark === undefined ? {} : { stderr: counted.remark }) } as const
  const to = input.output === undefined ? {} : { to: input.output }
  if (shown === 'json') {
    const more = statistics === undefined ? {} : { statistics }
    return { ...said, ...to, json: { kind: 'report', ...own, ...more, inputs } }
  }

  const about = reportContext(
    {
      plan: loaded.plan,
      report,
      ledger,
      inputs,
      version: versionOf(context.host),
      author: open.workspace.settings.office ?? loaded.plan.issuer,
      fonts: open.workspace.settings.fonts,
    },
    context.reportMessages,
  )
  const unitRows = shown !== 'pretty' && FORMATS[shown].navigable
  const { page } = context.reportMessages
  const doc = {
    ...drawReport(requestOf(), about),
    ...(months === undefined ? {} : { page: drawPage({ ...about, months, page }) }),
  }
  if (shown === 'pretty') return { ...said, ...to, doc }
  const content = await (await FORMATS[shown].load())(doc)
  if (input.output === undefined) return { ...said, stdout: String(content) }
  writeFile(context, input.output, content)
  const written = context.messages.complianceReport.written({ file: input.output })
  return { exitCode: 0, stderr: [written, counted.remark].filter((line) => line !== undefined).join('\n') }

  function requestOf(): ReportRequest {
    if (kind === 'full') return { kind, unitRows }
    if (kind === 'unit' && unit !== undefined) return { kind, unit, own }
    if (kind === 'statistics' && statistics !== undefined) return { kind, ...statistics }
    if (kind === 'leader' || kind === 'task-table' || kind === 'chase') return { kind }
    throw new Error(`report for ${kind} lacks what it is about`)
  }
}

/** A unit by itself asks for its report; `--for unit` asks for a unit. */
function kindOf({ for: asked, unit }: ReportInput, { messages }: Context): Kind {
  if (asked === 'unit' && unit === undefined)
    throw usageError(2, 'missing-argument', { argument: messages.cli.values.unit })
  if (asked !== undefined && asked !== 'unit' && unit !== undefined) {
    throw usageError(2, 'too-many-arguments', { argument: unit })
  }
  return asked ?? (unit === undefined ? 'full' : 'unit')
}

function subjectOf(plan: Plan, typed: string): UnitSubject {
  const { name, line } = unitNamed(plan, typed)
  const isGroup = (plan.groups ?? []).some((group) => group.name === name)
  return { name, names: new Set(line), isGroup }
}

/** The report, the entries that it tells of, and statistics where they are asked for. */
function countFor(kind: Kind, input: ComplianceInput, period: Window) {
  const counted = count(input)
  const report = reportFor(counted, period)
  const rows = [...report.obligations, ...report.qualitative]
  const milestones = report.milestones.flatMap(({ entry }) => entry ?? [])
  const ids = new Set([...rows.flatMap(({ entries }) => shownEntries(entries)), ...milestones])
  const ledger = ledgerOf(counted, ids, period)
  if (kind !== 'statistics') return { report, ledger, statistics: undefined, months: undefined }
  const [now, before] = statisticsOf(counted, [period, comparedPeriod(period, input.asOf)])
  return { report, ledger, statistics: { now: now!, before: before! }, months: undefined }
}
