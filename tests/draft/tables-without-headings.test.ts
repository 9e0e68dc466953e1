import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

const HEAD = '某市创建科普示范城市任务分工\n'

function tasks(rows: readonly string[]): [string, string, string, string | null | undefined][] {
  return (draftOfText(HEAD + rows.join('\n')).plan.tasks ?? []).map(
    ({ title, lead = [], support = [], due }) => [title, lead.join('、'), support.join('、'), due],
  )
}

describe('tables without headings', () => {
  it('have their columns told by what stands in them', () => {
    const rows = [
      '1\t科普阵地\t新建社区科普馆3座。\t市科协、市民政局\t2024年6月底前',
      '2\t科普阵地\t推动市科技馆更新展品。\t市科协\t2024年12月底前',
      '3\t科普活动\t组织科普讲座50场。\t市教育局、市卫生健康委\t长期',
      '4\t科普活动\t开展防灾演练2次。\t市应急管理局\t2024年5月底前',
    ]
    expect(tasks(rows)).toEqual([
      ['新建社区科普馆3座', '市科协、市民政局', '', '2024-06-30'],
      ['推动市科技馆更新展品', '市科协', '', '2024-12-31'],
      ['组织科普讲座50场', '市教育局、市卫生健康委', '', undefined],
      ['开展防灾演练2次', '市应急管理局', '', '2024-05-31'],
    ])
    expect(draftOfText(HEAD + rows.join('\n')).plan.actions?.map(({ title }) => title)).toEqual([
      '科普阵地',
      '科普活动',
    ])
  })

  it('name those who lead before those who help', () => {
    const rows = [
      '新建社区科普馆3座,面向居民开放。\t市科协\t市民政局、各街道',
      '推动市科技馆更新展品。\t市科技馆\t市科协',
      '组织科普讲座50场以上。\t市教育局\t市卫生健康委',
    ]
    expect(tasks(rows).map(([, lead, support]) => [lead, support])).toEqual([
      ['市科协', '市民政局、各街道'],
      ['市科技馆', '市科协'],
      ['市教育局', '市卫生健康委'],
    ])
  })

  it('may have headings that nobody foresaw', () => {
    const rows = [
      '甲\t乙\t丙',
      '1\t新建社区科普馆3座,面向居民开放\t市科协',
      '2\t推动市科技馆更新展品,全年开放\t市科技馆',
      '3\t组织科普讲座50场以上\t市教育局',
    ]
    expect(tasks(rows).map(([title]) => title)).toHaveLength(3)
  })

  it('go on over pages, with rows that break in the middle of a sentence', () => {
    const rows = [
      '1\t新建社区科普馆3座。\t市科协、市民政局\t2024年6月底前',
      '2\t推动市科技馆更新展品。\t市科技馆\t2024年12月底前',
      '第 1 页 共 2 页',
      '',
      '— 2 —',
      '',
      '3\t组织科普讲座',
      '50场以上。\t市教育局、市卫生健康委\t2024年9月',
      '4\t开展防灾演练2次。\t市应急管理局\t2024年5月底前',
    ]
    expect(tasks(rows).map(([, lead]) => lead)).toEqual([
      '市科协、市民政局',
      '市科技馆',
      '市教育局、市卫生健康委',
      '市应急管理局',
    ])
  })

  it('may stand in an attachment, with the aim of the plan in a note below', () => {
    const lines = [
      '某市科协关于下达2024年科普任务的通知',
      '各单位:现将任务下达给你们。',
      '2024年1月8日',
      '附件',
      '某市2024年科普任务分解表',
      '1\t新建社区科普馆3座,面向居民开放。\t市科协',
      '2\t推动市科技馆更新展品。\t市科技馆',
      '3\t组织科普讲座50场以上。\t市教育局',
      '注:到2025年,全市公民具备科学素质的比例达到16%。',
    ]
    const { plan } = draftOfText(lines.join('\n'))
    expect(plan.tasks).toHaveLength(3)
    expect(plan.indicators?.map(({ targets }) => targets)).toEqual([[{ by: '2025-12-31', at_least: 16 }]])
  })

  it('are no tables of tasks where they list people, places or points', () => {
    expect(
      tasks(['组长\t李云\t市政府副市长', '副组长\t王海\t市科协主席', '成员\t赵青\t市教育局副局长']),
    ).toEqual([])
    expect(
      tasks([
        '1\t市科技馆\t某市新城区文化路18号',
        '2\t市图书馆\t某市老城区中山街6号',
        '3\t市少年宫\t某市新城区青年路2号',
      ]),
    ).toEqual([])
  })
})
