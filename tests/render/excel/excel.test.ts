import type { Worksheet } from 'exceljs'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderExcel } from '../../../src/render/excel/excel.ts'
import type { Block, Cell, Doc, FileFacts, Table } from '../../../src/report/doc.ts'
import { openWorkbook, plainValue } from '../../report/read-tables.ts'
import { lintWorkbook } from './lint-workbook.ts'

const FILE: FileFacts = {
  language: 'zh-CN',
  author: '区科协',
  subject: '截至 2024-11-30 · 2024年',
  date: '2024-11-30',
  orientation: 'landscape',
  pageNumber: ['第 ', ' 页 / 共 ', ' 页'],
  firstSheet: '总览',
}

function doc(blocks: readonly Block[], file: Partial<FileFacts> = {}): Doc {
  return { title: '完成情况报告', blocks, file: { ...FILE, ...file } }
}

/** A document whose only table has one column with these cells. */
function column(...cells: Cell[]): Doc {
  return doc([
    { kind: 'table', main: true, columns: [{ title: '列' }], rows: cells.map((cell) => ({ cells: [cell] })) },
  ])
}

async function written(one: Doc) {
  const bytes = await renderExcel(one)
  const workbook = await openWorkbook(bytes)
  const xml = (part: string) => new TextDecoder().decode(unzipSync(bytes)[part] ?? new Uint8Array())
  return { bytes, workbook, first: workbook.worksheets[0]!, xml }
}

const UNITS: Table = {
  kind: 'table',
  id: 'unit-lines',
  main: true,
  columns: [
    { title: '单位', grow: 1 },
    { title: '应完成', key: 'due', align: 'right' },
    { title: '已完成', key: 'met', align: 'right' },
    { title: '完成率', align: 'right' },
  ],
  rows: [
    {
      cells: [
        { kind: 'text', text: '区教委', tone: 'plain', to: 'unit/区教委' },
        { kind: 'number', value: 4 },
        { kind: 'number', value: 3 },
        { kind: 'rate', met: 3, due: 4 },
      ],
    },
    {
      cells: [
        '区民政局',
        { kind: 'number', value: 0 },
        { kind: 'number', value: 0 },
        { kind: 'rate', met: 0, due: 0 },
      ],
    },
    {
      role: 'total',
      cells: [
        '合计',
        { kind: 'number', value: 4, tally: { kind: 'sum' } },
        {
          kind: 'number',
          value: 3,
          tally: {
            kind: 'count',
            table: 'rows',
            column: 'standing',
            standings: [
              { mark: '●', word: '已完成' },
              { mark: '?', word: '无法判定' },
            ],
          },
        },
        { kind: 'rate', met: 3, due: 4 },
      ],
    },
  ],
}

const standing = (mark: string, word: string, light: 'green' | 'red' | 'grey', toVerify?: string): Cell => ({
  kind: 'standing',
  mark,
  word,
  light,
  ...(toVerify === undefined ? {} : { toVerify }),
})

const ROWS: Table = {
  kind: 'table',
  id: 'rows',
  main: true,
  columns: [
    { title: '任务', merge: true, grow: 3 },
    { title: '完成时限' },
    { title: '完成值', align: 'right' },
    { title: '状态', key: 'standing' },
  ],
  rows: [
    { role: 'group', id: 'unit/区教委', cells: ['区教委(应完成 4 项,已完成 3 项)'] },
    {
      cells: [
        '院士专家科普校园行',
        { kind: 'date', value: '2024-12-31' },
        { kind: 'number', value: 1234.5, unit: '人次' },
        standing('●', '已完成', 'green', '(待核实)'),
      ],
    },
    {
      cells: [
        '院士专家科普校园行',
        { kind: 'date', value: null },
        { kind: 'number', value: null },
        standing('?', '无法判定', 'grey'),
      ],
    },
    {
      cells: [
        '科技竞赛',
        { kind: 'date', value: '2024-06-30' },
        { kind: 'number', value: 15, prefix: '超过', unit: '%' },
        standing('●', '已完成', 'green'),
      ],
    },
    {
      cells: [
        '科技竞赛',
        { kind: 'date', value: '2024-02-29' },
        { kind: 'number', value: 0 },
        standing('✕', '逾期', 'red'),
      ],
    },
  ],
}

