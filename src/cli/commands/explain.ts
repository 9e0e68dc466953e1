import { type Explanation, explain } from '../../compliance/explain.ts'
import { explainDoc } from '../../report/explain.ts'
import type { CommandSpec, Context, Input, JsonAnswer, Outcome } from '../command.ts'
import { countPlan, periodOf } from '../count-plan.ts'
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
  // What a unit owed may stand under the name of its successor.
  const { result, remark } = countPlan(context, open, loaded, asOf, (counted) => {
    let first: Explanation | undefined
    for (const name of unit.line) {
      const answer = explain(counted, { ...question, unit: name })
      if (answer !== undefined && answer.rows.length + answer.record.length > 0) return answer
      first ??= answer
    }
    return first
  })
  if (result === undefined) throw new Error(`task ${task.id} cannot be explained`)
  const told = remark === undefined ? {} : { stderr: remark }
  if (input.format === 'json') return { exitCode: 0, json: jsonOf(result), ...told }
  return { exitCode: 0, doc: explainDoc(loaded.plan, result, context.reportMessages.report), ...told }
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
