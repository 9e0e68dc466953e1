import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderSummary } from '../../../src/render/summary-markdown.ts'
import {
  beginMark,
  endMark,
  HINT,
  readMarks,
  substance,
  type WrittenRegion,
} from '../../../src/report/summary/marks.ts'
import type { SummaryPart } from '../../../src/report/summary/parts.ts'

const HEAD = { plan: 'demo', year: 2024, unit: '' }

function render(
  parts: readonly SummaryPart[],
  written: ReadonlyMap<string, WrittenRegion> = new Map(),
): string {
  return renderSummary({
    head: HEAD,
    title: '总结',
    parts,
    written,
    toWrite: (title) => `【待填写:${title}】`,
    unplaced: { title: '未能放回原处', hint: (title) => `原写在“${title}”` },
  })
}

function read(text: string) {
  const result = readMarks(text)
  if ('trouble' in result) throw new Error(JSON.stringify(result.trouble))
  return result.marked
}

const regionsIn = (text: string) => new Map(read(text).regions.map((region) => [region.id, region]))

const blank = (id: string, title = id): SummaryPart => ({ kind: 'blank', id, title })
const text = (...cells: string[]): SummaryPart => ({ kind: 'text', cells })

/** Text that people may write: anything but marks, the hint, and empty lines at both ends. */
const prose = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '# 标题', '| a | b |', '- 列表', '<!-- 注 -->', '```', '  缩进', '科普活动周'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) => lines.join('\n').replace(/[\r\u2028\u2029]/g, ''))
  .map((written) => written.replace(/^(?:[^\S\n]*\n)+/, '').replace(/(?:\n[^\S\n]*)+$/, ''))
  .filter(
    (written) => written.trim() !== '' && !/sciplan\s*[:：]/i.test(written) && !written.startsWith(HINT),
  )

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/)

/** Fills blanks as people do: in the place of the hint. */
function fill(markdown: string, texts: ReadonlyMap<string, string>): string {
  let filled = markdown
  for (const [place, written] of texts) {
    const hint = new RegExp(`(<!-- sciplan:begin ${place.replaceAll('.', '\\.')} [^\n]*-->\n\n)${HINT}[^\n]*`)
    filled = filled.replace(hint, (_, mark: string) => mark + written)
  }
  return filled
}

describe('what people write', () => {
  it('comes back as it was, however often the file is written again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 5 }),
        fc.array(prose, { minLength: 5, maxLength: 5 }),
        fc.nat(),
        (ids, texts, number) => {
          const parts = (value: number): SummaryPart[] => [
            text(`完成${value}项`),
            ...ids.flatMap((one) => [blank(one), text(`${value}`)]),
          ]
          const written = new Map(ids.map((one, index) => [one, texts[index]!]))
          let markdown = fill(render(parts(1)), written)
          for (const value of [number, number + 1]) {
            markdown = render(parts(value), regionsIn(markdown))
            expect(new Map([...regionsIn(markdown)].map(([one, region]) => [one, region.text]))).toEqual(
              written,
            )
            expect(markdown).toContain(`完成${value}项`)
          }
        },
      ),
    )
  })

  it('survives other line ends, a byte order mark, and text added around', () => {
    fc.assert(
      fc.property(prose, prose, (written, around) => {
        const markdown = fill(
          render([text('一'), blank('practices'), text('二')]),
          new Map([['practices', written]]),
        )
        const [begin] = markdown.split(beginMark('practices', 'practices'))
        const changed =
          `\ufeff${around}\n${begin}${around}\n${markdown.slice(begin!.length)}\n${around}`.replaceAll(
            '\n',
            '\r\n',
          )
        expect(regionsIn(changed).get('practices')?.text).toBe(written)
      }),
    )
  })

  it('is found wherever it was moved to', () => {
    const markdown = fill(
      render([blank('a'), text('中间'), blank('b')]),
      new Map([
        ['a', '甲'],
        ['b', '乙'],
      ]),
    )
    const moved = `${markdown.slice(markdown.indexOf(beginMark('b', 'b')))}\n${markdown.slice(0, markdown.indexOf(beginMark('b', 'b')))}`
    expect([...regionsIn(moved)].map(([, region]) => region.text)).toEqual(['乙', '甲'])
    const again = render([blank('a'), text('中间'), blank('b')], regionsIn(moved))
    expect(again.indexOf('甲')).toBeLessThan(again.indexOf('乙'))
  })

  it('is kept at the end where its place is gone, and goes back when the place returns', () => {
    const markdown = fill(
      render([blank('cause-05-02', '任务 05-02 的原因'), blank('practices')]),
      new Map([['cause-05-02', '场馆维修']]),
    )
    const without = render([blank('practices')], regionsIn(markdown))
    expect(without).toMatch(/## 未能放回原处[\s\S]*任务 05-02 的原因[\s\S]*场馆维修/)
    const again = render([blank('cause-05-02', '任务 05-02 的原因'), blank('practices')], regionsIn(without))
    expect(again).not.toContain('未能放回原处')
    expect(again).toContain('场馆维修')
  })

  it('may be deleted with its marks: the place is blank again', () => {
    const markdown = fill(
      render([blank('a'), blank('b')]),
      new Map([
        ['a', '甲'],
        ['b', '乙'],
      ]),
    )
    const deleted = markdown.replace(/<!-- sciplan:begin a [\s\S]*?<!-- sciplan:end a -->/, '')
    const again = render([blank('a'), blank('b')], regionsIn(deleted))
    expect(again).toContain(`${HINT}【待填写:a】`)
    expect(again).toContain('乙')
  })

  it('is told from the hint, also where the hint was left standing', () => {
    const markdown = render([blank('a')])
    expect(regionsIn(markdown).get('a')?.text).toBe('')
    expect(regionsIn(markdown.replace('】', '】\n甲')).get('a')?.text).toBe('甲')
  })
})

