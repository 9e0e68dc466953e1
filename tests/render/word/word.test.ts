import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { isAsWritten, stableZip } from '../../../src/render/stable-zip.ts'
import { renderWord } from '../../../src/render/word/word.ts'
import type { Block, Cell, Doc, FileFacts } from '../../../src/report/doc.ts'
import { sciplan } from '../../cli/sample.ts'
import { brokenTag, documentOf, paragraphsOf, partsOf, tablesOf } from './read-docx.ts'

const FILE: FileFacts = {
  language: 'zh-CN',
  author: '区科协',
  subject: '截至 2024-11-30',
  date: '2024-11-30',
  orientation: 'portrait',
  pageNumber: ['第 ', ' 页 / 共 ', ' 页'],
  firstSheet: '总览',
}

const text = (...cells: Cell[]): Block => ({ kind: 'text', cells })
const doc = (blocks: readonly Block[], file: Partial<FileFacts> = {}): Doc => ({
  title: '某区工作总结',
  blocks,
  file: { ...FILE, ...file },
})

/** Millimetres as the file has them: twips. */
const mm = (length: number) => String(Math.round((length / 25.4) * 1440))

describe('the page of an official document', () => {
  it('is A4 with the margins of GB/T 9704', async () => {
    const xml = documentOf(await renderWord(doc([text('正文')])))
    expect(xml).toContain(`<w:pgSz w:w="${mm(210)}" w:h="${mm(297)}"`)
    expect(xml).toMatch(
      new RegExp(`<w:pgMar w:top="${mm(37)}" w:right="${mm(26)}" w:bottom="${mm(35)}" w:left="${mm(28)}"`),
    )
  })

  it('has 28-point lines in No. 3 FangSong, indented by two characters', async () => {
    const styles = partsOf(await renderWord(doc([text('正文')])))['word/styles.xml']!
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? ''
    expect(styles).toMatch(/<w:docDefaults>.*w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>/)
    expect(styles).toMatch(/<w:pPrDefault>.*w:line="560" w:lineRule="exact"/)
    expect(style('BodyText')).toContain('w:firstLineChars="200"')
    expect(style('Title')).toContain('w:eastAsia="方正小标宋简体"')
    expect(style('Title')).toContain('<w:sz w:val="44"/>')
    expect(style('Heading1')).toContain('w:eastAsia="黑体"')
    expect(style('Heading2')).toContain('w:eastAsia="楷体_GB2312"')
  })

  it('has page numbers between dashes, right on odd pages and left on even ones', async () => {
    const parts = partsOf(await renderWord(doc([text('正文')])))
    expect(parts['word/settings.xml']).toMatch(/<w:evenAndOddHeaders(?: w:val="true")?\/>/)
    const [odd, even] = ['default', 'even'].map((type) => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="([^"]+)"`).exec(
        parts['word/document.xml']!,
      )?.[1]
      const target = new RegExp(`Target="([^"]+)"[^>]*Id="${id}"|Id="${id}"[^>]*Target="([^"]+)"`).exec(
        parts['word/_rels/document.xml.rels']!,
      )
      return parts[`word/${target?.[1] ?? target?.[2]}`] ?? ''
    })
    for (const footer of [odd!, even!]) expect(footer).toMatch(/— .*PAGE.* —/)
    expect(odd).toContain('<w:jc w:val="right"/>')
    expect(even).toContain('<w:jc w:val="left"/>')
  })

  it('can lie on its side, and be pressed into one page', async () => {
    const lying = documentOf(await renderWord(doc([text('正文')], { orientation: 'landscape' })))
    expect(lying).toContain(`<w:pgSz w:w="${mm(297)}" w:h="${mm(210)}" w:orient="landscape"/>`)
    const one = partsOf(await renderWord(doc([text('正文')], { onePage: true })))
    expect(one['word/document.xml']).toContain(`w:top="${mm(20)}"`)
    expect(one['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:sz w:val="24"\/>/)
  })

  it('takes smaller type where one page would not hold it, and the smallest where none does', async () => {
    const sizeOf = async (lines: number) => {
      const blocks = Array.from({ length: lines }, () => text('一'.repeat(60)))
      const styles = partsOf(await renderWord(doc(blocks, { onePage: true })))['word/styles.xml']!
      return Number(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/.exec(styles)?.[1]) / 2
    }
    expect(await sizeOf(12)).toBe(12)
    expect(await sizeOf(18)).toBe(11)
    expect(await sizeOf(500)).toBe(10.5)
  })

  it('sets a long title in lines of like length, and breaks no bracket', async () => {
    const title = '某某市某某区全民科学素质行动规划纲要实施方案(2021-2025年)完成情况报告(2024年)'
    const [first] = paragraphsOf(await renderWord({ ...doc([]), title }))
    expect(first).toBe('某某市某某区全民科学素质行动规划纲要实\n施方案(2021-2025年)完成情况报告(2024年)')
  })

  it('names a substitute for every typeface, or takes those that every PC has', async () => {
    const fonts = partsOf(await renderWord(doc([text('正文')])))['word/fontTable.xml']!
    expect(fonts).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋"/>')
    const common = partsOf(await renderWord(doc([text('正文')], { fonts: 'common' })))
    expect(common['word/styles.xml']).not.toContain('GB2312')
    expect(common['word/styles.xml']).not.toContain('小标宋')
    expect(common['word/fontTable.xml']).toContain('w:name="仿宋"')
  })
})

