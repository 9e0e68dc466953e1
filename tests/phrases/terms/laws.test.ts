import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparable } from '../../../src/document/comparable.ts'
import { commitmentNumbersIn } from '../../../src/phrases/commitment-numbers.ts'
import { overlap } from '../../../src/phrases/span.ts'
import { readTerms } from '../../../src/phrases/terms/read-terms.ts'
import type { TermsContext } from '../../../src/phrases/terms/terms.ts'

/** Scraps of official prose and of rubbish. */
const SCRAPS = [
  '每年',
  '到2025年',
  '2024年底前',
  '力争',
  '举办科普讲座',
  '不少于',
  '超过',
  '4场',
  '５０人次',
  '1 2次',
  '一村一名',
  '全覆盖',
  '15%',
  '百分之十',
  '公民具备科学素质的比例',
  '，',
  '。',
  '、',
  '；',
  '《',
  '》',
  '（',
  '）',
  '“',
  '”',
  '报送',
  '工作总结',
  '11月30日前',
  '各镇街',
  '每半年',
  '人均',
  '1.5元',
  '从2020年的',
  '提高到',
  '分别达到',
  '和',
  ' ',
  '\n',
  '〔2021〕138号',
  '第17次',
  '已建成',
  '3个',
  '以上',
  '的企业',
  '2-3',
  '約',
  'a',
  '0',
]
const clause = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 24 }).map((scraps) => scraps.join(''))
const context: fc.Arbitrary<TermsContext> = fc.record({
  period: fc.constantFrom(undefined, { from: '2021-01-01', to: '2025-12-31' }),
  issued: fc.constantFrom(undefined, '2022-05-11'),
  holders: fc.constantFrom(undefined, { accountable: 2, groups: 1, supports: 1 }),
  place: fc.constantFrom('task', 'goal', 'background'),
})

describe('terms of any text', () => {
  it('stand where they say, with an anchor that is short and found in the clause', () => {
    fc.assert(
      fc.property(clause, context, (text, about) => {
        const terms = readTerms(text, about)
        for (const term of [
          ...terms.quotas,
          ...terms.indicators,
          ...terms.milestones,
          ...terms.deliverables,
        ]) {
          expect(text.slice(term.start, term.end)).toBe(term.text)
          expect(comparable(text)).toContain(comparable(term.value.anchor))
          expect([...term.value.anchor].length).toBeLessThanOrEqual(24)
          expect(term.value.anchor).not.toBe('')
        }
      }),
    )
  })

  it('leave no number that proof-reading would ask for', () => {
    fc.assert(
      fc.property(clause, context, (text, about) => {
        const terms = readTerms(text, about)
        const words = [
          ...terms.quotas,
          ...terms.indicators,
          ...terms.baselines,
          ...terms.milestones,
          ...terms.deliverables,
          ...terms.setAside,
        ].map(({ start, end }) => ({ start, end }))
        for (const number of commitmentNumbersIn(text)) {
          if (number.excuse !== undefined || number.day !== undefined) continue
          expect(
            words.some((span) => overlap(span, number)),
            `${number.text} of ${text}`,
          ).toBe(true)
        }
      }),
    )
  })

  it('have one bound and fitting fields, and doubts that point to a value', () => {
    fc.assert(
      fc.property(clause, context, (text, about) => {
        const terms = readTerms(text, about)
        for (const { value } of terms.quotas) {
          expect([value.at_least, value.more_than].filter((bound) => bound !== undefined)).toHaveLength(1)
          if (value.by !== undefined) expect(value.per).toBe('total')
          if (value.per_capita !== undefined) expect(value.per).toBe('year')
        }
        for (const { path } of terms.doubts) {
          const [list, index] = path
          if (list === 'due') expect(terms.due).toBeDefined()
          else expect(terms[list as 'quotas'][Number(index)]).toBeDefined()
        }
        if (about.place === 'background') {
          expect([...terms.quotas, ...terms.indicators, ...terms.milestones, ...terms.deliverables]).toEqual(
            [],
          )
        }
      }),
    )
  })

  it('do not depend on blanks', () => {
    const text = '到2025年，每年举办科普讲座不少于4场，实现行政村科普设施全覆盖'
    const spaced = [...text].join(' ')
    const bare = (given: string) => readTerms(given).quotas.map(({ value }) => value)
    expect(bare(spaced)).toEqual(bare(text))
    expect(bare(text)).toHaveLength(2)
  })
})
