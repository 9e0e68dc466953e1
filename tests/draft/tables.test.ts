import { describe, expect, it } from 'vitest'
import { draftOfText } from './drafted.ts'

function tasks(text: string): [string | undefined, string, string][] {
  return (draftOfText(text).plan.tasks ?? []).map(({ title, lead = [], support = [] }) => [
    title,
    lead.join('、'),
    support.join('、'),
  ])
}

const HEAD = '某县全民科学素质行动责任清单\n'

describe('tables copied into plain text', () => {
  it('keep a row together that a cell of several lines breaks, and leave merged cells out below', () => {
    const table = [
      '序号\t责任单位\t主要工作\t具体任务',
      '1\t县农业农村局',
      '县乡村振兴局\t农民科学素质提升行动\t1.举办实用技术培训班40期。',
      '\t\t\t2.培育示范户。',
      '2\t县科协\t基层科普能力提升工程\t1.组织科普讲座10场。',
    ]
    expect(tasks(HEAD + table.join('\n'))).toEqual([
      ['举办实用技术培训班40期', '县农业农村局、县乡村振兴局', ''],
      ['培育示范户', '县农业农村局、县乡村振兴局', ''],
      ['组织科普讲座10场', '县科协', ''],
    ])
  })

  it('take lines without tabs for further lines of the cell before them', () => {
    const table = [
      '序号\t责任单位\t主要工作\t具体任务',
      '1\t县教育局\t青少年科学素质提升行动\t1.举办科技节2次。',
      '2.举办科技创新大赛1届。',
      '2\t县农业农村局',
      '县乡村振兴局',
      '县妇联\t农民科学素质提升行动\t1.举办实用技术培训班40期。',
      '2.培育示范户。',
    ]
    const farmers = '县农业农村局、县乡村振兴局、县妇联'
    expect(tasks(`${HEAD}${table.join('\n')}\n联系人:李云`)).toEqual([
      ['举办科技节2次', '县教育局', ''],
      ['举办科技创新大赛1届', '县教育局', ''],
      ['举办实用技术培训班40期', farmers, ''],
      ['培育示范户', farmers, ''],
    ])
  })

  it('begin their rows with the task where units stand behind it, whatever it ends with', () => {
    const cells = [
      '序号',
      '重点任务',
      '牵头单位',
      '配合单位',
      '1',
      '加强农民技能培训',
      '区农业农村委',
      '区妇联',
    ]
    const more = ['2', '办好农民丰收节科普专场', '区科协', '各镇街']
    expect(tasks(HEAD + [...cells, ...more].join('\n'))).toEqual([
      ['加强农民技能培训', '区农业农村委', '区妇联'],
      ['办好农民丰收节科普专场', '区科协', '各镇街'],
    ])
  })

  it('count sections in the column of tasks with 一、 and tasks with 1.', () => {
    const table = [
      '序号\t重点任务\t牵头单位',
      '\t一、青少年科学素质提升行动',
      '1\t加强校内科学教育\t区教委',
      '2\t举办科技节2次\t区科协',
    ]
    expect(tasks(HEAD + table.join('\n')).map(([title]) => title)).toEqual([
      '加强校内科学教育',
      '举办科技节2次',
    ])
  })
})
