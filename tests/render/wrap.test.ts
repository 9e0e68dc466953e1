import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { wrapSlices, wrapText } from '../../src/render/wrap.ts'

describe('wrapping', () => {
  it.each([
    ['Chinese breaks anywhere', '推进科学家精神进校园', 8, ['推进科学', '家精神进', '校园']],
    ['no line begins with a comma', '第一镇、第二镇', 6, ['第一', '镇、第', '二镇']],
    ['no line ends with an opening bracket', '活动(重点)项', 5, ['活动', '(重', '点)项']],
    ['words and numbers stay whole', '每年不少于300人次', 12, ['每年不少于', '300人次']],
    ['English breaks at spaces', 'more than one line', 9, ['more than', 'one line']],
    ['a path is not broken at its dot', 'see log/all.yaml:2', 12, ['see', 'log/all.yaml', ':2']],
    ['a word longer than a line is cut', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['line breaks hold', 'a\n\nb', 9, ['a', '', 'b']],
    ['nothing is one empty line', '', 9, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })

  const text = fc.string({ unit: fc.constantFrom(...'a1 科学,。、(「.%/'), maxLength: 60 })

  it('loses nothing but spaces at the ends of lines', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (value, width) => {
        expect(wrapText(value, width).join('').replaceAll(' ', '')).toBe(value.replaceAll(' ', ''))
      }),
    )
  })

  it('keeps every line within the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (value, width) => {
        for (const line of wrapText(value, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('gives slices in order that do not overlap', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (value, width) => {
        let end = 0
        for (const slice of wrapSlices(value, width)) {
          expect(slice.from).toBeGreaterThanOrEqual(end)
          expect(slice.to).toBeGreaterThanOrEqual(slice.from)
          end = slice.to
        }
        expect(end).toBeLessThanOrEqual(value.length)
      }),
    )
  })
})