const REPORT = doc([
  { kind: 'heading', level: 2, id: 'units', text: '各单位', sheet: '各单位' },
  UNITS,
  { kind: 'heading', level: 2, id: 'tasks', text: '任务', sheet: '任务' },
  ROWS,
  { kind: 'heading', level: 2, text: '统计口径', sheet: '统计口径' },
  { kind: 'text', cells: ['完成率=已完成÷应完成。'] },
  {
    kind: 'table',
    columns: [{ title: '项目' }, { title: '内容', grow: 2 }],
    rows: [{ cells: ['统计日', '2024-11-30'] }],
  },
  { kind: 'heading', level: 3, text: '数据来源' },
  {
    kind: 'table',
    columns: [
      { title: '文件', grow: 1 },
      { title: 'SHA-256', unbroken: true },
    ],
    rows: [{ cells: ['plans/p.yaml', 'f'.repeat(64)] }],
  },
  { kind: 'code', lines: ['【催报】年度工作总结', '请尽快报送。'] },
])

describe('a workbook', () => {
  let report: Awaited<ReturnType<typeof written>>
  const sheet = (name: string): Worksheet => report.workbook.getWorksheet(name)!

  beforeAll(async () => {
    report = await written(REPORT)
  })

  it('has nothing that Excel would repair', () => {
    expect(lintWorkbook(report.bytes)).toEqual([])
  })

  it('has a sheet for every heading that names one', () => {
    expect(report.workbook.worksheets.map(({ name }) => name)).toEqual(['各单位', '任务', '统计口径'])
    expect(sheet('各单位').getCell('A1').value).toBe('完成情况报告')
    expect(sheet('任务').getCell('A1').value).toBe('任务')
  })

  it('keeps dates as days that no time zone shifts', () => {
    const cell = sheet('任务').getCell('B5')
    expect(cell.value).toEqual(new Date('2024-12-31T00:00:00Z'))
    expect(cell.numFmt).toBe('yyyy-mm-dd')
    expect(report.xml('xl/worksheets/sheet2.xml')).toContain('<c r="B5" s="')
    expect(report.xml('xl/worksheets/sheet2.xml')).toMatch(/<c r="B5"[^>]*><v>45657<\/v>/)
    expect(sheet('任务').getCell('B6').value).toBe('–')
  })

  it('keeps numbers as such, shown with their unit as other formats show them', () => {
    const formats = ['C5', 'C7', 'C8'].map((address) => {
      const { value, numFmt } = sheet('任务').getCell(address)
      return [value, numFmt]
    })
    expect(formats).toEqual([
      [1234.5, '#,##0.0"人次"'],
      [15, '"超过"#,##0"%"'],
      [0, '#,##0'],
    ])
    expect(sheet('任务').getCell('C6').value).toBe('?')
  })

  it('prints mark, word and colour of a standing together', () => {
    const cell = sheet('任务').getCell('D8')
    expect(cell.value).toBe('✕ 逾期')
    expect(cell.fill).toMatchObject({ fgColor: { argb: 'FFF8CBAD' } })
    expect(cell.font.color).toEqual({ argb: 'FF9C0006' })
  })

  it('adds up totals by formula, with our values as results', () => {
    const { getCell } = { getCell: (address: string) => sheet('各单位').getCell(address) }
    expect([getCell('B5').formula, getCell('B5').result]).toEqual(['SUM(B3:B4)', 4])
    expect([getCell('C5').formula, getCell('C5').result]).toEqual([
      `COUNTIF('任务'!$D$4:$D$8,"● 已完成*")+COUNTIF('任务'!$D$4:$D$8,"~? 无法判定*")`,
      3,
    ])
    expect([getCell('D3').formula, getCell('D3').result]).toEqual(['IF(B3=0,"–",C3/B3)', 0.75])
    expect([getCell('D4').formula, getCell('D4').result]).toEqual(['IF(B4=0,"–",C4/B4)', '–'])
  })

  it('leads from a unit to its rows, inside the workbook', () => {
    expect(report.xml('xl/worksheets/sheet1.xml')).toContain(
      `<hyperlink ref="A3" location="&apos;任务&apos;!A4"/>`,
    )
    expect(Object.keys(unzipSync(report.bytes)).filter((part) => part.includes('worksheets/_rels'))).toEqual(
      [],
    )
  })

  it('freezes titles, filters the rows without the total, and folds what stands below a group row', () => {
    expect(sheet('各单位').views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
    expect(sheet('各单位').autoFilter).toBe('A2:D4')
    expect(sheet('任务').autoFilter).toBe('A3:D8')
    const levels = [4, 5, 6, 7, 8].map((row) => sheet('任务').getRow(row).outlineLevel ?? 0)
    expect(levels).toEqual([0, 1, 1, 1, 1])
    expect(report.xml('xl/worksheets/sheet2.xml')).toContain('<outlinePr summaryBelow="0" summaryRight="0"/>')
  })

  it('merges nothing that is filtered or sorted, and shows what repeats quietly', () => {
    expect(report.xml('xl/worksheets/sheet2.xml').match(/<mergeCell ref="[^"]+"/g)).toEqual([
      '<mergeCell ref="A1:D1"',
      '<mergeCell ref="A2:D2"',
    ])
    expect(sheet('任务').getCell('A6').value).toBe('院士专家科普校园行')
    expect(sheet('任务').getCell('A6').font.color).toEqual({ argb: 'FF7F7F7F' })
    expect(sheet('任务').getCell('A5').font.color).toEqual({ argb: 'FF000000' })
  })

  it('prints on A4, as wide as the page, titles on every page, with page numbers', () => {
    expect(sheet('任务').pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, printTitlesRow: '1:3' })
    expect(report.xml('xl/worksheets/sheet2.xml')).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet('任务').headerFooter.oddFooter).toBe('&L截至 2024-11-30 · 2024年&C第 &P 页 / 共 &N 页&R&A')
  })

  it('has bars for rates, full at 100 %, not on the total', () => {
    const xml = report.xml('xl/worksheets/sheet1.xml')
    expect(xml).toContain('<conditionalFormatting sqref="D3:D4">')
    expect(xml).toMatch(/<cfvo type="num" val="0"\/><cfvo type="num" val="1"\/>/)
  })

  it('has rows that are as high as their text, and columns as wide', async () => {
    const long = '开展内容丰富、形式多样的科学普及活动,推动科普公共服务均等化'.repeat(4)
    const { first } = await written(
      doc([
        {
          ...ROWS,
          columns: [{ title: '任务', grow: 1 }, ...ROWS.columns.slice(1)],
          rows: [{ cells: [long, '', '', ''] }],
        },
      ]),
    )
    const [width, height] = [first.getColumn(1).width!, first.getRow(3).height]
    expect((long.length * 2) / width).toBeLessThan(height / 14)
    expect(width).toBeGreaterThan(20)
  })

  it('says what it is, with the as-of day as its only date', () => {
    const core = report.xml('docProps/core.xml')
    for (const text of ['<dc:title>完成情况报告<', '<dc:creator>区科协<', '<dc:subject>截至 2024-11-30'])
      expect(core).toContain(text)
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2024-11-30T00:00:00Z', '2024-11-30T00:00:00Z'])
  })

  it('has the same bytes each time', async () => {
    expect(await renderExcel(REPORT)).toEqual(report.bytes)
  })
})

