import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import type { Draft } from '../../src/draft/draft.ts'
import { draftOf } from './drafted.ts'

type Cell = readonly [text: string, column: number, columns?: number, rows?: number]

/** A page with one table; each row is a list of cells. */
function page(rows: readonly (readonly Cell[])[]): Document {
  const title = { text: '某县2023年度科普工作目标考核细则', line: 1, kind: 'line' as const }
  const cells = rows.flatMap((row, index) =>
    row.map(([text, column, columns = 1, height = 1], at) => ({
      text,
      line: 2 + index * 20 + at,
      kind: 'cell' as const,
      place: { table: 1, row: index + 1, column, columns, rows: height },
    })),
  )
  return { counts: 'paragraphs', paragraphs: [title, ...cells] }
}

function tasks({ plan }: Draft): [string, string, (number | undefined)[]][] {
  return (plan.tasks ?? []).map(({ title, lead = [], responsible = [], quotas = [] }) => [
    title,
    [...lead, ...responsible].join('、'),
    quotas.map(({ at_least }) => at_least),
  ])
}

const HEADINGS: readonly Cell[] = [
  ['序号', 1],
  ['考核项目', 2, 2],
  ['分值', 4],
  ['评分标准', 5],
]

describe('tables that say how units are judged', () => {
  const drafted = draftOf(
    page([
      HEADINGS,
      [
        ['总分', 2, 2],
        ['100', 4],
      ],
      [
        ['一、', 1],
        ['共性指标(各责任单位)', 2, 2],
        ['20', 4],
      ],
      [
        ['1', 1],
        ['日常工作', 2, 2],
        ['20', 4],
        ['1.每季度召开会议1次,得10分。\n2.按时报送\n信息(10分)。', 5],
      ],
      [
        ['二、', 1],
        ['个性指标', 2, 2],
        ['80', 4],
      ],
      [
        ['1', 1],
        ['重点部门', 2, 1, 4],
        ['县教育局', 3, 1, 2],
        ['50', 4],
        ['举办科技节2次(50分);\n未举办不得分。', 5],
      ],
      [
        ['2', 1],
        ['30', 4],
        ['1.建设科学工作室5个(20分);\n2.培训科技辅导员(10分)。', 5],
      ],
      [
        ['3', 1],
        ['县农业农村局', 3],
        ['60', 4],
        ['培训农民300人次,少一次扣1分。', 5],
      ],
      [
        ['4', 1],
        ['县应急管理局', 3],
        ['40', 4],
        ['开展防灾演练3次。', 5],
      ],
    ]),
  )

  it('make a task of each item, for the unit of the row or all that the section names', () => {
    expect(tasks(drafted)).toEqual([
      ['每季度召开会议1次', '各责任单位', [1]],
      ['按时报送信息', '各责任单位', []],
      ['举办科技节2次', '县教育局', [2]],
      ['建设科学工作室5个', '县教育局', [5]],
      ['培训科技辅导员', '县教育局', []],
      ['培训农民300人次', '县农业农村局', [300]],
      ['开展防灾演练3次', '县应急管理局', [3]],
    ])
  })

  it('have points that nobody owes', () => {
    const numbers = tasks(drafted).flatMap(([, , quotas]) => quotas)
    expect(numbers).not.toContain(10)
    expect(numbers).not.toContain(100)
  })
})
