/** Kinds of entries as bits, so that the kinds that allow all keys of a line are found by `&`. */
export const KIND = { activity: 1, submission: 2, observation: 4, progress: 8 } as const
export const EVERY_KIND = 15

/** How the value of a key is written; `name` is a text that comes again and again, `note` may be empty. */
export type ValueForm =
  | 'text'
  | 'note'
  | 'name'
  | 'day'
  | 'figure'
  | 'whole'
  | 'names'
  | 'some-names'
  | 'texts'
  | 'name-or-names'
  | 'figure-or-names'

export interface LineKey {
  readonly name: string
  readonly form: ValueForm
  /** The kinds that may have it. */
  readonly kinds: number
}

function keys(kinds: number, forms: Readonly<Record<string, ValueForm>>): LineKey[] {
  return Object.entries(forms).map(([name, form]) => ({ name, form, kinds }))
}

/**
 * The keys of entries of the everyday kind, as the schemas in `model/entry.ts` have them (a test compares the two).
 * `extra` and the keys of corrections are for the slower readers; declared measures are found while reading.
 */
export const LINE_KEYS: readonly LineKey[] = [
  ...keys(EVERY_KIND, { id: 'text', kind: 'name', date: 'day', by: 'name', note: 'note', evidence: 'texts' }),
  ...keys(KIND.activity, {
    units: 'some-names',
    tasks: 'names',
    title: 'text',
    until: 'day',
    each_day: 'figure',
    times: 'figure',
    participants: 'whole',
    online_participants: 'whole',
    items: 'figure',
    amount: 'figure',
    entities: 'figure',
    type: 'name',
    audience: 'name-or-names',
    brand: 'name',
    place: 'name',
    host: 'name',
    cohosts: 'some-names',
    status: 'name',
  }),
  ...keys(KIND.activity | KIND.progress, { places: 'some-names' }),
  ...keys(KIND.submission | KIND.observation | KIND.progress, { unit: 'name' }),
  ...keys(KIND.submission, { deliverable: 'name', for: 'whole' }),
  ...keys(KIND.observation | KIND.progress, { task: 'name' }),
  ...keys(KIND.observation, {
    indicator: 'name',
    quota: 'name',
    value: 'figure',
    covered: 'figure',
    total: 'figure',
    lacking: 'figure-or-names',
  }),
  ...keys(KIND.progress, { state: 'name', milestone: 'name', text: 'note' }),
]
