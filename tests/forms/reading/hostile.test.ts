import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/forms/reading/open-file.ts'
import { readRows } from '../../../src/forms/reading/read-file.ts'
import { partsOf, unpack } from '../../../src/forms/reading/workbook/archive.ts'
import { plan } from '../corpus/plan.ts'
import { relation, relations, workbook } from '../corpus/workbook.ts'

const HEAD = ['活动日期', '责任单位', '活动名称', '参加人次']
const ROW = ['2024-03-05', '区教委', '讲座', 350]
const SHEET = 'xl/worksheets/sheet1.xml'

const book = (parts: Readonly<Record<string, string | Uint8Array>> = {}) =>
  workbook({ sheets: [{ name: '台账', rows: [HEAD, ROW] }], parts })
const read = (bytes: Uint8Array) => readRows(openFile('a.xlsx', bytes), { plan, sha256: () => '' })
const codes = (bytes: Uint8Array) => read(bytes).problems.map(({ code }) => code)

/** Writes a number into the directory entry of a part, `offset` bytes behind its beginning. */
function withDirectory(
  bytes: Uint8Array,
  name: string,
  offset: number,
  number: number,
  width: 2 | 4,
): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const found = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (found !== name) continue
    if (width === 2) view.setUint16(at + offset, number, true)
    else view.setUint32(at + offset, number, true)
  }
  return changed
}

const SIZE = 24
const FLAGS = 8

describe('hostile workbooks', () => {
  it('are refused by what the directory says, before anything is unpacked', () => {
    const bomb = withDirectory(book(), SHEET, SIZE, 300 * 1024 * 1024, 4)
    expect(read(bomb).problems).toMatchObject([
      { code: 'workbook-too-large', args: { megabytes: 301, limit: 64 } },
    ])
  })

  it('are stopped where a part unpacks to more than the directory says', () => {
    const bomb = withDirectory(book({ [SHEET]: new Uint8Array(5_000_000) }), SHEET, SIZE, 1000, 4)
    const part = partsOf(bomb)!.find(({ name }) => name === SHEET)!
    let taken = 0
    const isSound = unpack(bomb, part, (piece) => {
      taken += piece.length
    })
    expect(isSound).toBe(false)
    expect(taken).toBeLessThanOrEqual(1000)
    expect(codes(bomb)).toEqual(['workbook-damaged'])
  })

  it('are refused where elements are nested without end', () => {
    expect(codes(book({ [SHEET]: '<a>'.repeat(100_000) }))).toEqual(['workbook-damaged'])
  })

  it('are refused where a tag or a text never ends', () => {
    const tag = `<a ${'b="1" '.repeat(700_000)}/>`
    expect(codes(book({ [SHEET]: tag }))).toEqual(['workbook-damaged'])
    expect(codes(book({ [SHEET]: `<a>${'x'.repeat(12_000_000)}</a>` }))).toEqual(['workbook-damaged'])
  })

  it('are refused where sheets share a part, or are no part to be read', () => {
    const sheets = relation('rId1', 'worksheet', 'worksheets/sheet1.xml')
    const twice = workbook({
      sheets: [
        { name: '一', rows: [HEAD, ROW] },
        { name: '二', rows: [HEAD, ROW] },
      ],
      parts: {
        'xl/_rels/workbook.xml.rels': relations(
          sheets + relation('rId2', 'worksheet', 'worksheets/sheet1.xml'),
        ),
      },
    })
    expect(codes(twice)).toContain('workbook-damaged')
    const picture = book({
      'xl/media/a.png': '<worksheet/>',
      'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'media/a.png')),
    })
    expect(codes(picture)).toEqual(['workbook-damaged'])
  })

  it('are refused where parts have a password', () => {
    expect(codes(withDirectory(book(), SHEET, FLAGS, 1, 2))).toEqual(['password-protected'])
  })

  it('are refused where the formats that they name are not there', () => {
    const named = (parts: string) => relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + parts)
    const lost = book({ 'xl/_rels/workbook.xml.rels': named(relation('rId9', 'styles', 'lost.xml')) })
    expect(codes(lost)).toContain('workbook-damaged')
  })

  it('are read where endless empty rows are all that is odd about them', () => {
    const cells = HEAD.map(
      (text, index) => `<c r="${'ABCD'[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    const empty = Array.from(
      { length: 30_000 },
      (_, row) => `<row r="${row + 3}"><c r="A${row + 3}" s="1"/></row>`,
    )
    const row =
      '<row r="2"><c r="A2"><v>45356</v></c><c r="B2" t="str"><v>区教委</v></c><c r="C2" t="str"><v>讲座</v></c></row>'
    const last = '<row r="1048576"><c r="D1048576" s="1"/></row>'
    const xml = `<worksheet><sheetData><row r="1">${cells.join('')}</row>${row}${empty.join('')}${last}</sheetData></worksheet>`
    const file = read(book({ [SHEET]: xml }))
    expect(file.problems).toEqual([])
    expect(file.rows.map(({ entry }) => entry)).toMatchObject([{ date: '2024-03-05', title: '讲座' }])
  })

  it('are refused where there are more rows than a unit can have', () => {
    const lines = `日期,单位,活动名称\n${'2024-03-05,区教委,讲座\n'.repeat(50_001)}`
    expect(codes(new TextEncoder().encode(lines))).toEqual(['too-many-rows'])
  })

  it('are told of once, however long their texts are', () => {
    const long = workbook({
      sheets: [{ name: '台账', rows: [HEAD, ['2024-03-05', '某'.repeat(40_000), '讲'.repeat(40_000), 5]] }],
    })
    const [unit, title] = read(long).problems
    expect(unit).toMatchObject({ cell: 'B2', code: 'text-too-long' })
    expect(title).toMatchObject({ cell: 'C2', code: 'text-too-long' })
  })
})
