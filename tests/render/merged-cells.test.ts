import { describe, expect, it } from 'vitest'
import { rowSpans, withoutRepeats } from '../../src/render/merged-cells.ts'
import type { Row, Table } from '../../src/report/doc.ts'

function table(rows: readonly Row[]): Table {
  return {
    kind: 'table',
    columns: [{ title: 'a', merge: true }, { title: 'b', merge: true }, { title: 'c' }],
    rows,
  }
}
const body = (...cells: string[]): Row => ({ cells })

describe('merged cells', () => {
  it('cover like cells below them in merge columns alone', () => {
    const rows = [body('x', '1', 'z'), body('x', '1', 'z'), body('y', '2', 'z')]
    expect(rowSpans(table(rows))).toEqual([
      [2, 2, 1],
      [0, 0, 1],
      [1, 1, 1],
    ])
  })

  it('end where a merge column to the left ends', () => {
    const rows = [body('x', '1', ''), body('y', '1', ''), body('y', '1', '')]
    expect(rowSpans(table(rows))).toEqual([
      [1, 1, 1],
      [2, 2, 1],
      [0, 0, 1],
    ])
  })

  it('end at a heading row and at a total', () => {
    const rows: Row[] = [
      body('x', '1', ''),
      { role: 'group', cells: ['x'] },
      body('x', '1', ''),
      { role: 'total', cells: ['x', '1', ''] },
    ]
    expect(rowSpans(table(rows)).flat()).not.toContain(0)
  })

  it('are left empty where a format has none', () => {
    const rows = withoutRepeats(table([body('x', '1', 'z'), body('x', '2', 'z')]))
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['x', '1', 'z'],
      ['', '2', 'z'],
    ])
  })
})
