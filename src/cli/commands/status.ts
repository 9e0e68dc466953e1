import { comply } from '../../compliance/comply.ts'
import type { ComplianceReport } from '../../model/report.ts'
import { UserError } from '../../model/user-error.ts'
import type { Doc } from '../../report/doc.ts'
import { selectRows } from '../../report/select.ts'
import { type StatusView, statusDoc } from '../../report/status.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { countPlan, periodOf } from '../count-plan.ts'
import { failureOf } from '../failure.ts'
import { joinDocs } from '../join-docs.ts'
import { taskNamed, unitNamed } from '../names.ts'
import {
  asOfDay,
  type OpenWorkspace,
  onePlan,
  openWorkspace,
  plansNamed,
  type SoundPlan,
  soundPlan,
} from '../workspace.ts'

export const spec = {
  options: {
    plan: { type: 'plan' },
    unit: { type: 'unit' },
    task: { type: 'task' },
    period: { type: 'period' },
    asOf: { type: 'day' },
    overdue: { type: 'flag' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

type StatusInput = Input<typeof spec>

export async function run(context: Context, input: StatusInput): Promise<Outcome> {
  const open = openWorkspace(context)
  if (input.format === 'json') {
    const plan = onePlan(open, input.plan, context.messages)
    const { report, remark } = standings(context, open, plan, input)
    const told = remark === undefined ? {} : { stderr: remark }
    return { exitCode: 0, json: { kind: 'status', ...report }, ...told }
  }
  const plans = plansNamed(open, input.plan)
  const docs: Doc[] = []
  const remarks: string[] = []
  const failures: UserError[] = []
  for (const loaded of plans) {
    try {
      const plan = soundPlan(open.workspace, loaded, context.messages)
      const { report, view, remark } = standings(context, open, plan, input)
      docs.push(statusDoc(plan.plan, report, view, context.reportMessages.report))
      if (remark !== undefined) remarks.push(remark)
    } catch (error) {
      // What one of several plans lacks, another may have.
      if (!(error instanceof UserError) || plans.length === 1) throw error
      failures.push(error)
    }
  }
  const broken = failures.find(({ exitCode }) => exitCode === 3)
  if (docs.length === 0) throw broken ?? failures[0]
  if (broken !== undefined) remarks.push(failureOf(broken, context.messages, context.host.env).text)
  return {
    exitCode: broken === undefined ? 0 : 3,
    doc: joinDocs(docs),
    ...(remarks.length === 0 ? {} : { stderr: remarks.join('\n') }),
  }
}

/** The report of one plan, narrowed to what was asked for. */
function standings(
  context: Context,
  open: OpenWorkspace,
  loaded: SoundPlan,
  input: StatusInput,
): { report: ComplianceReport; view: StatusView; remark: string | undefined } {
  const asOf = asOfDay(context, open.workspace, input.asOf)
  const { overdue } = input
  const unit = input.unit === undefined ? undefined : unitNamed(loaded.plan, input.unit)
  const task = input.task === undefined ? {} : { task: taskNamed(loaded.plan, input.task).id }
  const period = periodOf(input.period, asOf)
  const { result, remark } = countPlan(context, open, loaded, asOf, (counted) =>
    comply({ ...counted, period }),
  )
  const units = unit === undefined ? {} : { units: new Set(unit.line) }
  const view = { ...(unit === undefined ? {} : { unit: unit.name }), ...task, overdue }
  return { report: selectRows(result, { ...units, ...task, overdue }), view, remark }
}
