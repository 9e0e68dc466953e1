import { yearOf } from '../../model/civil-date.ts'
import type { Plan } from '../../model/plan.ts'
import { type Window, yearWindow } from '../../model/window.ts'
import { reportContext } from '../../report/compliance/context.ts'
import type { FormContext } from '../../report/form/context.ts'
import { formsDoc, writtenForm } from '../../report/form/forms-doc.ts'
import { type UnitRegistry, unitRegistry } from '../../source/unit-registry.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { countPlan, periodOf } from '../count-plan.ts'
import { pathsIn, spanName, writeForms } from '../form/form-files.ts'
import { gatherForms, holderOn } from '../form/gather-forms.ts'
import { makeForms, templateFacts } from '../form/make-forms.ts'
import { officeTemplate } from '../form/template-ledger.ts'
import { inputFiles } from '../inputs.ts'
import { unitNamed } from '../names.ts'
import { usageError } from '../usage-errors.ts'
import { versionOf } from '../version.ts'
import { asOfDay, onePlan, openWorkspace } from '../workspace.ts'

export const spec = {
  options: {
    output: { type: 'folder', short: 'o' },
    unit: { type: 'unit', many: true },
    year: { type: 'count' },
    period: { type: 'period' },
    template: { type: 'file' },
    plan: { type: 'plan' },
    asOf: { type: 'day' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

type FormInput = Input<typeof spec>

export async function run(context: Context, input: FormInput): Promise<Outcome> {
  const { host, messages, reportMessages } = context
  const { output } = input
  if (output === undefined) throw usageError(2, 'missing-option', { option: '-o' })
  const open = openWorkspace(context)
  const loaded = onePlan(open, input.plan, messages)
  const { plan } = loaded
  const { settings } = open.workspace
  const asOf = asOfDay(context, open.workspace, input.asOf)
  const period = askedPeriod(input, asOf, plan)
  const registry = unitRegistry(plan)
  const units = unitsAsked(input.unit, plan, registry, period)
  const { result, remark } = countPlan(context, open, loaded, asOf, (counted) =>
    gatherForms(counted, { period, units, office: settings.office }),
  )
  const whole = reportContext(
    {
      plan,
      report: result.report,
      ledger: result.ledger,
      inputs: inputFiles(host, open, loaded),
      version: versionOf(host),
      author: settings.office ?? plan.issuer,
    },
    reportMessages,
  )
  const about: FormContext = {
    whole,
    words: reportMessages.form,
    workspace: settings.name ?? '',
    office: settings.office,
    period,
    unitName: (name) => {
      const meaning = registry.meaning(name)
      return meaning?.kind === 'unit' ? meaning.name : name
    },
    taken: result.taken,
    sha256: (bytes) => host.sha256(bytes),
    levels: result.levels,
  }
  const idle = units.length === 0 ? result.subjects.filter(result.isIdle) : []
  const subjects = result.subjects.filter((subject) => !idle.includes(subject))
  const [spoken, span] = [whole.own.window(period), spanName(period)]
  const names = subjects.map(({ unit }) => about.words.fileName({ unit, period: spoken, span }))
  const paths = pathsIn(output, names, '.xlsx')
  const template = input.template === undefined ? undefined : officeTemplate(context, input.template, plan)
  const made = await makeForms(about, subjects, template)
  const forms = subjects.map((subject, index) => writtenForm(paths[index]!, subject, made[index]!.sheets))
  const files = made.map(({ bytes }, index) => ({ path: paths[index]!, bytes }))
  await writeForms(context, files)
  const { answers } = messages.form
  const unlisted = units.length === 0 ? groupsWithoutMembers(plan, registry) : []
  const remarks = [
    answers.written({ forms: forms.length, folder: output }),
    ...(template === undefined ? [] : [answers.template(templateFacts(about, template))]),
    ...(unlisted.length === 0 ? [] : [answers.membersUnknown(unlisted)]),
    ...(idle.length === 0 ? [] : [answers.nothingOwed(idle.map(({ unit }) => unit))]),
    ...(remark === undefined ? [] : [remark]),
  ]
  const said = { exitCode: 0, stderr: remarks.join('\n') } as const
  if (input.format === 'json') {
    return { ...said, json: { kind: 'form', plan: plan.id, asOf, period, files: forms } }
  }
  const title = messages.form.answers.title({
    plan: plan.title,
    period: messages.complianceReport.window(period),
    asOf,
  })
  return { ...said, doc: formsDoc(title, forms, messages.form) }
}

/** A year or a period, by default the year of the as-of day; outside the plan nothing can be owed. */
function askedPeriod({ year, period }: FormInput, asOf: string, plan: Plan): Window {
  if (year !== undefined && period !== undefined)
    throw usageError(2, 'options-exclude', { option: '--year', other: '--period' })
  const [from, to] = [yearOf(plan.period.from), yearOf(plan.period.to)]
  if (year !== undefined && (year < from || year > to))
    throw usageError(2, 'year-outside-plan', { year, plan: plan.id, from, to })
  return year === undefined ? periodOf(period, asOf) : yearWindow(year)
}

/** Units that stand at the end of the period where the named ones stood; a group means its members. */
function unitsAsked(typed: readonly string[], plan: Plan, registry: UnitRegistry, period: Window): string[] {
  const holder = holderOn(registry, period.to)
  return typed.flatMap((name) => {
    const unit = unitNamed(plan, name, registry).name
    if (registry.meaning(unit)?.kind !== 'group') return [holder(unit) ?? unit]
    const members = registry.members(unit).flatMap((member) => holder(member) ?? [])
    if (members.length === 0) throw usageError(2, 'group-without-members', { group: unit })
    return members
  })
}

function groupsWithoutMembers(plan: Plan, registry: UnitRegistry): string[] {
  return (plan.groups ?? []).map(({ name }) => name).filter((name) => registry.members(name).length === 0)
}
