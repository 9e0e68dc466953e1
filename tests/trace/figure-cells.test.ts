import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readTxt } from '../../src/document/readers/txt.ts'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { trace } from '../../src/trace/trace.ts'
import { isWhole, type Trace } from '../../src/trace/trace-result.ts'

function traced(plan: Plan, source: readonly string[]): Trace {
  return trace(plan, readTxt(source.join('\n')), (bytes) => createHash('sha256').update(bytes).digest('hex'))
}

/** What differs: which part of the plan, the field, and what each of them says. */
function differences({ numbers }: Trace): string[] {
  return numbers.mismatches.map(
    ({ about, field, expected, found }) =>
      `${Object.values(about).join('/')} ${field}: ${expected} ≠ ${found}`,
  )
}

function left({ numbers }: Trace): string[] {
  return numbers.uncovered.map(({ line, text }) => `${line} ${text}`)
}

function plan(rest: object): Plan {
  return planSchema.parse({
    sciplan: 1,
    id: 'p',
    title: '某县科普工作方案',
    issuer: '某县科学技术协会',
    issued: '2024-02-01',
    period: { from: '2024-01-01', to: '2025-12-31' },
    units: [{ name: '青石镇' }, { name: '河湾乡' }],
    tasks: [],
    ...rest,
  })
}

const HEAD = ['某县科普工作方案', '某县科学技术协会', '2024年2月1日']

const TARGETS = [
  ...HEAD,
  '2024年度科普目标任务分配表',
  '序号\t乡镇\t科普讲座(场)\t农民培训(人次)\t科普展览(场)\t备注',
  '1\t青石镇\t8\t1 800\t8\t山区',
  '2\t河湾乡\t12\t980\t——\t',
  '合计\t\t20\t2 780\t8\t',
  '本表任务均须在2025年12月10日前完成。',
]

const quota = (id: string, measure: string, value: number, anchor: string, more: object = {}) => ({
  id,
  measure,
  at_least: value,
  per: 'total',
  by: '2025-12-10',
  scope: 'each',
  anchor,
  ...more,
})

const task = (id: string, unit: string, quotas: readonly object[]) => ({
  id,
  title: `科普目标任务（${unit}）`,
  lead: [unit],
  due: '2025-12-10',
  source: { anchor: unit },
  quotas,
})

const FIRST = [
  quota('q1', 'activities', 8, '8'),
  quota('q2', 'participants', 1800, '1 800'),
  quota('q3', 'activities', 8, '8'),
]
const SECOND = [quota('q1', 'activities', 12, '12'), quota('q2', 'participants', 980, '980')]

function targets(first: readonly object[] = FIRST, second: readonly object[] = SECOND): Plan {
  return plan({ tasks: [task('a', '青石镇', first), task('b', '河湾乡', second)] })
}

