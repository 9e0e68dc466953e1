import { type Explanation, explain } from '../../compliance/explain.ts'
import { explainDoc } from '../../report/explain.ts'
import type { CommandSpec, Context, Input, JsonAnswer, Outcome } from '../command.ts'
import { complianceInput, periodOf } from '../count-plan.ts'
import { quotaNamed, unitNamed } from '../names.ts'
import { asOfDay, onePlan, openWorkspace } from '../workspace.ts'

export const spec = {
  arguments: {
    unit: { type: 'unit', take: 'required' },
    task: { type: 'task', take: 'required' },
  },
  options: {
    plan: { type: 'plan' },
    period: { type: 'period' },
    asOf: { type: 'day' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const open = openWorkspace(context)
  const loaded = onePlan(open, input.plan, context.messages)
  const unit = unitNamed(loaded.plan, input.unit)
  const { task, quota } = quotaNamed(loaded.plan, input.task)
  const asOf = asOfDay(context, open.workspace, input.asOf)
  const question = {
    task: task.id,
    ...(quota === undefined ? {} : { quota }),
    period: periodOf(input.period, asOf),
  }
  const counted = complianceInput(open, loaded, asOf)
  // What a unit owed may stand under the name of its successor.
  const answers = unit.line.flatMap((name) => explain(counted, { ...question, unit: name }) ?? [])
  const answer = answers.find(({ rows, record }) => rows.length + record.length > 0) ?? answers[0]
  if (answer === undefined) throw new Error(`task ${task.id} cannot be explained`)
  if (input.format === 'json') return { exitCode: 0, json: jsonOf(answer) }
  return { exitCode: 0, doc: explainDoc(loaded.plan, answer, context.reportMessages.report) }
}

function jsonOf({ report, task, unit, rows, record }: Explanation): JsonAnswer {
  const { plan, asOf, period, thresholds } = report
  return {
    kind: 'explain',
    plan,
    asOf,
    period,
    thresholds,
    unit,
    task: task.id,
    obligations: rows.map(({ row, quota, ...behind }) => ({ ...row, terms: quota, ...behind })),
    qualitative: record.map(({ row, entries }) => ({ ...row, entries })),
  }
}
