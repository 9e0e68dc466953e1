import type * as z from 'zod'
import type { Path } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { type Complaint, complain, fieldOf } from './complaint.ts'
import { badForm, halfWidth, wrongChoice, wrongType } from './misfit.ts'
import { preview } from './preview.ts'
import { isRequired, kindsOf, knownKeys, shapesAt } from './shape.ts'
import { isContainer, valueAt } from './tree.ts'
import { readWrittenDate } from './written-date.ts'

/** A value that a schema refused, and its text. */
export interface Judged {
  readonly schema: z.ZodType
  readonly value: unknown
  written(path: Path): string
}

/** Nobody reads more; what is left out is told once these are mended. */
export const MOST_ISSUES = 1000

type Issue = z.core.$ZodIssue

/** The schema's words are never used: the issue, the value and the shape that was asked for say it all. */
export function complaintsOf(issue: Issue, judged: Judged): Complaint[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey([...path, key], judged))
  }
  const parent = valueAt(judged.value, path.slice(0, -1))
  const last = path.at(-1)
  if (last !== undefined && !(isContainer(parent) && Object.hasOwn(parent, last))) {
    return [complain('missing-key', path.slice(0, -1), { keys: [String(last)] })]
  }
  const value = valueAt(judged.value, path)
  if (value === null || value === undefined) return [emptyValue(path, judged)]
  const isUnion = issue.code === 'invalid_union' && issue.discriminator === undefined
  return isUnion ? inUnion(issue, path, value, judged) : [wrongValue(issue, path, value, judged)]
}

function unknownKey(path: Path, { schema, value }: Judged): Complaint {
  const key = String(path.at(-1))
  const known = knownKeys(shapesAt(schema, path.slice(0, -1), value))
  const args = { key: preview(key), nearest: nearest(preview(key), known)[0], known }
  return complain('unknown-key', path, args, 'key')
}

function emptyValue(path: Path, { schema, value }: Judged): Complaint {
  if (path.length === 0) return complain('file-empty', path, {})
  const last = path.at(-1)!
  const required = typeof last === 'number' || isRequired(shapesAt(schema, path.slice(0, -1), value), last)
  const expected = kindsOf(shapesAt(schema, path, value))
  const on = typeof last === 'number' ? 'value' : 'key'
  return complain('empty-value', path, { ...fieldOf(path), expected, required }, on)
}

/** The variant that the value comes nearest to is the one that is explained. */
function inUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  value: unknown,
  judged: Judged,
): Complaint[] {
  const near = issue.errors.filter((issues) =>
    issues.every(({ path: inside, code }) => inside.length > 0 || !isMismatch(code)),
  )
  const [variant] = near
  if (near.length !== 1 || variant === undefined) return [wrongValue(issue, path, value, judged)]
  return variant.flatMap((inner) => complaintsOf({ ...inner, path: [...path, ...inner.path] }, judged))
}

function isMismatch(code: Issue['code']): boolean {
  return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union'
}

function wrongValue(issue: Issue, path: Path, value: unknown, judged: Judged): Complaint {
  const { key, item } = fieldOf(path)
  const shapes = shapesAt(judged.schema, path, judged.value)
  const kinds = kindsOf(shapes)
  if (value === '') return complain('empty-text', path, { key, item })
  const written = preview(judged.written(path))
  if (issue.code === 'too_big' || issue.code === 'too_small') return wrongSize(issue, path, value, written)
  if (issue.code === 'invalid_key') {
    return complain('bad-form', path, { value: preview(String(path.at(-1))), form: 'year' }, 'key')
  }
  const half = halfWidth(path, value, shapes)
  if (half !== undefined) return half
  if (kinds.includes('date') && (typeof value === 'string' || typeof value === 'number')) {
    const day = typeof value === 'string' ? preview(value) : written
    return complain('bad-date', path, { value: day, ...readWrittenDate(String(value)) })
  }
  if (issue.code === 'invalid_format') return badForm(path, key, String(value))
  const isMarked = issue.code === 'invalid_union' && issue.discriminator !== undefined
  const isChoice = issue.code === 'invalid_value' || isMarked
  if (isChoice && !isContainer(value)) return wrongChoice(path, value, shapes)
  if (!isMismatch(issue.code)) return complain('bad-value', path, { key, item })
  if (typeof value === 'number' && (kinds.includes('number') || kinds.includes('whole-number'))) {
    return complain('bad-number', path, { value: written, need: Number.isFinite(value) ? 'whole' : 'finite' })
  }
  return wrongType(path, value, written, shapes)
}

function wrongSize(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  path: Path,
  value: unknown,
  written: string,
): Complaint {
  const { key } = fieldOf(path)
  if (issue.origin === 'array') return complain('empty-list', path, { key })
  if (issue.code === 'too_small') {
    return complain('bad-number', path, { value: written, need: 'not-negative' })
  }
  return issue.origin === 'string'
    ? complain('too-long', path, { key, length: String(value).length, limit: Number(issue.maximum) })
    : complain('bad-number', path, { value: written, need: 'whole' })
}
