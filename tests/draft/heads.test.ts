import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

const BODY = ['为做好工作,制定本方案。', '一、重点任务', '1.举办科普讲座20场。(科协负责)']

function plan(...head: string[]) {
  return draftOfText([...head, ...BODY].join('\n')).plan
}

describe('titles', () => {
  it.each([
    [
      ['东山集团有限公司科学技术协会', '2020年科普与创新争先工作安排'],
      '东山集团有限公司科学技术协会2020年科普与创新争先工作安排',
    ],
    [
      ['东江大学科学技术协会', '二〇二五年度工作计划', '(2025年2月20日第三届委员会第2次全体会议通过)'],
      '东江大学科学技术协会二〇二五年度工作计划',
    ],
    [['高新区2024年科普重点任务'], '高新区2024年科普重点任务'],
    [['某县加强科普工作若干举措', '(征求意见稿)'], '某县加强科普工作若干举措'],
    [
      ['某镇创建科普示范镇', '实 施 方 案', '(2023年9月—2025年8月)'],
      '某镇创建科普示范镇实施方案(2023年9月—2025年8月)',
    ],
  ])('%j', (head, title) => {
    expect(plan(...head).title).toBe(title)
    expect(plan(...head).tasks?.map((task) => task.title)).toEqual(['举办科普讲座20场'])
  })
})

describe('the time of a plan', () => {
  it.each([
    ['某镇创建科普示范镇方案(2023年9月—2025年8月)', '2023-09-01', '2025-08-31'],
    ['某县2024年3月至12月科普工作方案', '2024-03-01', '2024-12-31'],
    ['某县科普工作方案(2023年9月-2024年2月)', '2023-09-01', '2024-02-29'],
    ['某镇科协2022年工作总结和2023年工作计划', '2023-01-01', '2023-12-31'],
    ['某县科普工作方案(2023-2025年)', '2023-01-01', '2025-12-31'],
  ])('%s', (title, from, to) => {
    expect(plan(title).period).toEqual({ from, to })
  })
})

describe('who issued a document', () => {
  it.each([
    ['中共某县委组织部   某县科学技术协会', '中共某县委组织部、某县科学技术协会'],
    ['某 县 科 学 技 术 协 会', '某县科学技术协会'],
    ['某县  科学技术协会', '某县科学技术协会'],
  ])('%s', (signature, issuer) => {
    const lines = ['某县2024年科普工作方案', ...BODY, signature, '2024年2月20日']
    expect(draftOfText(lines.join('\n')).plan.issuer).toBe(issuer)
  })
})

describe('the number of a document', () => {
  it('stands behind its label among other notes of a page', () => {
    const notes = '发布机构:某街道办事处 | 发布日期:2025-01-24 | 阅读:186 | 文号:某街办〔2025〕5号'
    expect(plan(notes, '某街道2025年科普工作计划').document_no).toBe('某街办〔2025〕5号')
  })
})
