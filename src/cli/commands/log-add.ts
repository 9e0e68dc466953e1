import { appendEntries, entryLine } from '../../log/append.ts'
import { type Entry, entrySchema } from '../../model/entry.ts'
import { commitmentsOf, type Plan } from '../../model/plan.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import type { Prompt } from '../host.ts'
import { evidenceNamed } from '../log/evidence.ts'
import { FACT_KINDS, type FactKind, type Fields, fieldsGiven } from '../log/fields.ts'
import { askForFields } from '../log/questions.ts'
import { checkMeasure, resolveNames } from '../log/resolve-names.ts'
import { writeEdit } from '../log/write-edit.ts'
import { usageError } from '../usage-errors.ts'
import { asOfDay, type OpenWorkspace, onePlan, openWorkspace } from '../workspace.ts'

export const spec = {
  options: {
    kind: { type: 'choice', choices: FACT_KINDS },
    plan: { type: 'plan' },
    date: { type: 'day' },
    unit: { type: 'unit', many: true },
    task: { type: 'task', many: true },
    title: { type: 'text' },
    participants: { type: 'count' },
    online: { type: 'count' },
    times: { type: 'count' },
    items: { type: 'count' },
    amount: { type: 'number' },
    entities: { type: 'count' },
    measure: { type: 'text', many: true },
    until: { type: 'day' },
    eachDay: { type: 'number' },
    status: { type: 'choice', choices: ['done', 'planned'] },
    type: { type: 'text' },
    audience: { type: 'text', many: true },
    brand: { type: 'text' },
    place: { type: 'text' },
    covers: { type: 'text', many: true },
    host: { type: 'text' },
    cohost: { type: 'text', many: true },
    deliverable: { type: 'text' },
    for: { type: 'count' },
    indicator: { type: 'text' },
    quota: { type: 'text' },
    value: { type: 'number' },
    covered: { type: 'number' },
    total: { type: 'number' },
    lacking: { type: 'text', many: true },
    state: { type: 'choice', choices: ['not-started', 'under-way', 'done'] },
    milestone: { type: 'text' },
    text: { type: 'text' },
    evidence: { type: 'file', many: true },
    note: { type: 'text' },
    by: { type: 'text' },
    dryRun: { type: 'flag' },
    format: { type: 'choice', choices: ['pretty', 'json'], default: 'pretty' },
  },
} as const satisfies CommandSpec

type AddInput = Input<typeof spec>

export async function run(context: Context, input: AddInput): Promise<Outcome> {
  const { host, messages } = context
  const open = openWorkspace(context)
  const { plan } = onePlan(open, input.plan ?? (await choosePlan(context, open)), messages)
  const kind = input.kind ?? kindMeant(input) ?? (await chooseKind(context))
  const given = resolveNames(plan, { ...fieldsGiven(kind, input), ...evidenceGiven(context, open, input) })
  for (const measure of measuresIn(given, input)) checkMeasure(plan, measure)
  const lacking = firstLacking(kind, given, plan)
  if (lacking !== undefined && host.prompt === undefined)
    throw usageError(2, 'missing-option', { option: lacking })
  const interview = { context, open, plan, today: asOfDay(context, open.workspace, undefined) }
  const prompt = lacking === undefined ? undefined : host.prompt
  const fields = prompt === undefined ? given : await askForFields({ ...interview, prompt }, kind, given)
  const entry = entryOf(context, kind, fields)
  const [edit] = appendEntries(open.files, plan.id, [entry])
  if (edit === undefined) throw new Error('an entry goes to a file')
  const line = entryLine(entry)
  if (prompt !== undefined && !input.dryRun) await confirm(context, prompt, line)
  if (!input.dryRun) await writeEdit(open, edit)
  if (input.format === 'json') {
    return {
      exitCode: 0,
      json: { kind: 'log-add', plan: plan.id, written: !input.dryRun, file: edit.path, entry },
    }
  }
  const { added, wouldAdd } = messages.log
  const remark = input.dryRun ? wouldAdd({ file: edit.path }) : added({ id: entry.id, file: edit.path })
  return { exitCode: 0, stdout: `${remark}\n${line}` }
}

