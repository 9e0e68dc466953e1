import * as z from 'zod'
import type { Path } from '../model/finding.ts'
import type { Kind } from './findings.ts'

/**
 * What a schema asks for at a path, with unions taken apart: all that may stand there.
 * `value` tells which variant of a union is meant where a key such as `kind` does so.
 */
export function shapesAt(schema: z.ZodType, path: Path, value: unknown): readonly z.ZodType[] {
  let [shapes, current] = [variants(schema, value), value]
  for (const step of path) {
    current = isRecord(current) ? current[step] : undefined
    shapes = shapes.flatMap((shape) => variants(below(shape, step), current))
  }
  return shapes
}

/** The keys that a map may have there. */
export function knownKeys(shapes: readonly z.ZodType[]): string[] {
  return shapes.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []))
}

/** Whether a map without the key is wrong. */
export function isRequired(shapes: readonly z.ZodType[], key: string | number): boolean {
  return shapes.every(
    (shape) => shape instanceof z.ZodObject && shape.shape[key]?.safeParse(undefined).success === false,
  )
}

export function kindsOf(shapes: readonly z.ZodType[]): Kind[] {
  return [...new Set(shapes.flatMap(kindOf))]
}

function kindOf(shape: z.ZodType): Kind[] {
  if (shape instanceof z.ZodObject || shape instanceof z.ZodRecord) return ['map']
  if (shape instanceof z.ZodArray) return ['list']
  if (shape instanceof z.ZodNumberFormat) return ['whole-number']
  if (shape instanceof z.ZodNumber) return ['number']
  if (shape instanceof z.ZodBoolean) return ['yes-no']
  if (shape instanceof z.ZodString) return [shape.meta()?.format === 'date' ? 'date' : 'text']
  if (shape instanceof z.ZodEnum) return ['text']
  if (shape instanceof z.ZodLiteral) return [...shape.values].map((word) => literalKind(word))
  return []
}

function literalKind(word: unknown): Kind {
  if (word === 'all') return 'all'
  return typeof word === 'number' ? 'whole-number' : 'text'
}

function variants(schema: z.ZodType | undefined, value: unknown): z.ZodType[] {
  if (schema === undefined) return []
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return variants(schema.unwrap() as z.ZodType, value)
  }
  if (!(schema instanceof z.ZodUnion)) return [schema]
  const options = schema.options as readonly z.ZodType[]
  const told = options.filter((option) => isTold(option, value))
  return (told.length > 0 ? told : options).flatMap((option) => variants(option, value))
}

/** Whether a literal such as `kind: activity` says that this variant is meant. */
function isTold(option: z.ZodType, value: unknown): boolean {
  if (!(option instanceof z.ZodObject) || !isRecord(value)) return false
  return Object.entries(option.shape).some(
    ([key, field]) => field instanceof z.ZodLiteral && field.values.has(value[key] as z.core.util.Literal),
  )
}

function below(shape: z.ZodType, step: string | number): z.ZodType | undefined {
  if (shape instanceof z.ZodObject) return (shape.shape[step] ?? shape.def.catchall) as z.ZodType | undefined
  if (shape instanceof z.ZodRecord) return shape.valueType as z.ZodType
  if (shape instanceof z.ZodArray) return shape.element as z.ZodType
  return undefined
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
