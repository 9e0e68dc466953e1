import type { LogWords } from '../../messages/log-words.ts'
import { commitmentsOf, type Plan, type Task } from '../../model/plan.ts'
import { UserError } from '../../model/user-error.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import type { Context, ValueType } from '../command.ts'
import { failureOf } from '../failure.ts'
import type { Prompt } from '../host.ts'
import { unitNamed } from '../names.ts'
import { longFlag, readValue } from '../read-value.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { evidenceNamed } from './evidence.ts'
import type { FactKind, Fields } from './fields.ts'

/** Everything that questions may depend on. */
export interface Interview {
  readonly context: Context
  readonly open: OpenWorkspace
  readonly plan: Plan
  readonly prompt: Prompt
  /** Suggested as the date. */
  readonly today: string
}

interface Question {
  readonly field: string
  /** Some fields make others needless. */
  readonly unless?: (given: Fields, plan: Plan) => boolean
  readonly ask: (interview: Interview, given: Fields) => Promise<unknown>
}

type Word = Exclude<keyof LogWords['ask'], 'orNothing'>
type Read = (answer: string, interview: Interview, question: string) => unknown

const units: Read = (answer, { plan }, question) =>
  splitNames(readValue('text', question, answer)).map((name) => unitNamed(plan, name).name)
const unit: Read = (answer, { plan }) => unitNamed(plan, answer).name
const evidence: Read = (answer, { context, open }) => [evidenceNamed(context, open, answer)]
const year = ({ today }: Interview) => today.slice(0, 4)

const QUESTIONS: { readonly [Kind in FactKind]: readonly Question[] } = {
  activity: [
    typed('date', 'date', value('day'), ({ today }) => today),
    typed('units', 'units', units),
    { field: 'tasks', ask: async (interview, given) => await chooseTask(interview, given, true) },
    typed('title', 'title', value('text')),
    optional('participants', 'participants', value('count')),
    optional('evidence', 'evidence', evidence),
  ],
  submission: [
    typed('date', 'date', value('day'), ({ today }) => today),
    typed('unit', 'unit', unit),
    chosen('deliverable', 'deliverable', ({ plan }) => titled(plan.deliverables)),
    { ...typed('for', 'year', value('count'), year), unless: isOneOff },
    optional('evidence', 'evidence', evidence),
  ],
  observation: [
    typed('date', 'date', value('day'), ({ today }) => today),
    {
      ...chosen('indicator', 'indicator', ({ plan }) => titled(plan.indicators)),
      unless: ({ task }) => task !== undefined,
    },
    { ...typed('value', 'value', value('number')), unless: ({ covered }) => covered !== undefined },
    optional('evidence', 'evidence', evidence),
  ],
  progress: [
    typed('date', 'date', value('day'), ({ today }) => today),
    typed('unit', 'unit', unit),
    { field: 'task', ask: async (interview, given) => (await chooseTask(interview, given, false))?.[0] },
    chosen('state', 'state', ({ context }) => states(context)),
    optional('text', 'text', (answer) => answer),
    optional('evidence', 'evidence', evidence),
  ],
}

/** Asks for what is not given yet, question by question. */
export async function askForFields(interview: Interview, kind: FactKind, given: Fields): Promise<Fields> {
  const fields: Record<string, unknown> = { ...given }
  for (const { field, ask, unless } of QUESTIONS[kind]) {
    if (fields[field] !== undefined || unless?.(fields, interview.plan)) continue
    const answer = await ask(interview, fields)
    if (answer !== undefined) fields[field] = answer
  }
  return fields
}

/** Asks until the answer can be read; what is wrong with one is told as it is for an option. */
export async function askFor<Value>(
  { context, prompt }: Pick<Interview, 'context' | 'prompt'>,
  question: string,
  read: (answer: string) => Value,
  initial?: string,
): Promise<Value> {
  const validate = (answer: string): string | undefined => {
    try {
      read(answer)
      return undefined
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return failureOf(error, context.messages, context.host.env).text
    }
  }
  return read(await prompt.text(question, { validate, ...(initial === undefined ? {} : { initial }) }))
}

function typed(field: string, word: Word, read: Read, initial?: (interview: Interview) => string): Question {
  return {
    field,
    ask(interview) {
      const question = interview.context.messages.log.ask[word]
      return askFor(interview, question, (answer) => read(answer, interview, question), initial?.(interview))
    },
  }
}

/** No answer leaves the field out. */
function optional(field: string, word: Word, read: Read): Question {
  return {
    field,
    ask(interview) {
      const { ask } = interview.context.messages.log
      const question = ask.orNothing(ask[word])
      return askFor(interview, question, (answer) =>
        answer === '' ? undefined : read(answer, interview, ask[word]),
      )
    },
  }
}

interface Choice {
  readonly value: string
  readonly label: string
}

function chosen(field: string, word: Word, choices: (interview: Interview) => readonly Choice[]): Question {
  return {
    field,
    async ask(interview) {
      const all = choices(interview)
      if (all.length === 0) throw usageError(2, 'missing-option', { option: longFlag(field) })
      return await interview.prompt.choose(interview.context.messages.log.ask[word], all)
    },
  }
}

/** A document that is handed in once needs no year. */
function isOneOff({ deliverable }: Fields, plan: Plan): boolean {
  return typeof plan.deliverables?.find(({ id }) => id === deliverable)?.due === 'string'
}

function value(type: ValueType): Read {
  return (answer, _interview, question) => readValue(type, question, answer)
}

/** Names with commas between them, in half or full width. */
export function splitNames(text: string): string[] {
  return text
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function titled(things: readonly { id: string; title: string }[] = []): Choice[] {
  return things.map(({ id, title: label }) => ({ value: id, label: `${id} ${label}` }))
}

function states({ messages }: Context): Choice[] {
  const { milestones } = messages.report
  return (['not-started', 'under-way', 'done'] as const).map((state) => ({
    value: state,
    label: milestones[state],
  }))
}

/** One of the tasks in which one of the units has a part; of all tasks where none has. */
async function chooseTask(
  { context, prompt, plan }: Interview,
  given: Fields,
  mayBeNone: boolean,
): Promise<string[] | undefined> {
  const { ask } = context.messages.log
  const named = new Set([given.unit, given.units].flat())
  const all = commitmentsOf(plan)
  const own = all.filter((task) => namesOf(task, plan).some((name) => named.has(name)))
  const nothing = mayBeNone ? [{ value: '', label: ask.noTask }] : []
  const task = await prompt.choose(ask.task, [...titled(own.length > 0 ? own : all), ...nothing])
  return task === '' ? undefined : [task]
}

/** Canonical names of all who have a part in a task: units, groups and their members. */
function namesOf(task: Task, plan: Plan): string[] {
  const registry = unitRegistry(plan)
  return [...(task.lead ?? []), ...(task.support ?? []), ...(task.responsible ?? [])].flatMap((name) => {
    const meaning = registry.meaning(name)
    if (meaning === undefined || meaning.kind === 'ambiguous') return [name]
    return meaning.kind === 'group' ? [meaning.name, ...registry.members(meaning.name)] : [meaning.name]
  })
}
