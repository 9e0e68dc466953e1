import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/draft/draft.ts'
import { draftOf, draftOfText } from './drafted.ts'

const HEAD = '某县2024年科普工作方案\n某县科学技术协会\n2024年2月1日\n'

/** Lead, and what is asked of it. */
function targets({ plan }: Draft): [string, string[]][] {
  return (plan.tasks ?? []).map(({ lead = [], quotas = [] }) => [
    lead.join('、'),
    quotas.map(({ measure, at_least, more_than, by }) =>
      [measure, at_least ?? `>${more_than}`, ...(by === undefined ? [] : [by])].join(' '),
    ),
  ])
}

function draftOfRows(rows: readonly string[]): Draft {
  return draftOfText(HEAD + rows.join('\n'))
}

describe('tables of targets', () => {
  it('make a task for each unit, and a quota for each column that counts something', () => {
    const drafted = draftOfRows([
      '2024年度科普目标任务分配表',
      '序号\t乡镇(街道)\t科普讲座(场)\t农民培训(人次)\t覆盖率(%)\t备注',
      '1\t青石镇\t12\t1 300\t80\t山区',
      '2\t河湾乡\t8\t——\t≥75\t',
      '合计\t\t20\t1 300\t\t',
    ])
    expect(targets(drafted)).toEqual([
      ['青石镇', ['activities 12', 'participants 1300', 'coverage 80']],
      ['河湾乡', ['activities 8', 'coverage 75']],
    ])
    expect(drafted.plan.tasks?.map(({ title }) => title)).toEqual([
      '2024年度科普目标任务（青石镇），科普讲座12场，农民培训1300人次，覆盖率80%',
      '2024年度科普目标任务（河湾乡），科普讲座8场，覆盖率75%',
    ])
    expect(drafted.layout.name).toBe('target-table')
    expect(drafted.doubts.map(({ code }) => code)).not.toContain('sum-differs')
  })

  it('may name what is counted in one row and the unit in the next', () => {
    const cell = (text: string, row: number, column: number, columns = 1, rows = 1) => ({
      text,
      line: row * 10 + column,
      kind: 'cell' as const,
      place: { table: 1, row, column, columns, rows },
    })
    const paragraphs = [
      cell('学校', 1, 1, 1, 2),
      cell('科普报告', 1, 2, 2),
      cell('科技社团', 1, 4),
      cell('场次', 2, 2),
      cell('听众（人次）', 2, 3),
      cell('（个）', 2, 4),
      ...['县一中', '6', '900', '3'].map((text, index) => cell(text, 3, index + 1)),
      ...['县二中', '4场', '1.2万', '/'].map((text, index) => cell(text, 4, index + 1)),
    ]
    expect(targets(draftOf({ counts: 'paragraphs', paragraphs }))).toEqual([
      ['县一中', ['activities 6', 'participants 900', 'entities 3']],
      ['县二中', ['activities 4', 'participants 12000']],
    ])
  })

  it('may have a column for each year', () => {
    const drafted = draftOfRows(['县区\t2024年(家)\t2025年(家)', '城关区\t3\t5', '江北县\t2\t4'])
    expect(targets(drafted)).toEqual([
      ['城关区', ['entities 3 2024-12-31', 'entities 5 2025-12-31']],
      ['江北县', ['entities 2 2024-12-31', 'entities 4 2025-12-31']],
    ])
  })

  it('leave out what units have or are given, and doubt sums that differ', () => {
    const drafted = draftOfRows([
      '村(社区)\t常住人口(人)\t科普活动(场)\t补助资金(万元)',
      '东山村\t1200\t4\t0.5',
      '西河社区\t3400\t6\t0.8',
      '合计\t4600\t11\t1.3',
    ])
    expect(targets(drafted)).toEqual([
      ['东山村', ['activities 4']],
      ['西河社区', ['activities 6']],
    ])
    expect(drafted.doubts.flatMap(({ code, args }) => (code === 'sum-differs' ? [args] : []))).toEqual([
      { words: '科普活动(场)', stated: '11', summed: '10' },
    ])
  })

  it('take the day that stands below them, and stand beside clauses of the text', () => {
    const drafted = draftOfRows([
      '一、重点任务',
      '(一)举办科技节2次。(县教育局)',
      '(二)组织科普大篷车进校园10次。(县科协)',
      '二、目标任务',
      '街道\t科普讲座(场)',
      '东城街道\t3',
      '西城街道\t5',
      '说明:表中任务须在11月30日前完成。',
    ])
    expect(drafted.plan.tasks?.map(({ lead, responsible, due }) => [lead ?? responsible, due])).toEqual([
      [['县教育局'], undefined],
      [['县科协'], undefined],
      [['东城街道'], '2024-11-30'],
      [['西城街道'], '2024-11-30'],
    ])
  })

  it('are none where a column of tasks stands beside', () => {
    const drafted = draftOfRows([
      '责任单位\t工作任务\t数量(场)',
      '县教育局\t举办青少年科技节\t2',
      '县科协\t开展科普大篷车进校园\t10',
    ])
    expect(drafted.plan.tasks?.map(({ title }) => title)).toEqual([
      '举办青少年科技节',
      '开展科普大篷车进校园',
    ])
  })
})

describe('tables of indicators', () => {
  const levels = ({ plan }: Draft) =>
    (plan.indicators ?? []).map(({ title, unit, baseline = [], targets: aims }) => [
      title,
      unit,
      baseline.map(({ date, value }) => `${value}@${date.slice(0, 4)}`).join(' '),
      aims.map(({ by, at_least, more_than }) => `${at_least ?? `>${more_than}`}@${by.slice(0, 4)}`).join(' '),
    ])

  it('state levels by year, and make no tasks', () => {
    const drafted = draftOfRows([
      '序号\t指标名称\t单位\t2022年\t2024年\t2026年\t属性',
      '1\t公民具备科学素质的比例\t%\t8.1\t12\t15\t预期性',
      '2\t每万人拥有科普人员\t人\t10\t—\t>20\t约束性',
    ])
    expect(drafted.plan.tasks).toEqual([])
    expect(levels(drafted)).toEqual([
      ['公民具备科学素质的比例', '%', '8.1@2022', '12@2024 15@2026'],
      ['每万人拥有科普人员', '人', '10@2022', '>20@2026'],
    ])
    expect(drafted.leftOut.filter(({ line }) => line > 3)).toEqual([])
  })

  it('say in their headings what was measured and what is aimed at', () => {
    const drafted = draftOfRows([
      '指标\t基期值(2023年)\t目标值(2025年)',
      '科技馆年接待量(万人次)\t15\t30',
      '科普网站(个)\t4\t≥6',
    ])
    expect(levels(drafted)).toEqual([
      ['科技馆年接待量', '万人次', '15@2023', '30@2025'],
      ['科普网站', '个', '4@2023', '6@2025'],
    ])
  })
})
