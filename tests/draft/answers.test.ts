import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { readTxt } from '../../src/document/readers/txt.ts'
import { readAnswer } from '../../src/draft/answers/read-answer.ts'
import type { Doubt, Draft, DraftPlan } from '../../src/draft/draft.ts'
import { emitPlan } from '../../src/draft/emit.ts'
import { sentenceOf } from '../../src/draft/sentence-of.ts'
import { alternativeOf, settle } from '../../src/draft/settle.ts'
import { memoryHost } from '../memory-host.ts'
import { draftOf } from './drafted.ts'

const TEXT = `青山县2024年科普工作要点
青科协〔2024〕3号
青山县科学技术协会
2024年3月5日
一、重点任务
1.培育高素质农民1500人。（县农业农村局、县科协负责）
2.每年召开会议1—2次。（县科协负责）
3.人均科普经费不低于2元。（县财政局负责）
`

/** What an answer sets at a place of a plan of several years, or of one. */
function answered(path: readonly (string | number)[], typed: string, plan: Partial<DraftPlan> = {}): unknown {
  const drafted = { ...draftOf(readTxt(TEXT)).plan, ...plan }
  return readAnswer(drafted, path, typed)?.map(({ value }) => value)[0]
}

describe('what people type at a doubt', () => {
  const years = { period: { from: '2021-01-01', to: '2025-12-31' } }
  it.each([
    ['2023年5月6日', '2023-05-06'],
    ['2023-5-6', '2023-05-06'],
    ['2023.05.06', '2023-05-06'],
    ['２０２３年５月６日', '2023-05-06'],
    ['2023年 5月 6日', '2023-05-06'],
    ['5月6日', '2024-05-06'],
    ['5-6', '2024-05-06'],
    ['2024年5月底', '2024-05-31'],
    ['2024年底', '2024-12-31'],
    ['2023年2月30日', undefined],
    ['2023年', undefined],
    ['2023年5月', undefined],
    ['尽快', undefined],
    ['5', undefined],
  ])('reads %s as a day', (typed, day) => expect(answered(['issued'], typed)).toBe(day))

  it('wants a year where the plan has several', () => {
    expect(answered(['tasks', 0, 'due'], '5月6日', years)).toBeUndefined()
    expect(answered(['tasks', 0, 'due'], '2024年5月6日', years)).toBe('2024-05-06')
  })

  it.each([
    ['2021-2025', { from: '2021-01-01', to: '2025-12-31' }],
    ['2021—2025年', { from: '2021-01-01', to: '2025-12-31' }],
    ['2024年', { from: '2024-01-01', to: '2024-12-31' }],
    ['2021-07-01..2023-06-30', { from: '2021-07-01', to: '2023-06-30' }],
    ['2021年7月1日至2023年6月30日', { from: '2021-07-01', to: '2023-06-30' }],
    ['2025-2021', undefined],
    ['五年', undefined],
  ])('reads %s as the days of the plan', (typed, period) =>
    expect(answered(['period'], typed)).toEqual(period),
  )

  it.each([
    ['县教育局、县科协', ['县教育局', '县科协']],
    ['县教育局,县科协', ['县教育局', '县科协']],
    ['甲镇 乙镇', ['甲镇', '乙镇']],
    ['甲镇　乙镇；丙镇', ['甲镇', '乙镇', '丙镇']],
    ['Bureau of Education', ['Bureau of Education']],
    ['1', undefined],
    ['县科协、2', undefined],
    ['、', undefined],
  ])('reads %s as units', (typed, names) =>
    expect(answered(['tasks', 0, 'responsible'], typed)).toEqual(names),
  )

  it.each([
    ['200', 200],
    ['1,500', 1500],
    ['1.1万', 11000],
    ['13%', 13],
    ['5 家', 5],
    ['很多', undefined],
  ])('reads %s as a number', (typed, number) =>
    expect(answered(['tasks', 0, 'quotas', 0, 'at_least'], typed)).toBe(number),
  )

  it('reads how many people live there, for all years of the plan', () => {
    const path = ['tasks', 2, 'quotas', 0, 'per_capita']
    expect(answered(path, '52万', { period: { from: '2024-01-01', to: '2025-12-31' } })).toEqual({
      2024: 520000,
      2025: 520000,
    })
    expect(answered(path, '0')).toBeUndefined()
  })

  it('reads a day of every year for what is handed in', () => {
    const path = ['deliverables', 0, 'due']
    const plan = { ...years, deliverables: [{ id: 'summary', title: '总结', from: 'all', to: '县科协' }] }
    expect(answered(path, '每年12月5日前', plan as never)).toEqual({
      every: 'year',
      on: '12-05',
      first: 2021,
    })
  })
})

