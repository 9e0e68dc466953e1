import { describe, expect, it } from 'vitest'
import { readTxt } from '../../src/document/readers/txt.ts'
import type { Plan } from '../../src/model/plan.ts'
import { planSchema } from '../../src/model/plan.ts'
import { trace } from '../../src/trace/trace.ts'
import { DOCUMENTS, draftOfText, expectedOf, headOf, toldBy, UNSEEN } from './drafted.ts'
import { sha256 } from './score.ts'

describe.each([...DOCUMENTS, ...UNSEEN])('%s', (_name, expected) => {
  const drafted = draftOfText(expected.text)
  const told = toldBy(drafted, expected)

  it('is recognised, and its head is read', () => {
    const head = headOf(drafted)
    const named = Object.fromEntries(Object.keys(expected.head).map((key) => [key, head[key]]))
    expect(named).toEqual(expected.head)
  })

  it('has these clauses and no others', () => {
    expect(told.tasks).toEqual(expectedOf(expected).tasks)
  })

  it('says who does what', () => {
    expect([...told.roles].sort()).toEqual([...expectedOf(expected).roles].sort())
  })

  it('says how much, and by when', () => {
    expect([...told.quotas].sort()).toEqual([...expectedOf(expected).quotas].sort())
    expect(told.dues).toEqual(expectedOf(expected).dues)
  })

  it('is a sound plan but for what is in doubt', () => {
    const issues = planSchema.safeParse(drafted.plan).error?.issues ?? []
    const doubted = new Set(drafted.doubts.map(({ path }) => path.join('/')))
    expect(issues.map(({ path }) => path.join('/')).filter((path) => !doubted.has(path))).toEqual([])
  })

  it('points to its clauses by phrases that stand there once, with their stamps', () => {
    const { anchors, stamps } = trace(drafted.plan as Plan, readTxt(expected.text), sha256)
    expect(
      anchors.missing.filter(({ about }) => about.quota === undefined && about.milestone === undefined),
    ).toEqual([])
    expect(stamps.changed).toEqual([])
  })
})
