import { type Explanation, explain } from '../../compliance/explain.ts'
import { explainDoc } from '../../report/explain.ts'
import type { CommandSpec, Context, Input, JsonAnswer, Outcome } from '../command.ts'
import { countPlan, periodOf } from '../count-plan.ts'
import { type NamedUnit, quotaNamed, unitNamed } from '../names.ts'
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
  const { result, remark } = countPlan(context, open, loaded, asOf, (counted) =>
    underAnyName(unit, (name) => explain(counted, { ...question, unit: name })),
  )
  if (result === undefined) throw new Error(`task ${task.id} cannot be explained`)
  const told = remark === undefined ? {} : { stderr: remark }
  if (input.format === 'json') return { exitCode: 0, json: jsonOf(result), ...told }
  const doc = explainDoc(loaded.plan, result, unit.name, context.reportMessages.report)
  return { exitCode: 0, doc, ...told }
}

/** What a unit owes may stand under the name of its successor, and what it owed under those that it followed. */
function underAnyName(
  { name, line, former }: NamedUnit,
  explained: (unit: string) => Explanation | undefined,
): Explanation | undefined {
  const owed = (unit: string) => {
    const answer = explained(unit)
    return answer !== undefined && answer.rows.length + answer.record.length > 0 ? [answer] : []
  }
  for (const unit of line) {
    const [answer] = owed(unit)
    if (answer !== undefined) return answer
  }
  const [first, ...others] = former.flatMap(owed)
  if (first === undefined) return explained(name)
  return {
    ...first,
    unit: [first, ...others].map(({ unit }) => unit).join('、'),
    rows: [first, ...others].flatMap(({ rows }) => rows),
    record: [first, ...others].flatMap(({ record }) => record),
  }
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