describe('a plan whose doubts are settled', () => {
  const drafted = draftOf(readTxt(TEXT))

  it('has no error for check, whatever choices were taken', async () => {
    const settled = drafted.doubts.reduce<Draft>(
      (draft, doubt) =>
        alternativeOf(draft.plan, doubt) === undefined ? draft : settle(draft, doubt, { kind: 'other' }),
      drafted,
    )
    expect(await errorsOf(settled)).toEqual([])
  })

  it('declares the measure and the units that the answers name', async () => {
    const [task] = drafted.plan.tasks ?? []
    const people = doubtAt(['tasks', 0, 'quotas', 0, 'measure'], { taken: 'participants', other: 'people' })
    const counted = settle({ ...drafted, doubts: [people] }, people, { kind: 'other' })
    const at = ['tasks', 0, 'responsible']
    const values = readAnswer(counted.plan, at, '县农业农村局 县乡村振兴局、各乡镇') ?? []
    const settled = settle(counted, people, { kind: 'values', values })
    expect(task?.quotas?.[0]).toMatchObject({ at_least: 1500 })
    expect(settled.plan.measures).toEqual({ people: { unit: '人' } })
    expect(settled.plan.units).toContainEqual({ name: '县乡村振兴局' })
    expect(settled.plan.groups).toContainEqual({ name: '各乡镇', members: [] })
    expect(settled.doubts).toEqual([])
    expect(await errorsOf(settled)).toEqual([])
  })

  it('may take the higher number of a range', async () => {
    const range = doubtAt(['tasks', 1, 'quotas', 0, 'at_least'], { taken: '1', other: '2' })
    const settled = settle({ ...drafted, doubts: [range] }, range, { kind: 'other' })
    expect(settled.plan.tasks?.[1]?.quotas?.[0]?.at_least).toBe(2)
    expect(await errorsOf(settled)).toEqual([])
  })

  function doubtAt(path: Doubt['path'], { taken, other }: { taken: string; other: string }): Doubt {
    return { code: 'two-readings', args: { words: '', taken, other }, path, line: 6 }
  }

  async function errorsOf({ plan }: Draft): Promise<unknown[]> {
    const host = memoryHost({ files: { 'plans/p.yaml': emitPlan({ ...plan, id: 'p' }, [], []) } })
    await run(['check', '--format', 'json'], host)
    const { findings } = JSON.parse(host.stdout.text) as { findings: { severity: string; rule: string }[] }
    return findings.filter(({ severity }) => severity === 'error')
  }
})

describe('the sentence that is shown', () => {
  it('holds the words, cut where the line goes on', () => {
    const document = readTxt(
      `标题\n一、${'甲'.repeat(60)}。举办讲座20场；${'乙'.repeat(80)}发放图书3万册${'丙'.repeat(80)}。`,
    )
    expect(sentenceOf(document, 2, '20场')).toBe('举办讲座20场；')
    const cut = sentenceOf(document, 2, '3万册')
    expect(cut).toMatch(/^…乙+发放图书3万册丙+…$/)
    expect([...cut].length).toBe(72)
  })

  it('comes from the cell with the words, of those on one line', () => {
    const document = readTxt('1\t举办讲座20场。\t县科协')
    expect(sentenceOf(document, 1, '县科协')).toBe('县科协')
    expect(sentenceOf(document, 9, 'x')).toBe('')
  })
})
