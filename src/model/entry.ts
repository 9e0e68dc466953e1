import * as z from 'zod'
import { isCivilDate } from './civil-date.ts'

/** The shapes of a log entry (interface.md section 3). Entries are only ever appended. */
const date = z.string().refine(isCivilDate, { error: 'civil-date' }).meta({ format: 'date' })
const text = z.string().min(1)
const names = z.array(text).min(1)
const figure = z.number().nonnegative()

const evidence = z
  .array(z.union([text, z.strictObject({ path: text, sha256: z.string().optional() })]))
  .optional()

const common = {
  id: text,
  date,
  by: text.optional(),
  note: z.string().optional(),
  evidence,
}

/** Declared measures add fields of their own, so an activity takes further numbers; other unknown keys are findings. */
export const activitySchema = z
  .object({
    ...common,
    kind: z.literal('activity'),
    units: names,
    tasks: z.array(text).optional(),
    title: text,
    until: date.optional(),
    each_day: figure.optional(),
    times: figure.optional(),
    participants: figure.optional(),
    online_participants: figure.optional(),
    items: figure.optional(),
    amount: figure.optional(),
    entities: figure.optional(),
    type: text.optional(),
    audience: z.union([text, names]).optional(),
    brand: text.optional(),
    place: text.optional(),
    places: names.optional(),
    host: text.optional(),
    cohosts: names.optional(),
    status: z.enum(['planned', 'done']).optional(),
    extra: z.record(z.string(), z.unknown()).optional(),
  })
  .catchall(figure)

export const submissionSchema = z.strictObject({
  ...common,
  kind: z.literal('submission'),
  unit: text,
  deliverable: text,
  for: z.int().optional(),
})

export const observationSchema = z.strictObject({
  ...common,
  kind: z.literal('observation'),
  indicator: text.optional(),
  unit: text.optional(),
  task: text.optional(),
  quota: text.optional(),
  value: z.number().optional(),
  covered: figure.optional(),
  total: figure.optional(),
  lacking: z.union([names, z.array(z.never()), figure]).optional(),
})

export const progressSchema = z.strictObject({
  ...common,
  kind: z.literal('progress'),
  unit: text,
  task: text,
  state: z.enum(['not-started', 'under-way', 'done']).optional(),
  milestone: text.optional(),
  places: names.optional(),
  text: z.string().optional(),
})

export const correctionSchema = z.strictObject({
  ...common,
  kind: z.literal('correction'),
  of: text,
  set: z.record(z.string(), z.unknown()).optional(),
  withdraw: z.boolean().optional(),
  reason: text.optional(),
})

export const entrySchema = z.discriminatedUnion('kind', [
  activitySchema,
  submissionSchema,
  observationSchema,
  progressSchema,
  correctionSchema,
])

export type Activity = z.infer<typeof activitySchema>
export type Submission = z.infer<typeof submissionSchema>
export type Observation = z.infer<typeof observationSchema>
export type Progress = z.infer<typeof progressSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Entry = Activity | Submission | Observation | Progress | Correction
/** What remains once corrections are applied. */
export type Fact = Exclude<Entry, Correction>
export type EntryKind = Entry['kind']
export type Evidence = NonNullable<Activity['evidence']>[number]

/** An entry and where it stands: `file` relative to the workspace, `line` from 1. */
export interface LocatedEntry<E extends Entry = Entry> {
  readonly entry: E
  readonly file: string
  readonly line: number
}

export function evidencePath(evidence: Evidence): string {
  return typeof evidence === 'string' ? evidence : evidence.path
}
