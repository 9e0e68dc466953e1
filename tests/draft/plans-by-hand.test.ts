import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readTxt } from '../../src/document/readers/txt.ts'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { LAYOUTS, sample } from '../trace/sample.ts'
import { draftOfText } from './drafted.ts'
import { scoresOf } from './score.ts'

/** Folder with the documents of the five plans, which are not ours to publish. */
const SOURCES = process.env.SCIPLAN_SOURCES ?? ''
const PLANS = ['banan-2021-2025', 'cast-2022', 'chengkou-2021-2025', 'ganzi-2023-2025', 'panjin-2021-2035']

const planOf = (id: string): Plan =>
  planSchema.parse(parse(readFileSync(new URL(`../../plans/${id}.yaml`, import.meta.url), 'utf8')))

describe.skipIf(!existsSync(SOURCES))('documents of the plans that were made by hand', () => {
  it.each(PLANS)('%s', (id) => {
    const text = readFileSync(join(SOURCES, `${id.split('-')[0]}.txt`), 'utf8')
    const { tasks, roles, quotas } = scoresOf(planOf(id), draftOfText(text).plan as Plan, readTxt(text))
    expect(tasks.f1).toBeGreaterThanOrEqual(0.98)
    expect(quotas.f1).toBeGreaterThanOrEqual(0.98)
    expect(roles.f1).toBeGreaterThanOrEqual(0.98)
  })
})

describe('documents of the plans that trace is tried with', () => {
  it.each(LAYOUTS)('%s', (layout) => {
    const { plan, source } = sample(layout)
    const { tasks, roles } = scoresOf(plan, draftOfText(source).plan as Plan, readTxt(source))
    expect(tasks.f1).toBe(1)
    expect(roles.missing).toEqual([])
  })
})
