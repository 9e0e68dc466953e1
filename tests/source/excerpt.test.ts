import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/source/excerpt.ts'

function at(line: number, column: number, endColumn: number, endLine = line) {
  return { line, column, endLine, endColumn }
}

/** Both lines, as they stand below each other in a terminal. */
function drawn(text: string, span: ReturnType<typeof at>, width?: number): string {
  const { line, caret } = excerpt(text, span, width)
  return `${line}\n${caret}`
}

describe('an excerpt', () => {
  it('points below wide characters', () => {
    expect(drawn('a: 1\n题目：方案\n', at(2, 3, 4))).toBe('题目：方案\n    ^^')
  })

  it('counts an emoji outside the first plane as one column of the file', () => {
    expect(drawn('a: 😀, b', at(1, 6, 7))).toBe('a: 😀, b\n      ^')
  })

  it('shows tabs as four columns and what nobody sees as a mark', () => {
    expect(drawn('\tb: 1\u200b\u001b[31m', at(1, 2, 3))).toBe('    b: 1��[31m\n    ^')
  })

  it('marks to the end of the line where the span goes on', () => {
    expect(drawn('a:\n  - b\n  - c\n', at(2, 3, 6, 3))).toBe('  - b\n  ^^^')
  })

  it('points behind the last character, at an empty line and below the text', () => {
    expect(drawn('abc', at(1, 4, 4))).toBe('abc\n   ^')
    expect(drawn('\n\n', at(2, 1, 1))).toBe('\n^')
    expect(drawn('abc', at(9, 1, 5))).toBe('\n^')
  })

  it('leaves out the line end of Windows', () => {
    expect(drawn('ab\r\ncd\r\n', at(1, 1, 3))).toBe('ab\n^^')
  })

  it('cuts a long line around the carets', () => {
    const line = `lead: [${'某某单位, '.repeat(30)}区教委, ${'某某单位, '.repeat(30)}]`
    const column = line.indexOf('区教委') + 1
    expect(drawn(line, at(1, column, column + 3), 40)).toBe(
      '…, 某某单位, 区教委, 某某单位, 某某单位…\n             ^^^^^^',
    )
  })

  it('never takes more room than it is given, and points at what is marked', () => {
    const character = fc.constantFrom('a', ' ', '字', '，', '😀', '\t', '\u200b', 'é')
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 200 }),
        fc.nat(),
        fc.nat(20),
        fc.integer({ min: 12, max: 100 }),
        (characters, where, length, width) => {
          const start = characters.length === 0 ? 0 : where % characters.length
          const { line, caret } = excerpt(characters.join(''), at(1, start + 1, start + 1 + length), width)
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
          const before = stringWidth(caret) - caret.trimStart().length
          const shown = [...line].find(
            (_, index) => stringWidth([...line].slice(0, index).join('')) >= before,
          )
          const marked = characters[start]
          if (marked !== undefined && /[a字，]/.test(marked)) expect(shown).toBe(marked)
        },
      ),
    )
  })
})
