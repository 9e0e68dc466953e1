import { describe, expect, it } from 'vitest'
import { SHEET_KINDS } from '../../src/forms/columns/sheets.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as zh } from '../../src/messages/zh-CN.ts'

/** What a workbook holds of each text; what is longer would be cut. */
const LONGEST = { heading: 32, help: 255, refusal: 225 }

describe.each([
  ['zh-CN', zh.form],
  ['en', en.form],
])('the words of forms in %s', (_, words) => {
  const columns = SHEET_KINDS.flatMap((sheet) => Object.values(words.columns[sheet]))
  const measure = words.measure({ name: 'patents', unit: '件' })

  it('fit into the cells, prompts and messages of a workbook', () => {
    const { day, title, ...refusals } = words.refusals
    const texts = [...Object.values(refusals), day({ from: '2024-01-01', to: '2024-12-31' })]
    expect(texts.filter((text) => text.length > LONGEST.refusal)).toEqual([])
    const all = [...columns, measure]
    expect(all.filter(({ heading }) => heading.length > LONGEST.heading)).toEqual([])
    expect(all.filter(({ help }) => help.length > LONGEST.help)).toEqual([])
    expect(title.length).toBeLessThanOrEqual(LONGEST.heading)
  })

  it('head every column of a sheet in its own way', () => {
    for (const sheet of SHEET_KINDS) {
      const headings = Object.values(words.columns[sheet]).map(({ heading }) => heading)
      expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([])
    }
  })
})
