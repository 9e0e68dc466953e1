import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeDocument } from '../../src/document/decode.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { readTxt } from '../../src/document/readers/txt.ts'
import { big5, gb18030 } from './encodings.ts'

describe('running text', () => {
  it('has a paragraph for each line with text, at its line', () => {
    expect(readTxt('  标题\r\n\r\n　正文。 \r第三行\n').paragraphs).toEqual([
      { text: '标题', line: 1, kind: 'line' },
      { text: '正文。', line: 3, kind: 'line' },
      { text: '第三行', line: 4, kind: 'line' },
    ])
  })

  it('has a cell for each field of a line with tabs', () => {
    expect(readTxt('序号\t任务\t单位\n1\t\t区科协\n说明').paragraphs).toEqual([
      { text: '序号', line: 1, kind: 'cell', place: { table: 1, row: 1, column: 1 } },
      { text: '任务', line: 1, kind: 'cell', place: { table: 1, row: 1, column: 2 } },
      { text: '单位', line: 1, kind: 'cell', place: { table: 1, row: 1, column: 3 } },
      { text: '1', line: 2, kind: 'cell', place: { table: 1, row: 2, column: 1 } },
      { text: '区科协', line: 2, kind: 'cell', place: { table: 1, row: 2, column: 3 } },
      { text: '说明', line: 3, kind: 'line' },
    ])
  })

  it('knows a table that was saved a cell a line by its empty cells', () => {
    const { paragraphs } = readTxt('前言\n\t1\n\t推广科技小院\n\t\n\n\t2\n后记')
    expect(paragraphs.map(({ text, kind, place }) => [text, kind, place?.row])).toEqual([
      ['前言', 'line', undefined],
      ['1', 'cell', 1],
      ['推广科技小院', 'cell', 2],
      ['2', 'cell', 4],
      ['后记', 'line', undefined],
    ])
  })

  it('takes a row that was broken inside of a cell for one row', () => {
    const rows = [
      '1\t讲座\t县科协\t6月',
      '2\t展览\t县文旅局\t7月',
      '3\t每年2期',
      '培训班\t各镇\t年底',
      '4\t竞赛\t县教育局\t9月',
    ]
    const cells = readTxt(rows.join('\n')).paragraphs.filter(({ place }) => (place?.row ?? 0) > 2)
    expect(cells.map(({ text, line, place }) => [text, line, place?.row, place?.column])).toEqual([
      ['3', 3, 3, 1],
      ['每年2期\n培训班', 3, 3, 2],
      ['各镇', 4, 3, 3],
      ['年底', 4, 3, 4],
      ['4', 5, 4, 1],
      ['竞赛', 5, 4, 2],
      ['县教育局', 5, 4, 3],
      ['9月', 5, 4, 4],
    ])
  })

  it.each([
    ['begins with a number', ['3\t每年2期', '4\t培训班\t年底']],
    ['is no part of it', ['3\t每年2期', '', '培训班\t各镇\t年底']],
    ['would be too wide', ['3\t每年2期\t各镇', '培训班\t各镇\t年底']],
  ])('keeps two rows apart where the second %s', (_, broken) => {
    const rows = ['1\t讲座\t县科协\t6月', '2\t展览\t县文旅局\t7月', '4\t竞赛\t县教育局\t9月', ...broken]
    expect(readTxt(rows.join('\n')).paragraphs.at(-1)?.place).toMatchObject({ row: 5 })
  })

  it('takes tabs that only indent for no table', () => {
    expect(readTxt('\t第一段。\n\t第二段。').paragraphs.map(({ kind }) => kind)).toEqual(['line', 'line'])
  })

  it('keeps every character that is no blank', () => {
    const piece = fc.constantFrom('科', '普', ' ', '\t', '\n', '\r\n', '，', '1')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const kept = readTxt(text).paragraphs.map((paragraph) => paragraph.text)
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('bytes of a document', () => {
  const text = '每年不少于2次'
  const utf8 = new TextEncoder().encode(text)
  const gbk = new Uint8Array([0xc3, 0xbf, 0xc4, 0xea, 0xb2, 0xbb, 0xc9, 0xd9, 0xd3, 0xda, 0x32, 0xb4, 0xce])
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ])

  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['GBK', gbk],
    ['UTF-16', utf16],
  ])('are read in %s', (_, bytes) => expect(decodeDocument(bytes)).toEqual({ text }))

  it('are read where a few of them are broken', () => {
    expect(decodeDocument(new Uint8Array([...utf8, 0xe6, ...utf8]))).toEqual({ text: `${text}\ufffd${text}` })
  })

  const TRADITIONAL =
    '1.每年舉辦科學講座不少於10場，到2025年建成科普基地20個。（縣教育局牽頭，縣科協、團縣委配合）'

  it('are read in Big5, and it is told that this was guessed', async () => {
    expect(decodeDocument(big5(TRADITIONAL))).toEqual({ text: TRADITIONAL, guessed: 'big5' })
    expect(await readDocument('a.txt', big5(TRADITIONAL))).toMatchObject({ document: { encoding: 'big5' } })
  })

  it.each(['区科协。', '王敏', '龘靐齉爩', '序号\t单位\n1\t区科协', '鐵路局、嶺南鎮、碼頭'])(
    'are not taken for Big5 where they are GBK: %s',
    (words) => expect(decodeDocument(gb18030(words))).toEqual({ text: words }),
  )

  it('are refused where they are more than a plan can have', async () => {
    const line = new TextEncoder().encode('每年开展活动二十次。\n'.repeat(160_000))
    expect(await readDocument('a.txt', line)).toEqual({ trouble: 'too-long' })
    expect(await readDocument('a.txt', new Uint8Array(21 * 1024 * 1024).fill(65))).toEqual({
      trouble: 'too-large',
    })
  })

  it('are refused where they are no text', () => {
    expect(decodeDocument(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8]))).toBeUndefined()
    expect(decodeDocument(new Uint8Array([0x89, 0xff, 0xff, 0xff, 0x80]))).toBeUndefined()
  })
})
