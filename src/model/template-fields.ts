/** What a template of the office's own may name: texts, and lists whose items have fields of their own. */
export interface FieldTree {
  readonly [id: string]: 'text' | FieldTree
}

const PARAGRAPHS = { text: 'text' } as const
const SUMS = { due: 'text', met: 'text', rate: 'text', open: 'text' } as const
const STANDINGS = {
  on_track: 'text',
  due_soon: 'text',
  behind: 'text',
  far_behind: 'text',
  short: 'text',
  missed: 'text',
} as const
const TURNOUT = { activities: 'text', sessions: 'text', participants: 'text', online: 'text' } as const
const TASK = {
  id: 'text',
  task: 'text',
  unit: 'text',
  requirement: 'text',
  target: 'text',
  done: 'text',
  rate: 'text',
  standing: 'text',
  evidence: 'text',
} as const

/**
 * The fields of a template. An id means the same wherever it stands, and so does its name in the language of the
 * reports: a template may use either.
 */
export const TEMPLATE_FIELDS = {
  title: 'text',
  reporter: 'text',
  addressee: 'text',
  year: 'text',
  next_year: 'text',
  as_of: 'text',
  period: 'text',
  plan: 'text',
  document_no: 'text',
  issuer: 'text',
  task_count: 'text',
  unit_count: 'text',
  ...SUMS,
  ...STANDINGS,
  unknown: 'text',
  upcoming: 'text',
  ...TURNOUT,
  document_count: 'text',
  in_time: 'text',
  late: 'text',
  missing: 'text',
  overview: PARAGRAPHS,
  practices: PARAGRAPHS,
  highlights: PARAGRAPHS,
  measures: PARAGRAPHS,
  actions: { action: 'text', facts: 'text', ...SUMS, tasks: TASK },
  tasks: TASK,
  units: { unit: 'text', ...SUMS, ...STANDINGS },
  indicators: {
    indicator: 'text',
    due_day: 'text',
    target: 'text',
    value: 'text',
    date: 'text',
    standing: 'text',
  },
  unmet: {
    id: 'text',
    task: 'text',
    unit: 'text',
    requirement: 'text',
    done: 'text',
    lacking: 'text',
    standing: 'text',
    causes: PARAGRAPHS,
  },
  late_documents: { document: 'text', unit: 'text', due_day: 'text', handed_in: 'text', days_late: 'text' },
  silent: { unit: 'text', count: 'text', ids: 'text' },
  types: { name: 'text', ...TURNOUT },
  brands: { name: 'text', ...TURNOUT },
  largest: {
    date: 'text',
    activity: 'text',
    unit: 'text',
    brand: 'text',
    participants: 'text',
    online: 'text',
  },
  still_open: {
    id: 'text',
    task: 'text',
    unit: 'text',
    requirement: 'text',
    done: 'text',
    lacking: 'text',
    due_day: 'text',
    standing: 'text',
  },
  next_tasks: {
    id: 'text',
    task: 'text',
    unit: 'text',
    requirement: 'text',
    target: 'text',
    due_day: 'text',
    remark: 'text',
  },
  next_dates: { due_day: 'text', document: 'text', unit: 'text' },
  ledger: {
    number: 'text',
    date: 'text',
    unit: 'text',
    activity: 'text',
    ids: 'text',
    type: 'text',
    brand: 'text',
    sessions: 'text',
    participants: 'text',
    online: 'text',
    files: 'text',
  },
  evidence_files: { number: 'text', file: 'text', entries: 'text', state: 'text' },
  notes: PARAGRAPHS,
} as const satisfies FieldTree

type IdsOf<Tree> = {
  [Id in keyof Tree & string]: Tree[Id] extends 'text' ? Id : Id | IdsOf<Tree[Id]>
}[keyof Tree & string]

/** Every id of a field, wherever it stands. */
export type FieldId = IdsOf<typeof TEMPLATE_FIELDS>

type DataOf<Tree, Value> = {
  readonly [Id in keyof Tree]: Tree[Id] extends 'text' ? Value : readonly DataOf<Tree[Id], Value>[]
}

/** What fills a template. */
export type TemplateData<Value> = DataOf<typeof TEMPLATE_FIELDS, Value>