describe('a table of targets', () => {
  it('says what its cells count above them, and by when below', () => {
    const result = traced(targets(), TARGETS)
    expect([...differences(result), ...left(result)]).toEqual([])
    expect(result.coverage.unpointed).toEqual([])
    expect(isWhole(result)).toBe(true)
  })

  it('may stand in any order in the plan: a number is that of the cell that fits', () => {
    const [q1, q2, q3] = FIRST
    const rows = ['乡镇\t讲座(场)\t骨干(人次)\t展览(场)', '青石镇\t8\t8\t8', '河湾乡\t12\t980\t3']
    const mixed = [{ ...q2, at_least: 8, anchor: '8' }, q1, q3]
    const second = [...SECOND, quota('q3', 'activities', 3, '3')]
    const source = [...HEAD, ...rows, '本表任务均须在2025年12月10日前完成。']
    expect(differences(traced(targets(mixed as object[], second), source))).toEqual([])
  })

  it.each([
    ['a digit', quota('q2', 'participants', 1300, '1 800'), 'a/q2 at_least: 1300 ≠ 1800'],
    ['a unit', quota('q2', 'entities', 1800, '1 800'), 'a/q2 measure: entities ≠ 人次'],
    ['a cycle', quota('q2', 'participants', 1800, '1 800', { per: 'year' }), 'a/q2 per: year ≠ null'],
    [
      'a day',
      quota('q2', 'participants', 1800, '1 800', { by: '2025-11-10' }),
      'a/q2 by: 2025-11-10 ≠ 2025-12-10',
    ],
    [
      'a bound',
      { ...quota('q2', 'participants', 1800, '1 800'), at_least: undefined, more_than: 1800 },
      'a/q2 more_than: > 1800 ≠ >= 1800',
    ],
  ])('tells %s of the plan that is wrong', (_, wrong, told) => {
    const [q1, , q3] = FIRST
    expect(differences(traced(targets([q1, wrong, q3] as object[]), TARGETS))).toContain(told)
  })

  it('tells a digit of the document that is another one', () => {
    const source = TARGETS.map((line) => line.replace('1 800', '1 300'))
    expect(traced(targets(), source).anchors.missing).toMatchObject([
      { about: { task: 'a', quota: 'q2' }, reason: 'absent' },
    ])
  })

  it('tells a row and a cell that the plan leaves out', () => {
    const without = { ...targets(), tasks: targets().tasks.slice(0, 1) }
    expect(left(traced(without, TARGETS))).toEqual(['7 科普讲座(场)：12', '7 农民培训(人次)：980'])
    expect(left(traced(targets(FIRST.slice(0, 2)), TARGETS))).toEqual(['6 科普展览(场)：8'])
  })

  it('may have its columns set apart by blanks alone', () => {
    const source = [
      ...HEAD,
      '序号  乡镇单位  科普讲座目标(场)  农民培训目标(人次)  科普展览活动(场)',
      '1  青石镇  8  1800  8',
      '2  河湾乡  12  980  ——',
      '本表任务均须在2025年12月10日前完成。',
    ]
    const result = traced(targets(), source)
    expect([...differences(result), ...left(result)]).toEqual([])
    expect(result.anchors.missing).toEqual([])
  })

  it('may have a column for each year', () => {
    const source = [...HEAD, '乡镇\t2024年(家)\t2025年(家)', '青石镇\t3\t5', '河湾乡\t2\t4']
    const quotasOf = (first: number, second: number) => [
      quota('q1', 'entities', first, String(first), { by: '2024-12-31' }),
      quota('q2', 'entities', second, String(second), { by: '2025-12-31' }),
    ]
    const tasks = [task('a', '青石镇', quotasOf(3, 5)), task('b', '河湾乡', quotasOf(2, 4))].map(
      ({ due: _, ...one }) => one,
    )
    expect(differences(traced(plan({ tasks }), source))).toEqual([])
    const [first, second] = tasks
    const [q1, q2] = quotasOf(3, 5)
    const wrong = plan({ tasks: [{ ...first, quotas: [q1, { ...q2, by: '2024-12-31' }] }, second] })
    expect(differences(traced(wrong, source))).toEqual(['a/q2 by: 2024-12-31 ≠ 2025-12-31'])
  })
})

const LEVELS = [
  ...HEAD,
  '序号\t指标名称\t单位\t2023年\t2025年',
  '1\t公民具备科学素质的比例\t%\t10.5\t15',
  '2\t科普教育基地数\t个\t12\t18',
  '3\t科普志愿者人数\t人\t15\t18',
]

const indicator = (id: string, title: string, unit: string, before: number, after: number) => ({
  id,
  title,
  unit,
  baseline: [{ date: '2023-12-31', value: before }],
  targets: [{ by: '2025-12-31', at_least: after }],
  source: { anchor: title },
})

const INDICATORS = [
  indicator('literacy', '公民具备科学素质的比例', '%', 10.5, 15),
  indicator('bases', '科普教育基地数', '个', 12, 18),
  indicator('people', '科普志愿者人数', '人', 15, 18),
]

describe('a table of indicators by year', () => {
  it('says the year above each level and the unit beside it', () => {
    const result = traced(plan({ indicators: INDICATORS }), LEVELS)
    expect([...differences(result), ...left(result)]).toEqual([])
    expect(isWhole(result)).toBe(true)
  })

  it.each([
    ['a level', indicator('bases', '科普教育基地数', '个', 12, 16), 'bases targets/0/at_least: 16 ≠ 18'],
    [
      'a level that another row has',
      indicator('bases', '科普教育基地数', '个', 15, 18),
      'bases baseline/0/value: 15 ≠ 12',
    ],
    ['a unit', indicator('bases', '科普教育基地数', '座', 12, 18), 'bases baseline/0/value: 12 ≠ null'],
  ])('tells %s that is wrong', (_, wrong, told) => {
    const [first, , third] = INDICATORS
    expect(differences(traced(plan({ indicators: [first, wrong, third] }), LEVELS))).toContain(told)
  })

  it('tells a year that is wrong', () => {
    const [first, second, third] = INDICATORS
    const wrong = { ...second, targets: [{ by: '2024-12-31', at_least: 18 }] }
    expect(differences(traced(plan({ indicators: [first, wrong, third] }), LEVELS))).toEqual([
      'bases targets/0/by: 2024-12-31 ≠ 2025-12-31',
    ])
  })

  it('tells a row that the plan leaves out', () => {
    const result = traced(plan({ indicators: INDICATORS.slice(0, 2) }), LEVELS)
    expect(left(result)).toEqual(['7 2023年：15', '7 2025年：18'])
  })
})
