import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/report/summary/written-text.ts'

const text = (...cells: unknown[]) => ({ kind: 'text', cells })

describe('what people write in Markdown', () => {
  it('is a paragraph a line', () => {
    expect(blocksOf('第一段。\n第二段。\n\n第三段。')).toEqual([
      text('第一段。'),
      text('第二段。'),
      text('第三段。'),
    ])
    expect(blocksOf('')).toEqual([])
  })

  it('keeps headings, bold type and lists', () => {
    expect(blocksOf('### 一是**抓统筹** ###\n区科协**牵头**,各部门*配合*\n- 讲座\n1. 展览\n> 引文')).toEqual([
      { kind: 'heading', level: 3, text: '一是抓统筹' },
      text('区科协', { kind: 'text', tone: 'strong', text: '牵头' }, ',各部门配合'),
      text('• 讲座'),
      text('1. 展览'),
      text('引文'),
    ])
  })

  it('keeps the words of links and pictures, and what was escaped', () => {
    expect(blocksOf('见[报道](https://example.org/a_b)与![现场](a.jpg)')).toEqual([text('见报道与现场')])
    expect(blocksOf('2\\*3 &lt; 7 &amp; a_b_c `代码`')).toEqual([text('2*3 < 7 & a_b_c 代码')])
    expect(blocksOf('甲<br>乙 <!-- 不印 --> 丙')).toEqual([text('甲\n乙  丙')])
  })

  it('reads tables and code', () => {
    expect(blocksOf('| 活动 | 人次 |\n| --- | ---: |\n| 讲座 \\| 展览 | 120 |\n| 少一格 |\n正文')).toEqual([
      {
        kind: 'table',
        columns: [
          { title: '活动', grow: 1, align: 'left' },
          { title: '人次', grow: 1, align: 'right' },
        ],
        rows: [{ cells: ['讲座 | 展览', '120'] }, { cells: ['少一格', ''] }],
      },
      text('正文'),
    ])
    expect(blocksOf('~~~\n  原样 **不变**\n~~~\n正文')).toEqual([
      { kind: 'code', lines: ['  原样 **不变**'] },
      text('正文'),
    ])
    expect(blocksOf('```\n没有结束')).toEqual([{ kind: 'code', lines: ['没有结束'] }])
    expect(blocksOf('| 不是表格')).toEqual([text('| 不是表格')])
  })
})
