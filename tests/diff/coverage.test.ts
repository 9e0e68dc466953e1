import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { CHANGE_CODES, FAMILIES, mirroredCode } from '../../src/diff/changes/index.ts'
import type { Kind } from '../../src/diff/side.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as zhCN } from '../../src/messages/zh-CN.ts'
import { planSchema } from '../../src/model/plan.ts'

/** What is an identity, or a list of items with families of their own, or never another value. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  plan: [
    'sciplan',
    'units',
    'groups',
    'parameters',
    'registers',
    'measures',
    'actions',
    'tasks',
    'indicators',
    'deliverables',
    'safeguards',
  ],
  unit: ['name'],
  group: ['name'],
  action: ['id'],
  task: ['id', 'quotas', 'milestones'],
  quota: ['id'],
  milestone: ['id'],
  indicator: ['id', 'baseline', 'targets'],
  baseline: ['date'],
  deliverable: ['id'],
}

/** The object inside optional, array and record schemas. */
function objectOf(schema: unknown): z.ZodObject {
  let inner = schema
  for (;;) {
    if (inner instanceof z.ZodObject) return inner
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap()
    else if (inner instanceof z.ZodArray) inner = inner.element
    else if (inner instanceof z.ZodRecord) inner = inner.valueType
    else throw new Error('there is no object inside')
  }
}

const plan = objectOf(planSchema)
const task = objectOf(plan.shape.tasks)
const indicator = objectOf(plan.shape.indicators)
const SCHEMAS: { readonly [K in Exclude<Kind, 'parameter' | 'register'>]: z.ZodObject } = {
  plan,
  unit: objectOf(plan.shape.units),
  group: objectOf(plan.shape.groups),
  measure: objectOf(plan.shape.measures),
  action: objectOf(plan.shape.actions),
  task,
  quota: objectOf(task.shape.quotas),
  milestone: objectOf(task.shape.milestones),
  indicator,
  baseline: objectOf(indicator.shape.baseline),
  target: objectOf(indicator.shape.targets),
  deliverable: objectOf(plan.shape.deliverables),
}

describe('every field of a plan is compared', () => {
  it.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])('%s', (kind) => {
    const compared = Object.values(FAMILIES[kind].fields).flatMap(({ fields }) => [...fields])
    const known = [...compared, ...(ELSEWHERE[kind] ?? [])].filter((field) => field !== 'section')
    expect(known.sort()).toEqual(Object.keys(SCHEMAS[kind].shape).sort())
  })
})

describe('change codes', () => {
  it('are told apart and have words in both languages', () => {
    expect(new Set(CHANGE_CODES).size).toBe(CHANGE_CODES.length)
    for (const { diff } of [zhCN, en]) {
      expect(Object.keys(diff.codes).sort()).toEqual([...CHANGE_CODES].sort())
      expect(new Set(Object.values(diff.codes)).size).toBe(CHANGE_CODES.length)
    }
  })

  it('have a mirror image, and that of the mirror image is the code itself', () => {
    for (const code of CHANGE_CODES) {
      expect(CHANGE_CODES).toContain(mirroredCode(code))
      expect(mirroredCode(mirroredCode(code))).toBe(code)
    }
  })
})