describe('tables', () => {
  it('merge like cells in pieces, so that every page shows what its rows belong to', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ cells: ['年度工作总结', `第${index}街道`] }))
    const columns = [{ title: '报送事项', merge: true } as const, { title: '单位' }]
    const bytes = await renderWord(doc([{ kind: 'table', columns, rows }]))
    expect(documentOf(bytes).match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(3)
    expect(tablesOf(bytes)[0]!.rows.map(([title]) => title)).toEqual(rows.map(({ cells: [title] }) => title))
  })

  const table: Block = {
    kind: 'table',
    id: 'tasks',
    caption: '表1',
    columns: [
      { title: '任务', grow: 2, merge: true },
      { title: '单位' },
      { title: '完成值', align: 'right' },
      { title: '状态' },
    ],
    rows: [
      { role: 'group', cells: ['青少年'] },
      {
        cells: [
          '05-02',
          '区教委',
          { kind: 'number', value: 2, unit: '次' },
          { kind: 'standing', mark: '✕', word: '逾期', light: 'red' },
        ],
      },
      { cells: ['05-02', '区科协', { kind: 'number', value: null }, ''], id: 'row' },
      { role: 'total', cells: ['合计', '', { kind: 'rate', met: 1, due: 2 }, ''] },
    ],
  }

  it('say everything, repeat their titles and merge like cells', async () => {
    const bytes = await renderWord(doc([table]))
    const xml = documentOf(bytes)
    expect(tablesOf(bytes)).toEqual([
      {
        titles: ['任务', '单位', '完成值', '状态'],
        rows: [
          ['青少年', '', '', ''],
          ['05-02', '区教委', '2次', '✕ 逾期'],
          ['05-02', '区科协', '?', ''],
          ['合计', '', '50% (1/2)', ''],
        ],
      },
    ])
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).toContain('<w:gridSpan w:val="4"/>')
    expect(xml).toContain('<w:vMerge w:val="restart"/>')
    expect(xml).toContain('<w:vMerge w:val="continue"/>')
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(5)
  })

  it('show a standing by mark, word and colour', async () => {
    expect(documentOf(await renderWord(doc([table])))).toMatch(
      /<w:color w:val="C00000"\/>[^/]*<\/w:rPr><w:t [^>]*>✕ 逾期</,
    )
  })

  it('stay two where two follow each other', async () => {
    const bytes = await renderWord(doc([table, table]))
    expect(documentOf(bytes)).not.toContain('</w:tbl><w:tbl>')
    expect(tablesOf(bytes)).toHaveLength(2)
  })

  it('are as wide as the text', async () => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const xml = documentOf(await renderWord(doc([table], { orientation })))
      const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
      const page = /<w:pgSz w:w="(\d+)".*?w:right="(\d+)".*?w:left="(\d+)"/.exec(xml)!.slice(1).map(Number)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(page[0]! - page[1]! - page[2]!)
    }
  })

  it('let links lead to rows, and set no mark that nothing leads to', async () => {
    const link = text({ kind: 'text', text: '见此行', tone: 'plain', to: 'row' })
    const xml = documentOf(await renderWord(doc([link, table])))
    const anchor = /<w:hyperlink w:anchor="([^"]+)"/.exec(xml)?.[1]
    expect(xml).toContain(`<w:bookmarkStart w:id="1" w:name="${anchor}"/>`)
    expect(documentOf(await renderWord(doc([table])))).not.toContain('bookmark')
    const lost = text({ kind: 'text', text: '没有此行', tone: 'plain', to: 'nowhere' })
    expect(documentOf(await renderWord(doc([lost])))).not.toContain('hyperlink')
  })
})

