import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

const HEAD = '某区2024年全民科学素质工作方案\n某区科学技术协会\n2024年2月1日\n一、重点任务\n'
const CLAUSES = [
  '(一)举办青少年科技节2次。',
  '责任单位:区教育局',
  '(二)组织科普大篷车进社区10次。',
  '责任单位:区科协',
  '(三)开展职工技能竞赛。',
  '责任单位:区总工会',
  '二、活动安排',
]

function tasks(rows: readonly string[]): [string, string, string | null | undefined][] {
  return (draftOfText(HEAD + [...CLAUSES, ...rows].join('\n')).plan.tasks ?? []).map(
    ({ title, lead = [], responsible = [], due }) => [title, [...lead, ...responsible].join('、'), due],
  )
}

const OWN = [
  ['举办青少年科技节2次', '区教育局', undefined],
  ['组织科普大篷车进社区10次', '区科协', undefined],
  ['开展职工技能竞赛', '区总工会', undefined],
]

describe('tables beside clauses with lines of their own', () => {
  const CALENDAR = [
    '时间\t活动内容\t责任单位\t地点',
    '3月\t植树节义务植树,邀请园林专家讲解\t区园林局\t滨河公园',
    '5月\t防灾减灾日疏散演练\t区应急管理局、各街道\t各社区',
    '6月\t放鱼日增殖放流\t区农业农村局\t江边码头',
  ]

  it('hold tasks of their own, due when they say', () => {
    expect(tasks(CALENDAR)).toEqual([
      ...OWN,
      ['植树节义务植树，邀请园林专家讲解'.replace('，', ','), '区园林局', '2024-03-31'],
      ['防灾减灾日疏散演练', '区应急管理局、各街道', '2024-05-31'],
      ['放鱼日增殖放流', '区农业农村局', '2024-06-30'],
    ])
  })

  it('hold none where the document says so, or where they say again what clauses say', () => {
    expect(tasks([...CALENDAR, '注:上表只作时间提示,不另计任务。'])).toEqual(OWN)
    expect(
      tasks([
        '时间\t活动\t责任单位',
        '5月\t举办青少年科技节\t区教育局',
        '9月\t科普大篷车进社区\t区科协',
        '10月\t职工技能竞赛\t区总工会',
      ]),
    ).toEqual(
      OWN.map(([title, unit], index) => [title, unit, ['2024-05-31', '2024-09-30', '2024-10-31'][index]]),
    )
  })

  it('may have columns set apart by blanks alone', () => {
    const rows = [
      '时间      活动内容            责任单位',
      '3月      义务植树            区园林局',
      '5月      疏散演练            区应急管理局',
    ]
    expect(tasks(rows)).toEqual([
      ...OWN,
      ['义务植树', '区园林局', '2024-03-31'],
      ['疏散演练', '区应急管理局', '2024-05-31'],
    ])
  })

  it('are no part of the clause above where they name nobody', () => {
    const rows = [
      '  时间        活动          地点',
      '  3月12日     义务植树      滨河公园',
      '  5月12日     疏散演练      各社区',
    ]
    expect(tasks(rows)).toEqual(OWN)
  })
})
