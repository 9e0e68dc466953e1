import type { Fact } from '../../model/entry.ts'
import { longFlag, readValue } from '../read-value.ts'
import { usageError } from '../usage-errors.ts'

export type FactKind = Fact['kind']
/** Fields of an entry under their names in the log, before they are known to be right. */
export type Fields = Readonly<Record<string, unknown>>

export const FACT_KINDS = ['activity', 'submission', 'observation', 'progress'] as const

const ALL: readonly FactKind[] = FACT_KINDS
const ACTIVITY: readonly FactKind[] = ['activity']

/** Options of `log add` and the fields that they set, with the kinds that have them; a list takes many values. */
const OPTIONS: Readonly<Record<string, { field: string; kinds: readonly FactKind[] }>> = {
  date: { field: 'date', kinds: ALL },
  until: { field: 'until', kinds: ACTIVITY },
  title: { field: 'title', kinds: ACTIVITY },
  status: { field: 'status', kinds: ACTIVITY },
  eachDay: { field: 'each_day', kinds: ACTIVITY },
  times: { field: 'times', kinds: ACTIVITY },
  participants: { field: 'participants', kinds: ACTIVITY },
  online: { field: 'online_participants', kinds: ACTIVITY },
  items: { field: 'items', kinds: ACTIVITY },
  amount: { field: 'amount', kinds: ACTIVITY },
  entities: { field: 'entities', kinds: ACTIVITY },
  type: { field: 'type', kinds: ACTIVITY },
  audience: { field: 'audience', kinds: ACTIVITY },
  brand: { field: 'brand', kinds: ACTIVITY },
  place: { field: 'place', kinds: ACTIVITY },
  covers: { field: 'places', kinds: ['activity', 'progress'] },
  host: { field: 'host', kinds: ACTIVITY },
  cohost: { field: 'cohosts', kinds: ACTIVITY },
  deliverable: { field: 'deliverable', kinds: ['submission'] },
  for: { field: 'for', kinds: ['submission'] },
  indicator: { field: 'indicator', kinds: ['observation'] },
  quota: { field: 'quota', kinds: ['observation'] },
  value: { field: 'value', kinds: ['observation'] },
  covered: { field: 'covered', kinds: ['observation'] },
  total: { field: 'total', kinds: ['observation'] },
  lacking: { field: 'lacking', kinds: ['observation'] },
  state: { field: 'state', kinds: ['progress'] },
  milestone: { field: 'milestone', kinds: ['progress'] },
  text: { field: 'text', kinds: ['progress'] },
  note: { field: 'note', kinds: ALL },
  by: { field: 'by', kinds: ALL },
}

/** What was given on the command line, as fields of an entry of this kind; an option of another kind is refused. */
export function fieldsGiven(kind: FactKind, input: Readonly<Record<string, unknown>>): Fields {
  const fields: Record<string, unknown> = {}
  for (const [option, { field, kinds }] of Object.entries(OPTIONS)) {
    const value = trimmed(longFlag(option), input[option])
    if (isNothing(value)) continue
    if (!kinds.includes(kind))
      throw usageError(2, 'option-not-for-kind', { option: longFlag(option), kind, kinds })
    fields[field] = Array.isArray(value) ? oneAlone(field, value) : value
  }
  return {
    ...fields,
    ...oneOrMany('unit', kind, kind === 'activity' ? 'units' : undefined, input.unit),
    ...oneOrMany('task', kind, kind === 'activity' ? 'tasks' : undefined, input.task),
    ...measuresGiven(kind, input.measure),
  }
}

/** One audience is written as a text, several as a list; what is lacking may be told as a number or by name. */
function oneAlone(field: string, values: readonly unknown[]): unknown {
  const [first] = values
  if (values.length > 1) return values
  if (field === 'audience') return first
  const half = String(first).normalize('NFKC')
  return field === 'lacking' && /^\d{1,15}$/.test(half) ? Number(half) : values
}

/** Activities name any number of units and tasks, other entries one of each. */
function oneOrMany(
  option: 'unit' | 'task',
  kind: FactKind,
  list: string | undefined,
  given: unknown,
): Fields {
  const names = Array.isArray(given) ? given : []
  if (names.length === 0) return {}
  if (list !== undefined) return { [list]: names }
  if (option === 'task' && kind === 'submission') {
    throw usageError(2, 'option-not-for-kind', {
      option: '--task',
      kind,
      kinds: ['activity', 'observation', 'progress'],
    })
  }
  if (names.length > 1) throw usageError(2, 'one-of-many', { option: `--${option}`, kind })
  return { [option]: names[0] }
}

/** `--measure books=20` */
function measuresGiven(kind: FactKind, given: unknown): Fields {
  const measures: Record<string, number> = {}
  for (const value of Array.isArray(given) ? given : []) {
    if (kind !== 'activity')
      throw usageError(2, 'option-not-for-kind', { option: '--measure', kind, kinds: ACTIVITY })
    const [, name, number] = /^([^=]+)=(.+)$/.exec(String(value)) ?? []
    if (name === undefined || number === undefined)
      throw usageError(2, 'bad-measure', { value: String(value) })
    measures[name.trim()] = readValue('number', `--measure ${name.trim()}`, number)
  }
  return measures
}

/** Blanks around a text, full-width ones too, are slips; a text of blanks alone is none. */
function trimmed(option: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => trimmed(option, one))
  if (typeof value !== 'string') return value
  if (value.trim() === '') throw usageError(2, 'option-without-value', { option })
  return value.trim()
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
