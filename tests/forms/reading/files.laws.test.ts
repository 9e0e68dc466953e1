import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitCsv } from '../../../src/forms/reading/csv/split-csv.ts'
import { openFile } from '../../../src/forms/reading/open-file.ts'
import { readRows } from '../../../src/forms/reading/read-file.ts'
import { entrySchema } from '../../../src/model/entry.ts'
import { plan } from '../corpus/plan.ts'
import { type CellSpec, workbook } from '../corpus/workbook.ts'

const context = { plan, sha256: () => '' }
const HEAD = [
  '活动日期',
  '责任单位',
  '活动名称',
  '任务编号',
  '参加人次',
  '线上人次',
  '经费(万元)',
  '佐证材料',
  '状态',
  '备注',
]
const SOUND: CellSpec[] = [
  { day: '2024-03-05' },
  '区教委',
  '讲座',
  '05-02',
  350,
  '1.2万',
  0.5,
  'a.jpg',
  '已完成',
  '好',
]
const read = (bytes: Uint8Array) => readRows(openFile('a.xlsx', bytes), context)

describe('files that were tampered with on the way', () => {
  const whole = workbook({ sheets: [{ name: '台账', rows: [HEAD, SOUND] }] })
  const entries = read(whole).rows

  it('are read alike or refused, whichever byte is turned over', () => {
    expect(entries).toHaveLength(1)
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice()
        bytes[at] = bytes[at]! ^ change
        const file = read(bytes)
        if (file.problems.length === 0) expect(file.rows).toEqual(entries)
      }),
    )
  })

  it('are read alike or refused, wherever they are cut', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
        expect(read(whole.subarray(0, length)).problems).not.toEqual([])
      }),
    )
  })

  it('are never a reason to give up', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK\u0003\u0004', '日期,单位,活动名称\n'),
        (bytes, start) => {
          const file = read(Uint8Array.from([...new TextEncoder().encode(start), ...bytes]))
          expect(file.rows.length + file.problems.length + file.read).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('rows of anything', () => {
  const cell: fc.Arbitrary<CellSpec> = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.nat(),
    fc.constantFrom<CellSpec>(
      ...[
        null,
        '—',
        '无',
        '区教委',
        '05-02',
        '约350人',
        '3月5日',
        '合计',
        '示例',
        '2024.3.5',
        '已完成',
        '../a.jpg',
      ],
      ...SOUND,
      { error: '#REF!' },
      { formula: 'A1' },
      { truth: true },
      { rich: ['3', '万'] },
      { number: 45356, format: 58 },
      { number: 5, format: '0"万"' },
    ),
  )

  it('become entries of the log, or problems at a cell', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: HEAD.length }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(rows, (cells) => {
        // What XML cannot hold makes no workbook.
        const clean = cells.map((row) =>
          row.map((one) => (typeof one === 'string' ? one.replace(/[^\u0020-\ud7ff]/g, '') : one)),
        )
        const file = read(workbook({ sheets: [{ name: '台账', rows: [HEAD, ...clean] }] }))
        for (const { entry } of file.rows)
          expect(entrySchema.safeParse({ ...entry, id: 'x' }).success).toBe(true)
        for (const { sheet, cell: address } of file.problems) {
          expect(sheet).toBe('台账')
          expect(address).toMatch(/^[A-J]\d+$/)
        }
        expect(file.rows.length).toBeLessThanOrEqual(file.read)
        if (file.rows.length < file.read) expect(file.problems).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('csv', () => {
  it('gives back what was written, whatever the fields hold', () => {
    const field = fc.string({ unit: fc.constantFrom(...'ab科普",;\t\n\r| '), maxLength: 6 })
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...',;\t|'),
        fc.constantFrom('\n', '\r\n'),
        (records, delimiter, end) => {
          const written = records
            .map((record) => record.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter))
            .join(end)
          expect(splitCsv(`sep=${delimiter}\n${written}${end}`, 100)).toEqual({ records })
        },
      ),
    )
  })
})
