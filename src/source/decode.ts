import type * as z from 'zod'
import type { Path } from '../model/finding.ts'
import { type Complaint, complain } from './complaint.ts'
import { type SourceFinding, sourceFinding } from './findings.ts'
import { complaintsOf, MOST_ISSUES } from './issue.ts'
import { isContainer, valueAt } from './tree.ts'
import type { YamlFile } from './yaml-file.ts'

export interface Decoded<T> {
  /** Undefined where the value is not sound. */
  readonly value: T | undefined
  readonly findings: readonly SourceFinding[]
}

type Source = Pick<YamlFile, 'file' | 'value' | 'written'>

/**
 * The value of a file as a schema describes it, or everything that is wrong with its shape.
 * Keys that the schema does not know are findings and left out; they alone do not make the value unsound.
 */
export function decode<T>(source: Source, schema: z.ZodType<T>): Decoded<T> {
  if (source.value === undefined) return { value: undefined, findings: [] }
  const result = schema.safeParse(source.value)
  if (result.success) return { value: result.data, findings: [] }
  const { issues } = result.error
  const complaints = complaintsAbout(source, schema, issues.slice(0, MOST_ISSUES))
  const findings = complaints.map((complaint) => toFinding(source.file, complaint)).slice(0, MOST_ISSUES)
  const isSound = issues.length <= MOST_ISSUES && complaints.every(({ code }) => code === 'unknown-key')
  if (!isSound) return { value: undefined, findings }
  const unknown = complaints.map(({ path }) => path)
  return { value: schema.safeParse(without(source.value, unknown)).data, findings }
}

/** Like `decode`, but leaves out whatever is wrong, piece by piece, so that the rest can be used. */
export function decodeLeniently<T>(source: Source, schema: z.ZodType<T>): Decoded<T> {
  const { value, findings } = decode(source, schema)
  return value === undefined ? { value: salvage(source.value, schema), findings } : { value, findings }
}

function complaintsAbout(
  source: Source,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): Complaint[] {
  const judged = { schema, value: source.value, written: source.written }
  return joinMissing(issues.flatMap((issue) => complaintsOf(issue, judged)))
}

function toFinding(file: string, { code, path, on, args }: Complaint): SourceFinding {
  return sourceFinding(code, { file, path, on }, args)
}

/** One complaint names all keys that a map lacks. */
function joinMissing(complaints: readonly Complaint[]): Complaint[] {
  const joined = new Map<string, Complaint>()
  for (const [index, complaint] of complaints.entries()) {
    if (complaint.code !== 'missing-key') {
      joined.set(String(index), complaint)
      continue
    }
    const place = JSON.stringify(complaint.path)
    const before = joined.get(place)
    const keys = before?.code === 'missing-key' ? before.args.keys : []
    joined.set(place, complain('missing-key', complaint.path, { keys: [...keys, ...complaint.args.keys] }))
  }
  return [...joined.values()]
}

function salvage<T>(value: unknown, schema: z.ZodType<T>): T | undefined {
  let kept = value
  while (isContainer(kept)) {
    const result = schema.safeParse(kept)
    if (result.success) return result.data
    const whole = kept
    const bad = result.error.issues.flatMap((issue) => badPaths(issue).map((path) => existing(whole, path)))
    if (bad.some((path) => path.length === 0)) return undefined
    kept = without(kept, bad)
  }
  return undefined
}

function badPaths(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path as Path
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
}

/** The path itself, or its deepest ancestor that is there: a map goes as a whole where it lacks a key. */
function existing(value: unknown, path: Path): Path {
  let depth = path.length
  while (depth > 0 && valueAt(value, path.slice(0, depth)) === undefined) depth -= 1
  return path.slice(0, depth)
}

function without(value: unknown, paths: readonly Path[]): unknown {
  if (!isContainer(value) || paths.length === 0) return value
  const gone = new Set(paths.filter((path) => path.length === 1).map(([step]) => step))
  const inside = (step: string | number) =>
    paths.filter((path) => path.length > 1 && path[0] === step).map((path) => path.slice(1))
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (gone.has(index) ? [] : [without(item, inside(index))]))
  }
  const kept = Object.entries(value).filter(([key]) => !gone.has(key))
  return Object.fromEntries(kept.map(([key, content]) => [key, without(content, inside(key))]))
}