describe('other blocks', () => {
  it('keep headings in order whatever level the document begins with', async () => {
    const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: `第${level}级` })
    const styles = async (...levels: (1 | 2 | 3)[]) =>
      [
        ...documentOf(await renderWord(doc(levels.map(heading)))).matchAll(/w:pStyle w:val="(Heading\d)"/g),
      ].map(([, one]) => one)
    expect(await styles(1, 2, 3)).toEqual(['Heading1', 'Heading2', 'Heading3'])
    expect(await styles(2, 3)).toEqual(['Heading1', 'Heading2'])
  })

  it('begin annexes on a page of their own, and letters at the margins', async () => {
    const xml = documentOf(
      await renderWord(
        doc([
          { kind: 'heading', level: 1, text: '附件1', newPage: true },
          { kind: 'text', align: 'start', cells: ['区科协:'] },
          { kind: 'text', align: 'end', cells: ['2024年'] },
        ]),
      ),
    )
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
    expect(xml).toMatch(/<w:ind w:firstLineChars="0" w:firstLine="0"\/><w:jc w:val="left"\/>/)
    expect(xml).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:r>.*2024年/)
  })

  it('show what is to be written', async () => {
    const xml = documentOf(await renderWord(doc([{ kind: 'text', tone: 'warn', cells: ['【待填写】'] }])))
    expect(xml).toContain('<w:highlight w:val="yellow"/>')
  })

  it('keep the lines of a text to copy', async () => {
    const bytes = await renderWord(doc([{ kind: 'code', lines: ['各位联络员:', '  请于明日报送'] }]))
    expect(paragraphsOf(bytes)).toEqual(['某区工作总结', '各位联络员:', '  请于明日报送'])
  })
})

describe('the file', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('has the same bytes in every time zone and on every day', async () => {
    const blocks: Block[] = [text('正文'), { kind: 'heading', level: 1, text: '一、' }]
    process.env.TZ = 'Asia/Shanghai'
    const first = await renderWord(doc(blocks))
    process.env.TZ = 'America/New_York'
    expect(Buffer.compare(await renderWord(doc(blocks)), first)).toBe(0)
  })

  it('carries no date but that of its facts', async () => {
    const core = partsOf(await renderWord(doc([])))['docProps/core.xml']!
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[^<]+/g)].map(([moment]) => moment)).toEqual([
      '2024-11-30T00:00:00Z',
      '2024-11-30T00:00:00Z',
    ])
    expect(core).toContain('<dc:creator>区科协</dc:creator>')
    const { file: _, ...factless } = doc([])
    expect(partsOf(await renderWord(factless))['docProps/core.xml']).not.toMatch(/created|modified/)
  })

  it('is told from one that an office program saved', async () => {
    const bytes = await renderWord(doc([]))
    expect(isAsWritten(bytes)).toBe(true)
    expect(isAsWritten(stableZip({ b: new Uint8Array(1) }))).toBe(true)
    expect(isAsWritten(new TextEncoder().encode('no archive'))).toBe(false)
  })

  it('is sound XML whatever the texts hold', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<&>"\'', '\u0000\u0008\ud800', ']]>', '第一行\n第二行'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (cells) => {
        const blocks: Block[] = [
          text(...cells),
          { kind: 'heading', level: 2, text: cells[0]!, id: cells[0]! },
          {
            kind: 'table',
            columns: cells.map((title) => ({ title })),
            rows: [
              { cells, id: 'x' },
              { role: 'group', cells: [cells[0]!] },
            ],
          },
          { kind: 'note', text: cells[0]! },
          { kind: 'code', lines: cells },
        ]
        const parts = partsOf(
          await renderWord({ title: cells[0]!, blocks, file: { ...FILE, author: cells[0]! } }),
        )
        for (const [name, xml] of Object.entries(parts))
          expect([name, brokenTag(xml)]).toEqual([name, undefined])
      }),
      { numRuns: 15 },
    )
  })
})

describe.each(['zh-CN', 'en'])('every report in %s', (lang) => {
  it.each(['', '--for leader', '--for unit 区教委', '--for task-table', '--for statistics', '--for chase'])(
    'is drawn whole and sound: report %s',
    async (options) => {
      const line = `report ${options} --as-of 2024-11-30 --lang ${lang}`
      const { exitCode, host } = await sciplan(`${line} -o out.docx`)
      expect(exitCode).toBe(0)
      const bytes = host.disk.get('/workspace/out.docx')!
      expect(brokenTag(documentOf(bytes))).toBeUndefined()
      const { stdout } = await sciplan(`${line} --format md`)
      const tables = stdout.split('\n').filter((one) => /^\|( -{3}:? \|)+$/.test(one))
      expect(tablesOf(bytes)).toHaveLength(tables.length)
      const withoutBlanks = (title: string) => title.replace(/[\s·]/g, '')
      const title = stdout.split('\n')[0]!.replaceAll('\\', '').slice(2)
      expect(withoutBlanks(paragraphsOf(bytes)[0]!)).toBe(withoutBlanks(title))
    },
  )
})