/** Only where there are several, and someone to choose. */
async function choosePlan(
  { host, messages }: Context,
  { workspace }: OpenWorkspace,
): Promise<string | undefined> {
  if (host.prompt === undefined || workspace.plans.length < 2) return undefined
  const choices = workspace.plans.map(({ id, plan }) => ({
    value: id,
    label: `${id} ${plan?.title ?? ''}`.trimEnd(),
  }))
  return await host.prompt.choose(messages.log.ask.plan, choices)
}

/** Most options belong to one kind alone; a title or a figure is that of an activity. */
function kindMeant(input: AddInput): FactKind | undefined {
  if (input.deliverable !== undefined) return 'submission'
  if ([input.indicator, input.value, input.covered].some((option) => option !== undefined))
    return 'observation'
  if ([input.state, input.milestone, input.text].some((option) => option !== undefined)) return 'progress'
  const { title, participants, online, times, items, amount, entities, eachDay } = input
  const ofActivity = [title, participants, online, times, items, amount, entities, eachDay]
  return ofActivity.some((option) => option !== undefined) ? 'activity' : undefined
}

async function chooseKind({ host, messages }: Context): Promise<FactKind> {
  if (host.prompt === undefined) throw usageError(2, 'missing-option', { option: '--kind' })
  const { ask, kinds } = messages.log
  const chosen = await host.prompt.choose(
    ask.kind,
    FACT_KINDS.map((kind) => ({ value: kind, label: kinds[kind] })),
  )
  return FACT_KINDS.find((kind) => kind === chosen)!
}

async function confirm({ messages }: Context, prompt: Prompt, line: string): Promise<void> {
  if (!(await prompt.confirm(`${line}\n${messages.log.ask.write}`))) throw usageError(2, 'cancelled', {})
}

function evidenceGiven(context: Context, open: OpenWorkspace, { evidence }: AddInput): Fields {
  if (evidence.length === 0) return {}
  return { evidence: evidence.map((path) => evidenceNamed(context, open, path)) }
}

function measuresIn(fields: Fields, { measure }: AddInput): string[] {
  return Object.keys(fields).filter((field) => measure.some((one) => one.split('=')[0]?.trim() === field))
}

/** The option that sets the first field without which the entry says nothing. */
function firstLacking(kind: FactKind, fields: Fields, plan: Plan): string | undefined {
  const lacks = (field: string) => fields[field] === undefined
  if (lacks('date')) return '--date'
  switch (kind) {
    case 'activity':
      return lacks('units') ? '--unit' : lacks('title') ? '--title' : undefined
    case 'submission': {
      if (lacks('unit')) return '--unit'
      if (lacks('deliverable')) return '--deliverable'
      const deliverable = plan.deliverables?.find(({ id }) => id === fields.deliverable)
      return lacks('for') && typeof deliverable?.due === 'object' ? '--for' : undefined
    }
    case 'observation': {
      if (lacks('indicator') && lacks('task')) return '--indicator'
      if (lacks('indicator') && lacks('unit')) return '--unit'
      const task = commitmentsOf(plan).find(({ id }) => id === fields.task)
      if (lacks('indicator') && lacks('quota') && (task?.quotas?.length ?? 0) > 1) return '--quota'
      return lacks('value') && (lacks('covered') || lacks('total')) ? '--value' : undefined
    }
    case 'progress':
      if (lacks('unit')) return '--unit'
      if (lacks('task')) return '--task'
      return lacks('state') && lacks('text') ? '--state' : undefined
  }
}

/** Names and values are read and resolved, so that the schema has nothing to find. */
function entryOf({ host }: Context, kind: FactKind, fields: Fields): Entry {
  const { date, until } = fields
  if (typeof date === 'string' && typeof until === 'string' && until < date) {
    throw usageError(2, 'until-before-date', { date, until })
  }
  const by = host.userName()
  return entrySchema.parse({ id: host.newId(), kind, ...(by === undefined ? {} : { by }), ...fields })
}
