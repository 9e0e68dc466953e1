import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { characterWidth, displayWidth } from '../../src/model/display-width.ts'

describe('display width', () => {
  it('agrees with the usual library about every letter, mark and sign', () => {
    const differing: string[] = []
    for (let code = 0x20; code < 0x30000; code++) {
      if (code === 0xd800) code = 0xe000
      const character = String.fromCodePoint(code)
      if (/[\p{Cn}\p{Co}\p{Mc}\p{RI}]|[\u115f-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u3164\uffa0]/u.test(character))
        continue
      if (characterWidth(character) !== stringWidth(character)) differing.push(code.toString(16))
    }
    expect(differing).toEqual([])
  })

  it.each([
    ['', 0],
    ['sciplan', 7],
    ['科学素质', 8],
    ['▲▲ 严重滞后', 11],
    ['“引号”', 6],
    ['e\u0301', 1],
    ['👍', 2],
    ['\u001b[31m逾期\u001b[39m', 4],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})
