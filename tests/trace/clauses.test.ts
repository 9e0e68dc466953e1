import { describe, expect, it } from 'vitest'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { isWhole } from '../../src/trace/trace-result.ts'
import { traced } from './sample.ts'

/** A plan of one unit with the parts that matter. */
function plan(parts: Partial<Plan>): Plan {
  return planSchema.parse({
    sciplan: 1,
    id: 'p',
    title: '某县科普工作方案',
    issuer: '某县',
    issued: '2023-02-01',
    period: { from: '2023-01-01', to: '2025-12-31' },
    units: [{ name: '县科协' }],
    tasks: [],
    ...parts,
  })
}

const task = (id: string, anchor: string, more: Partial<Plan['tasks'][number]> = {}) => ({
  id,
  title: anchor,
  lead: ['县科协'],
  source: { anchor },
  ...more,
})

const twiceAYear = (id: string, anchor: string, atLeast: number) =>
  ({ id, measure: 'activities', at_least: atLeast, per: 'year', scope: 'each', anchor }) as const

describe('clauses and what belongs to them', () => {
  it('give two quotas of one wording a number each', () => {
    const source = '科普进校园每年不少于2次,科普进社区每年不少于2次。'
    const quotas = [twiceAYear('q1', '每年不少于2次', 2), twiceAYear('q2', '每年不少于2次', 2)]
    const both = plan({ tasks: [task('t', '科普进校园', { quotas })] })
    expect(traced({ plan: both, source }).numbers).toMatchObject({ covered: 2, uncovered: [] })
    const one = plan({ tasks: [task('t', '科普进校园', { quotas: quotas.slice(1) })] })
    expect(traced({ plan: one, source }).numbers.uncovered).toEqual([
      { line: 1, text: '科普进社区每年不少于2次' },
    ])
  })

  it('hold the quota of a task that has no anchor for it', () => {
    const source = '举办讲座,每年不少于2次。'
    const { anchor: _, ...loose } = twiceAYear('q', '', 2)
    expect(isWhole(traced({ plan: plan({ tasks: [task('t', '讲座', { quotas: [loose] })] }), source }))).toBe(
      true,
    )
    const wrong = traced({
      plan: plan({ tasks: [task('t', '讲座', { quotas: [{ ...loose, at_least: 3 }] })] }),
      source,
    })
    expect(wrong.numbers.mismatches).toMatchObject([{ field: 'at_least', expected: 3, found: 2 }])
  })

  it('are the cells of a row, also where a table was saved a cell a line', () => {
    const tasks = [
      task('t1', '办好科技节', { due: '2023-09-30', quotas: [twiceAYear('q', '全年2场', 2)] }),
      task('t2', '办好气象日', { due: '2024-03-31' }),
    ]
    const row = '1\t办好科技节\t全年2场\t县科协\t2023年9月底前\n2\t办好气象日\t\t县科协\t2024年3月底前'
    expect(traced({ plan: plan({ tasks }), source: row }).numbers).toMatchObject({
      covered: 3,
      uncovered: [],
      mismatches: [],
    })
    const cells = `\t${row.replace('\t\t', '\t \t').replaceAll('\t', '\n\t').replace('\n2', '\n\t2')}`
    const result = traced({ plan: plan({ tasks }), source: cells })
    expect(result.numbers).toMatchObject({ covered: 3, uncovered: [], mismatches: [] })
    expect(isWhole(result)).toBe(true)
  })

  it('have how much is asked for in the next line, below the headings of a table saved without its tabs', () => {
    const cells = [
      '编号',
      '责任部门',
      '主要任务',
      '目标要求',
      '(1)',
      '县科协',
      '举办报告会。',
      '每年不少于2次',
    ]
    const source = [...cells, '(2)', '县科协', '办好科技节。'].join('\n')
    const tasks = [
      task('t1', '举办报告会', { quotas: [twiceAYear('q', '每年不少于2次', 2)] }),
      task('t2', '办好科技节'),
    ]
    expect(isWhole(traced({ plan: plan({ tasks }), source }))).toBe(true)
    // Without the headings a line is a paragraph of its own.
    const lines = cells.slice(4).join('\n')
    const { anchors } = traced({ plan: plan({ tasks: tasks.slice(0, 1) }), source: lines })
    expect(anchors.missing).toMatchObject([{ reason: 'outside-clause' }])
  })

  it('stand after the safeguards where the document has these first', () => {
    const source = '一、保障措施\n加强经费保障,列入预算。\n二、任务\n办好科技节,邀请专家。'
    const result = traced({
      plan: plan({ tasks: [task('t', '办好科技节')], safeguards: [task('s', '加强经费保障')] }),
      source,
    })
    expect(result.anchors).toEqual({ found: 2, missing: [] })
  })

  it('leave an indicator open where nothing tells which clause is meant', () => {
    const source = '到2025年,比例达到15%。\n到2025年,比例达到15%,并稳步提高。'
    const indicator = { id: 'i', title: '比例', unit: '%', targets: [{ by: '2025-12-31', at_least: 15 }] }
    const ambiguous = traced({
      plan: plan({ indicators: [{ ...indicator, source: { anchor: '比例达到15%' } }] }),
      source,
    })
    expect(ambiguous.anchors.missing).toMatchObject([
      { about: { indicator: 'i' }, reason: 'ambiguous', line: 1 },
    ])
    const clear = traced({
      plan: plan({ indicators: [{ ...indicator, source: { anchor: '并稳步提高' } }] }),
      source,
    })
    expect(clear.anchors.missing).toEqual([])
  })
})

describe('numbers that ask for nothing', () => {
  const reasons = (source: string, more: Partial<Plan> = {}) =>
    traced({ plan: plan({ tasks: [task('t', '办好科技节')], ...more }), source }).numbers.excused.map(
      ({ line, reason }) => `${line} ${reason}`,
    )

  it('are years before the plan, its own years and its day of issue', () => {
    const source = '某县科普工作方案(2023—2025年)\n我县2020年建成科普馆。\n办好科技节。\n某县2023年2月1日印发'
    expect(reasons(source)).toEqual(['1 own-period', '2 past', '4 signature'])
  })

  it('are names that the task has among its points, but no quantity', () => {
    const points = ['双百两千行活动', '三个课堂', '培训300人次']
    const source = '办好科技节,开设三个课堂,培训300人次。'
    const tasks = [task('t', '办好科技节', { points })]
    const result = traced({ plan: plan({ tasks }), source })
    expect(result.numbers.excused).toMatchObject([{ reason: 'point' }])
    expect(result.numbers.uncovered).toEqual([{ line: 1, text: '培训300人次' }])
  })

  it('are counters of the page, but no quantity on a short line', () => {
    expect(
      reasons('浏览次数:366次\n办好科技节,邀请专家进校园,让学生走近科学、爱上科学、学会动手动脑。'),
    ).toEqual(['1 furniture'])
    const result = traced({
      plan: plan({ tasks: [task('t', '办好科技节')] }),
      source: '全年至少2场\n办好科技节',
    })
    expect(result.numbers.uncovered).toEqual([{ line: 1, text: '全年至少2场' }])
  })
})
