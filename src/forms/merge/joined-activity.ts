import { type Evidence, evidencePath } from '../../model/entry.ts'
import { fieldIn } from '../field-in.ts'
import type { ReadEntry } from '../reading/rows.ts'
import type { Comparing } from './comparing.ts'

/** What an activity says, before or after it has an id. */
export type ActivityRow = Extract<ReadEntry, { kind: 'activity' }>

/** What a column of the form would show of the joined entry. */
export interface JoinedField {
  readonly column: string
  readonly value: string | number
}

/** Where units say different things, so that nobody can tell what one entry for all of them should say. */
export interface JoinedDifference {
  readonly column: string
  /** In the order of the members; undefined where one says nothing. */
  readonly values: readonly (string | number | undefined)[]
}

/** Several reports of one activity as one. */
export interface JoinedActivity {
  readonly activity: ActivityRow
  /** Fields in which it is other than the first report, to be set by a correction. */
  readonly set: Readonly<Record<string, unknown>>
  readonly holds: readonly JoinedField[]
  readonly differing: readonly JoinedDifference[]
}

type Fields = Readonly<Record<string, unknown>>

/** Names and ids, of which the joined entry has all. */
const LISTS = ['tasks', 'audience', 'cohosts', 'places'] as const
/** What the offer names beside what the joined entry would hold. */
const NAMED = new Set(['serial', 'date', 'title', 'units', 'by'])

/**
 * All units, tasks, audiences, evidence and notes of all reports; of figures, of the last day and of whether it was
 * held the one that is said, which has to be the same wherever it is said; of the rest what is said first.
 */
export function joinedActivity(
  reports: readonly [ActivityRow, ...ActivityRow[]],
  how: Comparing,
): JoinedActivity {
  const [first] = reports
  const fields: readonly Fields[] = reports.map((one) => ({ ...one }))
  const joined: Record<string, unknown> = { ...first }
  const differing: JoinedDifference[] = []
  const keys = [...new Set(fields.flatMap((one) => Object.keys(one)))]
  for (const key of keys) {
    const values = fields.map((one) => one[key])
    const said = values.filter((value) => value !== undefined)
    // What says nothing of it was held.
    const decisive = key === 'status' ? values.map((value) => value ?? 'done') : said
    if (mustAgree(key, said) && new Set(decisive).size > 1) {
      differing.push({ column: columnOf(key, how), values: values.map(shown) })
    }
    joined[key] = said[0]
  }
  joined.units = [...new Set(reports.flatMap(({ units }) => units.map(how.unitName)))]
  for (const key of LISTS) {
    const names = new Set(reports.flatMap((one) => [one[key] ?? []].flat()))
    // One audience may stand alone as it was written.
    if (names.size > [first[key] ?? []].flat().length) joined[key] = [...names]
  }
  const evidence = allEvidence(reports)
  if (evidence.length > 0) joined.evidence = evidence
  const note = bothTexts(reports.map((one) => one.note))
  if (note !== undefined) joined.note = note
  const extra = allExtra(reports)
  if (extra !== undefined) joined.extra = extra

  const activity = joined as ActivityRow
  const before: Fields = { ...first }
  const changed = Object.entries(joined).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
  )
  const holds = how.columns('activity').flatMap((column) => {
    const value = NAMED.has(column.id) ? undefined : fieldIn(column, activity, how.unitName)
    return value === undefined ? [] : [{ column: column.id, value }]
  })
  return { activity, set: Object.fromEntries(changed), holds, differing }
}

/** The column of the form that shows a field; fields that no form shows go by their own names. */
function columnOf(field: string, how: Comparing): string {
  return how.columns('activity').find((column) => column.field === field)?.id ?? field
}

/** What is counted, and what decides whether it is. */
function mustAgree(key: string, said: readonly unknown[]): boolean {
  return key === 'until' || key === 'status' || said.some((value) => typeof value === 'number')
}

/** Each file once, with its checksum where one report has it. */
function allEvidence(reports: readonly ActivityRow[]): Evidence[] {
  const byPath = new Map<string, Evidence>()
  for (const one of reports.flatMap(({ evidence }) => evidence ?? [])) {
    const path = evidencePath(one)
    if (typeof one !== 'string' || !byPath.has(path)) byPath.set(path, one)
  }
  return [...byPath.values()]
}

/** Nothing of what people wrote beside the figures is lost: different texts stand behind each other. */
function bothTexts(texts: readonly (string | undefined)[]): string | undefined {
  const said = [...new Set(texts.filter((text) => text !== undefined && text !== ''))]
  return said.length === 0 ? undefined : said.join('\n')
}

function allExtra(reports: readonly ActivityRow[]): Fields | undefined {
  const extras: readonly Fields[] = reports.flatMap(({ extra }) =>
    extra === undefined ? [] : [{ ...extra }],
  )
  if (extras.length === 0) return undefined
  const keys = [...new Set(extras.flatMap((extra) => Object.keys(extra)))]
  return Object.fromEntries(
    keys.map((key) => {
      const said = extras.flatMap((extra) => (extra[key] === undefined ? [] : [extra[key]]))
      const isText = said.every((value) => typeof value === 'string')
      return [key, isText ? bothTexts(said as string[]) : said[0]]
    }),
  )
}

function shown(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}