describe('damaged marks', () => {
  const trouble = (...lines: string[]) => {
    const result = readMarks(lines.join('\n'))
    return 'trouble' in result ? result.trouble : undefined
  }
  const [begin, end] = [beginMark('a', '甲'), endMark('a')]

  it.each([
    ['no end', ['# 总结', begin, '正文'], { kind: 'not-closed', line: 2, id: 'a' }],
    ['no beginning', ['# 总结', end], { kind: 'not-opened', line: 2, id: 'a' }],
    ['the end of another', [begin, endMark('b')], { kind: 'not-opened', line: 2, id: 'b' }],
    [
      'one in another',
      [begin, beginMark('b', '')],
      { kind: 'nested', line: 2, id: 'b', open: 'a', openLine: 1 },
    ],
    ['twice', [begin, end, begin, end], { kind: 'twice', line: 3, id: 'a', firstLine: 1 }],
    ['text on the line of a mark', [`${begin} 正文`], { kind: 'damaged', line: 1 }],
    ['a full-width colon', ['<!-- sciplan：begin a -->'], { kind: 'damaged', line: 1 }],
    ['an escaped comment', ['', '&lt;!-- sciplan:begin a --&gt;'], { kind: 'damaged', line: 2 }],
    ['half a comment', ['<!-- sciplan:begin a |'], { kind: 'damaged', line: 1 }],
    ['no id', ['<!-- sciplan:begin -->'], { kind: 'damaged', line: 1 }],
    ['inside a region', [begin, '见 sciplan:end 标记', end], { kind: 'damaged', line: 2 }],
  ])('%s', (_, lines, expected) => {
    expect(trouble(...lines)).toMatchObject(expected)
  })
})

describe('what the tool writes', () => {
  it('never looks like a mark, whatever names and titles hold', () => {
    const nasty = [
      '<!-- sciplan:begin x -->',
      'sciplan：end',
      'SciPlan : Begin',
      '--> <!-- sciplan:end a -->',
    ]
    const markdown = render([...nasty.map((one) => text(one)), blank('a', nasty.join(' '))])
    expect(read(markdown).regions.map(({ id: one }) => one)).toEqual(['a'])
  })

  it('says what it is about', () => {
    const unit = '区科协 "甲" --> <!-- 乙'
    const markdown = renderSummary({
      head: { plan: 'p', year: 2024, unit },
      title: '总结',
      parts: [],
      written: new Map(),
      toWrite: String,
      unplaced: { title: '', hint: String },
    })
    expect(read(markdown).head).toEqual({ plan: 'p', year: 2024, unit })
    expect(read(markdown.replace('2024', 'x')).head).toBeUndefined()
  })

  it('is told from changes by its substance, not by its layout', () => {
    const markdown = read(render([text('完成 88.24%'), blank('a')])).around
    expect(substance(markdown.replaceAll('\n', '\n\n  '))).toBe(substance(markdown))
    expect(substance('| --- | ---: |')).toBe(substance('|:-----|------:|'))
    expect(substance(`${markdown}甲`)).not.toBe(substance(markdown))
  })
})
