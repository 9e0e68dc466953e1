import { comply } from '../../compliance/comply.ts'
import { renderCalendar } from '../../render/calendar.ts'
import { calendarOf } from '../../report/calendar.ts'
import { deadlinesDoc, deadlinesOf, shownDeliverables } from '../../report/deadlines.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { countPlan } from '../count-plan.ts'
import { joinDocs } from '../join-docs.ts'
import { writeFile } from '../output.ts'
import { asOfDay, onePlan, openWorkspace, plansNamed, soundPlan } from '../workspace.ts'

export const spec = {
  options: {
    plan: { type: 'plan' },
    within: { type: 'count' },
    asOf: { type: 'day' },
    ics: { type: 'file' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const open = openWorkspace(context)
  const asOf = asOfDay(context, open.workspace, input.asOf)
  const words = context.reportMessages.report
  const single = input.format === 'json' || input.ics !== undefined
  const plans = single
    ? [onePlan(open, input.plan, context.messages)]
    : plansNamed(open, input.plan).map((loaded) => soundPlan(open.workspace, loaded, context.messages))
  const reports = plans.map((loaded) => {
    const { result: report, remark } = countPlan(context, open, loaded, asOf, (counted) =>
      comply({ ...counted, period: loaded.plan.period }),
    )
    return { plan: loaded.plan, report, remark, shown: shownDeliverables(report, input.within) }
  })
  const remarks = reports.flatMap(({ remark }) => remark ?? [])
  const [first] = reports
  if (first !== undefined && input.ics !== undefined) {
    writeFile(context, input.ics, renderCalendar(calendarOf(first.plan, first.shown, asOf, words)))
    remarks.push(context.messages.answers.calendarWritten({ file: input.ics }))
  }
  const told = remarks.length === 0 ? {} : { stderr: remarks.join('\n') }
  if (first !== undefined && input.format === 'json') {
    return {
      exitCode: 0,
      json: { kind: 'deadlines', asOf, deadlines: deadlinesOf(first.shown, asOf) },
      ...told,
    }
  }
  const docs = reports.map(({ plan, report }) => deadlinesDoc(plan, report, input.within, words))
  return { exitCode: 0, doc: joinDocs(docs), ...told }
}
