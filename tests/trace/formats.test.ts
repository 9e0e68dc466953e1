import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { readTxt } from '../../src/document/readers/txt.ts'
import { trace } from '../../src/trace/trace.ts'
import type { Trace } from '../../src/trace/trace-result.ts'
import { gb18030 } from '../document/encodings.ts'
import { cell, makeDocx, p, row, table } from '../document/make-docx.ts'
import { LAYOUTS, rewritten, type Sample, sample, traced } from './sample.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The same paragraphs and tables in another format; `rows` gets the cells of a table row by row. */
function rewrite(
  paragraphs: readonly Paragraph[],
  line: (text: string) => string,
  rows: (rows: string[][]) => string,
): string {
  let written = ''
  let open: { table: number; rows: string[][] } | undefined
  const close = (): void => {
    if (open !== undefined) written += rows(open.rows)
    open = undefined
  }
  for (const { text, place } of paragraphs) {
    if (place === undefined) {
      close()
      written += line(text)
      continue
    }
    if (open?.table !== place.table) close()
    open ??= { table: place.table, rows: [] }
    while (open.rows.length < place.row) open.rows.push([])
    const cells = open.rows[place.row - 1]!
    while (cells.length < place.column) cells.push('')
    cells[place.column - 1] = text
  }
  close()
  return written
}

function asPage(paragraphs: readonly Paragraph[]): Uint8Array {
  const tag = (name: string, inside: string) => `<${name}>${inside}</${name}>`
  const body = rewrite(
    paragraphs,
    (text) => tag('p', text),
    (rows) =>
      tag('table', rows.map((cells) => tag('tr', cells.map((text) => tag('td', text)).join(''))).join('')),
  )
  const around = '<div class="nav"><a>首页</a><a>公开</a></div>'
  return new TextEncoder().encode(
    `<html><head><meta charset="utf-8"></head><body>${around}<div>${body}</div></body></html>`,
  )
}

function asDocx(paragraphs: readonly Paragraph[]): Uint8Array {
  const body = rewrite(
    paragraphs,
    (text) => p(text),
    (rows) => table(...rows.map((cells) => row(...cells.map((text) => cell(text))))),
  )
  return makeDocx({ body })
}

async function tracedAs(name: string, bytes: Uint8Array, { plan }: Sample): Promise<Trace> {
  const read = await readDocument(name, bytes)
  if (!('document' in read)) throw new Error(read.trouble)
  return trace(plan, read.document, sha256)
}

/** All that a trace says but for where: one format counts lines, another paragraphs. GBK has one long dash. */
function withoutLines(result: Trace): unknown {
  const said = JSON.stringify(result, (key, value) =>
    /^(?:line|clause|document)$/.test(key) ? undefined : value,
  )
  return JSON.parse(said.replaceAll('―', '—'))
}

describe.each(LAYOUTS)('the document of the layout %s in another format', (layout) => {
  const original = sample(layout)
  const slipped = rewritten(original, '每', '某')

  it.each([
    ['whole', original],
    ['with slips', slipped],
  ])('is traced with the same result, %s', async (_, one) => {
    const { paragraphs } = readTxt(one.source)
    const expected = withoutLines(traced(one))
    expect(withoutLines(await tracedAs('a.html', asPage(paragraphs), one))).toEqual(expected)
    expect(withoutLines(await tracedAs('a.docx', asDocx(paragraphs), one))).toEqual(expected)
    expect(withoutLines(await tracedAs('a.txt', gb18030(one.source.replaceAll('―', '—')), one))).toEqual(
      expected,
    )
  })
})

describe('a merged cell', () => {
  const tasks = [
    {
      id: 't1',
      title: '讲座',
      source: { anchor: '举办讲座' },
      quotas: [{ id: 'q1', measure: 'activities', at_least: 2, per: 'year', anchor: '每年不少于2次' }],
    },
    { id: 't2', title: '培训', due: '2023-12-31', source: { anchor: '开展培训' } },
  ]

  it('is one clause, and belongs to the commitment of every row that it is seen in', async () => {
    const merged = table(
      row(
        cell('1'),
        cell('举办讲座，每年不少于2次。'),
        cell('2023年底前完成', '<w:vMerge w:val="restart"/>'),
      ),
      row(cell('2'), cell('开展培训。'), cell('<w:p/>', '<w:vMerge/>')),
    )
    const { plan } = sample('unit-list')
    const own = {
      ...plan,
      tasks,
      safeguards: [],
      deliverables: [],
      indicators: [],
      actions: [],
      source: {},
    } as typeof plan
    const result = await tracedAs('a.docx', makeDocx({ body: merged }), { plan: own, source: '' })
    expect(result.anchors).toEqual({ found: 3, missing: [] })
    expect(result.numbers).toMatchObject({ covered: 2, uncovered: [], mismatches: [] })
    const later = { ...own, tasks: tasks.map((task) => ({ ...task, due: '2024-12-31' })) } as typeof plan
    const wrong = await tracedAs('a.docx', makeDocx({ body: merged }), { plan: later, source: '' })
    expect(wrong.numbers.mismatches.map(({ about, found }) => [about.task, found])).toEqual([
      ['t1', '2023-12-31'],
      ['t2', '2023-12-31'],
    ])
  })
})
