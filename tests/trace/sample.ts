import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readTxt } from '../../src/document/readers/txt.ts'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { trace } from '../../src/trace/trace.ts'
import type { Trace } from '../../src/trace/trace-result.ts'

const FOLDER = new URL('../goldens/trace/', import.meta.url)

/** Small plans of every layout that official documents come in, each with the document it was transcribed from. */
export const LAYOUTS = [
  'unit-list',
  'bracket-leads',
  'body-and-table',
  'unit-lines',
  'work-plan-table',
] as const
export type Layout = (typeof LAYOUTS)[number]

export interface Sample {
  readonly plan: Plan
  readonly source: string
}

export function sample(layout: Layout): Sample {
  const read = (file: string): string => readFileSync(new URL(`${layout}/${file}`, FOLDER), 'utf8')
  return { plan: planSchema.parse(parse(read('plan.yaml'))), source: read('source.txt') }
}

export function traced({ plan, source }: Sample): Trace {
  return trace(plan, readTxt(source), (bytes) => createHash('sha256').update(bytes).digest('hex'))
}

/** The sample with one passage of its document replaced, which must stand there. */
export function rewritten({ plan, source }: Sample, before: string, after: string): Sample {
  if (!source.includes(before)) throw new Error(`not in the document: ${before}`)
  return { plan, source: source.replace(before, after) }
}

/** The sample with a plan that was changed after it was written. */
export function changed({ plan, source }: Sample, change: (plan: Plan) => void): Sample {
  const copy = structuredClone(plan)
  change(copy)
  return { plan: copy, source }
}

/** Line of the document that a phrase stands in. */
export function lineOf({ source }: Sample, phrase: string): number {
  return source.slice(0, source.indexOf(phrase)).split('\n').length
}
