import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { DraftPlan } from '../../src/draft/draft.ts'
import { emitPlan, type Remark } from '../../src/draft/emit.ts'
import { splicePlan } from '../../src/draft/onto/splice.ts'

/** Chinese text with all that YAML writes in quotes. */
const words = fc
  .array(
    fc.constantFrom('科普', '讲座，', ', ', ' #', "'", '"', ': ', '[', '}', '\\', ' ', '\n', '20场', '- '),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((parts) => `文${parts.join('')}`)
const names = fc.array(words, { maxLength: 12 })
const task = fc.record({
  id: words,
  title: words,
  lead: names,
  points: names,
  source: fc.record({ at: words, anchor: words }),
  quotas: fc.array(fc.record({ id: words, at_least: fc.integer({ min: 1 }), anchor: words, notes: names })),
})
const plans = fc.record({
  sciplan: fc.constant(1 as const),
  title: words,
  units: fc.array(fc.record({ name: words, aliases: names })),
  tasks: fc.array(task, { maxLength: 4 }),
}) as unknown as fc.Arbitrary<DraftPlan>
const remarks = fc.array(
  fc.record<Remark>({
    path: fc.constantFrom(['tasks', 0, 'quotas', 0, 'at_least'], ['tasks', 1], ['title'], ['units', 0]),
    place: fc.constantFrom('above', 'beside'),
    text: words.map((text) => text.replaceAll('\n', ' ')),
  }),
)

describe('a written plan', () => {
  it('says what the plan says, however its lines are folded', () => {
    fc.assert(
      fc.property(plans, remarks, (plan, marks) => {
        expect(parse(emitPlan(plan, ['头'], marks))).toEqual(plan)
      }),
    )
  })

  it('folds lists and comments, and sets tasks apart', () => {
    const unit = '县经济信息化委员会'
    const plan = {
      sciplan: 1,
      tasks: ['t1', 't2'].map((id) => ({
        id,
        title: '标题',
        lead: Array.from({ length: 9 }, (_, index) => `${unit}${index}`),
        quotas: [
          {
            id: 'q1',
            measure: 'activities',
            at_least: 10,
            per: 'total',
            by: '2024-12-31',
            scope: 'each',
            anchor: '甲'.repeat(24),
          },
        ],
      })),
    } as unknown as DraftPlan
    const mark = `? ${'“某处”有两种读法:取某值,'.repeat(6)}`
    const text = emitPlan(plan, [], [{ path: ['tasks', 1, 'quotas', 0], place: 'above', text: mark }])
    expect(parse(text)).toEqual(plan)
    expect(text).toContain('\n\n  - id: t2\n')
    for (const line of text.split('\n')) expect([...line].length).toBeLessThan(100)
    expect(text).toMatch(/ {6}- \{id: q1, .*,\n {9}anchor: 甲+\}/)
    expect(text).toMatch(/ {6}# \? .*[,:]\n {6}# {3}\S/)
  })

  it('keeps its bytes where nothing changes, and its blank lines where something does', () => {
    const plan = { sciplan: 1, title: '甲', tasks: tasksOf(10, 20) } as unknown as DraftPlan
    const changed = { ...plan, tasks: tasksOf(10, 25) } as DraftPlan
    const longer = {
      ...plan,
      tasks: [...tasksOf(10, 20), ...tasksOf(30).map((one) => ({ ...one, id: 't3' }))],
    } as DraftPlan
    const text = emitPlan(plan, ['头'], [])
    expect(splicePlan(text, plan, plan, [])).toBe(text)
    expect(splicePlan(text, plan, changed, [])).toBe(emitPlan(changed, ['头'], []))
    expect(splicePlan(text, plan, longer, [])).toBe(emitPlan(longer, ['头'], []))
    expect(splicePlan(text, changed, plan, [])).toContain('\n\n  - id: t2')
    const shorter = { ...plan, tasks: tasksOf(10) } as DraftPlan
    expect(splicePlan(text, plan, shorter, [])).toBe(emitPlan(shorter, ['头'], []))
  })

  function tasksOf(...numbers: number[]) {
    return numbers.map((at_least, index) => ({
      id: `t${index + 1}`,
      title: '标题',
      quotas: [{ id: 'q1', at_least, anchor: '开展活动' }],
    }))
  }
})