describe('texts in a workbook', () => {
  it.each(['=1+1', '+86 23', '-1', '@SUM(A1)', "=cmd|'/c calc'!A1", '\t=1+1', '＝1+1'])(
    '%j is no formula',
    async (text) => {
      const { first, bytes } = await written(column(text))
      const cell = first.getCell('A3')
      expect(cell.formula).toBeUndefined()
      expect(plainValue(cell)).toBe(text.replace('\t', ' '))
      expect(lintWorkbook(bytes)).toEqual([])
    },
  )

  it('show control characters as such, lose what XML cannot hold, and nothing else', async () => {
    const { first, bytes } = await written(
      column('一\u0000二\u001b[31m三\ud800四\uffff五\n六 𠮷😀 & <b> "q"'),
    )
    expect(first.getCell('A3').value).toBe('一\ufffd二\ufffd[31m三四五\n六 𠮷😀 & <b> "q"')
    expect(lintWorkbook(bytes)).toEqual([])
  })

  it('that look like an escape stay as they are', async () => {
    const { xml } = await written(column('_x0041_'))
    expect(xml('xl/sharedStrings.xml')).toContain('>_x005F_x0041_<')
  })

  it('are cut where a cell holds no more', async () => {
    const { first } = await written(column('长'.repeat(40_000)))
    const value = String(first.getCell('A3').value)
    expect(value.length).toBe(32_767)
    expect(value.endsWith('…')).toBe(true)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is shown as unknown', async (value) => {
    const { first, bytes } = await written(column({ kind: 'number', value }))
    expect(first.getCell('A3').value).toBe('?')
    expect(lintWorkbook(bytes)).toEqual([])
  })

  it('may hold quotes in a unit and codes in a footer', async () => {
    const { first, bytes } = await written(
      doc(
        [
          {
            kind: 'table',
            main: true,
            columns: [{ title: 'A&B' }],
            rows: [{ cells: [{ kind: 'number', value: 2, unit: '"册"\\' }] }],
          },
        ],
        { subject: 'R&D' },
      ),
    )
    expect(first.getCell('A3').numFmt).toBe('#,##0"册"')
    expect(first.headerFooter.oddFooter).toContain('&LR&&D&C')
    expect(lintWorkbook(bytes)).toEqual([])
  })
})

