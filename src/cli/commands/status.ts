import { comply } from '../../compliance/comply.ts'
import type { ComplianceReport } from '../../model/report.ts'
import { UserError } from '../../model/user-error.ts'
import type { Doc } from '../../report/doc.ts'
import { type Selection, selectRows } from '../../report/select.ts'
import { statusDoc } from '../../report/status.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { complianceInput, periodOf } from '../count-plan.ts'
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
    return { exitCode: 0, json: { kind: 'status', ...standings(context, open, plan, input).report } }
  }
  const plans = plansNamed(open, input.plan)
  const docs: Doc[] = []
  const failures: UserError[] = []
  for (const loaded of plans) {
    try {
      docs.push(docOf(context, open, soundPlan(open.workspace, loaded, context.messages), input))
    } catch (error) {
      // What one of several plans lacks, another may have.
      if (!(error instanceof UserError) || plans.length === 1) throw error
      failures.push(error)
    }
  }
  const broken = failures.find(({ exitCode }) => exitCode === 3)
  if (docs.length === 0) throw broken ?? failures[0]
  const doc = joinDocs(docs)
  if (broken === undefined) return { exitCode: 0, doc }
  return { exitCode: 3, doc, stderr: failureOf(broken, context.messages, context.host.env).text }
}

function docOf(context: Context, open: OpenWorkspace, plan: SoundPlan, input: StatusInput): Doc {
  const { report, unit, task } = standings(context, open, plan, input)
  const view = {
    ...(unit === undefined ? {} : { unit }),
    ...(task === undefined ? {} : { task }),
    overdue: input.overdue,
  }
  return statusDoc(plan.plan, report, view, context.reportMessages.report)
}

/** The report of one plan, narrowed to what was asked for. */
function standings(
  context: Context,
  open: OpenWorkspace,
  loaded: SoundPlan,
  input: StatusInput,
): { report: ComplianceReport; unit?: string; task?: string } {
  const asOf = asOfDay(context, open.workspace, input.asOf)
  const unit = input.unit === undefined ? undefined : unitNamed(loaded.plan, input.unit)
  const task = input.task === undefined ? undefined : taskNamed(loaded.plan, input.task)
  const selection: Selection = {
    ...(unit === undefined ? {} : { units: new Set(unit.line) }),
    ...(task === undefined ? {} : { task: task.id }),
    overdue: input.overdue,
  }
  const report = comply({ ...complianceInput(open, loaded, asOf), period: periodOf(input.period, asOf) })
  return {
    report: selectRows(report, selection),
    ...(unit === undefined ? {} : { unit: unit.name }),
    ...(task === undefined ? {} : { task: task.id }),
  }
}
