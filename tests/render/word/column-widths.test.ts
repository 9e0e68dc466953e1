import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CELL_PADDING, layOutTable as layOutCells } from '../../../src/render/word/column-widths.ts'

const TYPES = [
  { size: 10.5, line: 15 },
  { size: 9, line: 13 },
]
const WIDTH = 8845

/** No cell is merged. */
function layOutTable(
  texts: readonly (readonly string[])[],
  grows: readonly number[],
  ...rest: [number, typeof TYPES]
) {
  const cells = texts.map((column) => column.map((text) => ({ text, rows: 1 })))
  return layOutCells(cells, grows, ...rest)
}

const textsIn = (columns: number) =>
  fc.array(
    fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '已完成', '2024-11-30', '汉'.repeat(300), 'x'.repeat(90)),
      ),
      { minLength: 2, maxLength: 8 },
    ),
    {
      minLength: columns,
      maxLength: columns,
    },
  )

describe('widths of columns', () => {
  it('fill the line exactly, and no column disappears', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 14 })
          .chain((columns) =>
            fc.tuple(
              textsIn(columns),
              fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
            ),
          ),
        ([texts, grows]) => {
          const rows = Math.max(...texts.map(({ length }) => length))
          const square = texts.map((column) => [...column, ...Array<string>(rows - column.length).fill('')])
          const { type, widths } = layOutTable(square, grows, WIDTH, TYPES)
          expect(TYPES).toContain(type)
          expect(widths).toHaveLength(texts.length)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDTH)
          for (const width of widths) expect(width).toBeGreaterThan(CELL_PADDING)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('give running text the room that short columns can spare', () => {
    const long = '推进科学家精神进校园,开展院士专家科普校园行'.repeat(2)
    const { widths } = layOutTable(
      [
        ['任务', long],
        ['单位', '区教委'],
        ['完成值', '2次'],
      ],
      [3, 0, 0],
      WIDTH,
      TYPES,
    )
    expect(widths[0]).toBeGreaterThan(5000)
  })

  it('give no room for a text that finds it in the rows that it is merged over', () => {
    const title = { text: '任务', rows: 1 }
    const task = { text: '组织开展主题科普活动'.repeat(8), rows: 8 }
    const basis = { text: '走进社区的科普讲座'.repeat(3), rows: 1 }
    const rows = Array.from({ length: 8 }, (_, index) => index)
    const layOut = (merged: number) =>
      layOutCells(
        [
          [title, ...rows.map(() => ({ ...task, rows: merged }))],
          [title, ...rows.map(() => basis)],
        ],
        [1, 1],
        WIDTH,
        TYPES,
      ).widths
    expect(layOut(1)[0]).toBeGreaterThan(layOut(1)[1]!)
    expect(layOut(8)[0]).toBeLessThan(layOut(8)[1]!)
  })

  it('keep numbers and days whole', () => {
    const long = '汉'.repeat(200)
    const { type, widths } = layOutTable(
      [
        ['任务', long],
        ['日期', '2024-11-30'],
        ['人次', '1234567'],
      ],
      [3, 0, 0],
      WIDTH,
      TYPES,
    )
    const halfEm = type.size * 10
    expect(widths[1]).toBeGreaterThanOrEqual(10 * halfEm + 2 * CELL_PADDING)
    expect(widths[2]).toBeGreaterThanOrEqual(7 * halfEm + 2 * CELL_PADDING)
  })

  it('take smaller type where the columns have no room', () => {
    const word = (length: number) => ['x'.repeat(length), 'x'.repeat(length)]
    expect(layOutTable([word(20), word(20)], [0, 0], WIDTH, TYPES).type.size).toBe(10.5)
    expect(
      layOutTable(
        Array.from({ length: 8 }, () => word(9)),
        Array<number>(8).fill(0),
        WIDTH,
        TYPES,
      ).type.size,
    ).toBe(9)
  })
})
