import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { drawLines, drawWithLibrary, LONG } from '../../src/render/draw-table.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import type { Block, Doc } from '../../src/report/doc.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
const withoutColor = (text: string) => text.replace(/\u001b\[\d+m/g, '')
const doc = (...blocks: Block[]): Doc => ({ title: '标题', blocks })

const table = (rows: number): Block => ({
  kind: 'table',
  columns: [
    { title: '单位', grow: 1 },
    { title: '▲▲ 严重滞后', align: 'right', priority: 1 },
    { title: '状态' },
    { title: '说明', grow: 2, priority: 2 },
  ],
  rows: [
    { role: 'group', cells: ['第一组'] },
    ...Array.from({ length: rows }, (_, index) => ({
      cells: [
        `区卫生健康委${index}`,
        { kind: 'number', value: index } as const,
        { kind: 'standing', mark: '✕', word: '逾期', light: 'red', toVerify: '(待核实)' } as const,
        '差2次;未完成:2024-01-01 至 2024-03-31、2024-07-01 至 2024-09-30',
      ],
    })),
    { role: 'total', cells: ['合计', { kind: 'number', value: 12345 }, '', ''] },
  ],
})

describe('a table in the terminal', () => {
  it.each([30, 40, 60, 80, 120, 200])('fits %i columns and tells every cell', (columns) => {
    const text = renderTerminal(doc(table(3)), { columns, colorLevel: 0 })
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    const joined = text.replace(/\s/g, '')
    for (const content of ['区卫生健康委2', '✕逾期(待核实)', '2024-09-30', '12345', '第一组']) {
      expect(joined).toContain(content)
    }
  })

  it('folds the least important column first and keeps its title', () => {
    const wide = renderTerminal(doc(table(1)), { columns: 100, colorLevel: 0 })
    const narrow = renderTerminal(doc(table(1)), { columns: 50, colorLevel: 0 })
    expect(wide).toMatch(/^单位 .*说明$/m)
    expect(narrow).toMatch(/^单位 .*状态$/m)
    expect(narrow).toMatch(/^ {2}说明 差2次/m)
  })

  it('looks the same with colours and without', () => {
    const plain = renderTerminal(doc(table(3)), { columns: 80, colorLevel: 0 })
    const colored = renderTerminal(doc(table(3)), { columns: 80, colorLevel: 1 })
    expect(plain).not.toContain('\u001b')
    expect(colored).toContain('\u001b[31m✕ 逾期')
    expect(withoutColor(colored)).toBe(plain)
  })

  it('looks the same when it is long', () => {
    const rows = [
      [['区教委'], ['1', '2'], ['\u001b[31m✕ 逾期\u001b[39m']],
      '─'.repeat(20),
      [['a'], ['b'], ['c']],
    ]
    const call = [rows, [8, 4, 10], ['left', 'right', 'left']] as const
    const trim = (lines: string[]) => lines.map((line) => line.trimEnd())
    expect(trim(drawLines(...call))).toEqual(trim(drawWithLibrary(...call)))
    const long = renderTerminal(doc(table(LONG + 1)), { columns: 80, colorLevel: 0 })
    expect(long.split('\n').slice(0, 8)).toEqual(
      renderTerminal(doc(table(LONG - 5)), { columns: 80, colorLevel: 0 })
        .split('\n')
        .slice(0, 8),
    )
  })

  it('agrees with the library about the width of every mark in use', () => {
    for (const mark of ['●', '✕', '▲▲', '▲', '◆', '○', '△', '·', '?', '∞', '–', '“', '”', '…', '℃', '①']) {
      const line = drawWithLibrary([[[mark], ['x']]], [6, 1], ['left', 'left'])[0]!
      expect([mark, stringWidth(line.slice(0, line.indexOf('x')))]).toEqual([mark, 8])
    }
  })

  it('shows what a terminal would obey instead of obeying it', () => {
    const evil = '\u001b[2J标\u0007题\u009b31m\r'
    const block: Block = {
      kind: 'table',
      columns: [{ title: 'A' }],
      rows: [{ cells: [evil] }, { role: 'group', cells: [evil] }],
    }
    const sick = {
      title: evil,
      blocks: [
        block,
        { kind: 'note', text: evil },
        { kind: 'heading', level: 2, text: evil },
        { kind: 'text', cells: [evil] },
      ],
    } as const
    expect(renderTerminal(sick, { columns: 80, colorLevel: 0 }).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('draws a table whose cells are all empty', () => {
    const empty: Block = { kind: 'table', columns: [{ title: 'A' }], rows: [{ cells: [''] }] }
    expect(renderTerminal(doc(empty), { columns: 80, colorLevel: 0 })).toContain('标题')
  })

  it('leaves out columns that hold nothing', () => {
    const empty: Block = {
      kind: 'table',
      columns: [{ title: 'A' }, { title: 'B' }],
      rows: [{ cells: ['1', ''] }],
    }
    expect(renderTerminal(doc(empty), { columns: 80, colorLevel: 0 })).not.toContain('B')
  })

  it('fits whatever it is given', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a 科。,1'), maxLength: 40 })
    const column = fc.record({
      title: cell,
      grow: fc.constantFrom(0, 1, 3),
      priority: fc.constantFrom(0, 1, 2),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }).chain((width) =>
          fc.tuple(
            fc.array(column, { minLength: width, maxLength: width }),
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
              minLength: 1,
              maxLength: 4,
            }),
          ),
        ),
        fc.integer({ min: 40, max: 120 }),
        ([columns, rows], available) => {
          const block: Block = { kind: 'table', columns, rows: rows.map((cells) => ({ cells })) }
          const lines = renderTerminal(doc(block), { columns: available, colorLevel: 0 }).split('\n')
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(available)
        },
      ),
    )
  })
})

describe('other blocks', () => {
  it('wraps a line of several cells as one, each in its colour', () => {
    const block: Block = {
      kind: 'text',
      indent: 2,
      cells: [
        '应完成 120 项,',
        { kind: 'text', text: '逾期很多很多很多', tone: 'bad' },
        { kind: 'rate', met: 1, due: 3 },
      ],
    }
    const text = renderTerminal(doc(block), { columns: 24, colorLevel: 1 })
    expect(withoutColor(text)).toBe('标题\n  应完成 120 项,逾期很多\n  很多很多33.33% (1/3)\n')
    expect(text).toContain('\u001b[31m逾期很多\u001b[39m\n')
  })

  it.each([
    [{ kind: 'number', value: 2 / 3 }, '0.67'],
    [{ kind: 'number', value: 10_000_000, unit: '人次' }, '10000000人次'],
    [{ kind: 'number', value: null }, '?'],
    [{ kind: 'date', value: null }, '–'],
    [{ kind: 'rate', met: 0, due: 0 }, '– (0/0)'],
    [{ kind: 'rate', met: 2, due: 3 }, '66.67% (2/3)'],
  ] as const)('prints %j as %s', (cell, printed) => {
    const text = renderTerminal(doc({ kind: 'text', cells: [cell] }), { columns: 80, colorLevel: 0 })
    expect(text).toBe(`标题\n${printed}\n`)
  })
})
