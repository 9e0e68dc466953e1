import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/model/display-width.ts'
import { titleLines } from '../../src/render/title-lines.ts'

describe('a title in lines', () => {
  it('is one line where it fits', () => {
    expect(titleLines('完成情况报告', ['完成', '情况报告'], 12)).toEqual(['完成情况报告'])
  })

  it.each([
    ['年度重点工作清单', 10, ['年度重点', '工作清单']],
    ['实施方案(2021-2025年)任务分解', 22, ['实施方案(2021-2025年)', '任务分解']],
    ['任务完成情况 · 实施方案', 20, ['任务完成情况', '实施方案']],
    ['落实《科普法》的情况', 14, ['落实《科普法》', '的情况']],
    ['Plan of the whole county', 16, ['Plan of the', 'whole county']],
    ['一二三四五。', 10, ['一二三', '四五。']],
  ])('breaks %s at a width of %i', (title, width, lines) => {
    expect(titleLines(title, undefined, width)).toEqual(lines)
  })

  it('loses nothing, and is no wider than asked but for what cannot be broken', () => {
    const piece = fc.constantFrom('科', '普', '(2021年)科', '《科普法》', 'plan科', ' ', '“三长”', '2025年')
    const pieces = fc.array(piece, { maxLength: 40 })
    const law = fc.property(pieces, fc.integer({ min: 24, max: 60 }), (parts, width) => {
      const title = parts.join('')
      const lines = titleLines(title, undefined, width)
      const withoutBlanks = (text: string) => text.replace(/\s/g, '')
      expect(withoutBlanks(lines.join(''))).toBe(withoutBlanks(title))
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    })
    fc.assert(law)
  })
})
