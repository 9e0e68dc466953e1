import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/document/readers/html.ts'
import type { Draft } from '../../src/draft/draft.ts'
import { draftOf, draftOfText } from './drafted.ts'

/** Leads, support and responsible of every task. */
function roles({ plan }: Draft): string[][] {
  return (plan.tasks ?? []).map(({ lead = [], support = [], responsible = [] }) =>
    [lead, support, responsible].map((names) => names.join('、')),
  )
}

const plan = (...lines: string[]): Draft =>
  draftOfText(['某县2024年科普工作要点', '一、重点任务', ...lines].join('\n'))

describe('who acts, beside what brackets say', () => {
  it('is read where the last sentence or bracket names only those who help', () => {
    const drafted = plan(
      '1.由县教育局会同县科协举办全县科技节1届；县卫生健康局参与。',
      '2.由县教育局牵头组织实验大赛2次。（县科协配合）',
      '3.举办讲座30场，由县农业农村和水利局承办、县科协协助。',
    )
    expect(roles(drafted)).toEqual([
      ['县教育局', '县科协、县卫生健康局', ''],
      ['县教育局', '县科协', ''],
      ['县农业农村和水利局', '县科协', ''],
    ])
  })

  it('is everybody whom the brackets of a clause name, and the day there is that of the task', () => {
    const drafted = plan(
      '1.举办校园讲座10场（县教育局牵头）、社区讲座20场（县科协牵头，各街道配合）。',
      '2.建设科普馆1座（县科协牵头，县教育局配合，2024年6月底前完成）。',
      '3.开展科普赶集（县科协牵头，县教育局配合，长期坚持）。',
    )
    expect(roles(drafted)).toEqual([
      ['县教育局、县科协', '各街道', ''],
      ['县科协', '县教育局', ''],
      ['县科协', '县教育局', ''],
    ])
    expect(drafted.plan.tasks?.map(({ due }) => due)).toEqual([undefined, '2024-06-30', undefined])
    expect(drafted.doubts).toContainEqual(
      expect.objectContaining({ code: 'not-certain', path: ['tasks', 0, 'lead'] }),
    )
  })
})

describe('who acts, beside what tables and headings say', () => {
  const table = (...rows: string[][]): Draft => {
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    return draftOf(
      readHtml(
        new TextEncoder().encode(
          `<meta charset="utf-8"><h1>某县2024年科普工作方案</h1><table>${cells.join('')}</table>`,
        ),
      ),
      'document.html',
    )
  }

  it('is the same group by a shorter or longer name, and others are responsible', () => {
    const drafted = table(
      ['序号', '工作任务', '牵头单位', '配合单位'],
      ['1', '各乡镇每年举办智能手机培训班不少于2期。', '县民政局', '县科协、各乡镇人民政府'],
      ['2', '各行业主管部门开展安全教育4次。', '县应急局', '县直各行业主管部门'],
      ['3', '会同县妇联举办家庭科普大赛1次。', '县科协', '县教育局'],
    )
    expect(roles(drafted)).toEqual([
      ['县民政局', '县科协、各乡镇人民政府', ''],
      ['县应急局', '县直各行业主管部门', ''],
      ['县科协', '县教育局', '县妇联'],
    ])
  })

  it('has its second name on a line below', () => {
    const drafted = table(
      ['序号', '工作任务', '责任单位'],
      ['1', '举办专题班2期。', '县委组织部<br>（县委党校）'],
      ['2', '举办讲座12场。', '县科协<br>（县科技馆）<br>县教育局'],
    )
    expect(roles(drafted)).toEqual([
      ['县委组织部（县委党校）', '', ''],
      ['县科协（县科技馆）、县教育局', '', ''],
    ])
  })

  it('helps where a clause below the heading of a unit says 会同', () => {
    const drafted = draftOfText(
      [
        '某县2024年科普任务分解',
        '一、县科协',
        '1.会同县妇联举办家庭科普大赛1次。',
        '2.举办科技节1届。',
        '二、县教育局',
        '1.开展实验大赛2次。',
      ].join('\n'),
    )
    expect(roles(drafted)).toEqual([
      ['县科协', '县妇联', ''],
      ['县科协', '', ''],
      ['县教育局', '', ''],
    ])
  })
})