describe('names of sheets', () => {
  it('are short, without signs that break references, and each one once', async () => {
    const names = [
      '进度:2024/2025?',
      '进度 2024 2025',
      'History',
      "'引号'",
      '很长的名称'.repeat(10),
      '很长的名称'.repeat(11),
      '',
    ]
    const blocks = names.map((name): Block => ({ kind: 'heading', level: 2, text: '标题', sheet: name }))
    const { workbook, bytes } = await written(doc(blocks))
    const found = workbook.worksheets.map(({ name }) => name)
    expect(found.length).toBe(names.length)
    expect(found.slice(0, 4)).toEqual(['进度 2024 2025', '进度 2024 2025 (2)', 'History_', '引号'])
    expect(lintWorkbook(bytes)).toEqual([])
  })
})

describe('a report on one page', () => {
  it('is upright and goes on one page', async () => {
    const { first } = await written(
      doc([{ kind: 'text', cells: ['一句话'] }, UNITS, ROWS], { orientation: 'portrait', onePage: true }),
    )
    expect(first.pageSetup).toMatchObject({ orientation: 'portrait', fitToWidth: 1, fitToHeight: 1 })
  })
})

describe('a document without any block', () => {
  it('is a sheet with a title', async () => {
    const { first, bytes } = await written(doc([]))
    expect(first.getCell('A1').value).toBe('完成情况报告')
    expect(lintWorkbook(bytes)).toEqual([])
  })
})

describe('bars', () => {
  const member = (total: Cell): Table => ({
    kind: 'table',
    main: true,
    columns: [{ title: '成员单位' }, { title: '05-02/q1' }],
    rows: [
      { cells: ['东街', standing('●', '已完成', 'green')] },
      { role: 'total', cells: ['已完成', total] },
    ],
  })

  it('stand where the rows themselves have shares, not where only the total has one', async () => {
    const { xml } = await written(doc([member({ kind: 'rate', met: 1, due: 1 })]))
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('dataBar')
    const { xml: units } = await written(doc([UNITS]))
    expect(units('xl/worksheets/sheet1.xml')).toContain('dataBar')
  })
})
