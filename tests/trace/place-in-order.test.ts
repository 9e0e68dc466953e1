import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTxt } from '../../src/document/readers/txt.ts'
import { clausesOf } from '../../src/trace/clause.ts'
import { placeInOrder, type Wanted } from '../../src/trace/place-in-order.ts'

/** Clauses whose stamp is their text, so that tests can be read. */
const clauses = (...texts: string[]) =>
  clausesOf(readTxt(texts.join('\n')), (bytes) => new TextDecoder().decode(bytes))
const wanted = (...anchors: string[]): Wanted[] => anchors.map((anchor) => ({ anchor, stamp: undefined }))
const places = (list: readonly Wanted[], ...texts: string[]) => placeInOrder(list, clauses(...texts)).places

describe('clauses looked for in order', () => {
  it('are searched forward from the clause before', () => {
    expect(places(wanted('甲', '共', '乙', '共'), '甲', '共', '乙', '共')).toEqual([0, 1, 2, 3])
    expect(places(wanted('甲', '乙', '共'), '甲', '共', '乙', '共')).toEqual([0, 2, 3])
  })

  it('cost themselves alone when they are lost', () => {
    expect(places(wanted('甲', '共', '乙', '丙', '共'), '甲', '乙', '丙', '共')).toEqual([
      0,
      undefined,
      1,
      2,
      3,
    ])
  })

  it('are told apart by their stamps', () => {
    const list = [{ anchor: '共', stamp: '共二' }]
    expect(places(list, '共一', '共二', '共三')).toEqual([1])
  })

  it('share a paragraph only with different phrases', () => {
    expect(places(wanted('甲', '乙'), '甲和乙')).toEqual([0, 0])
    expect(places(wanted('甲', '甲'), '甲和乙')).toEqual([0, undefined])
  })

  it('leave out what stands before', () => {
    expect(places(wanted('丙', '甲', '乙'), '甲', '乙', '丙')).toEqual([undefined, 0, 1])
  })

  it('are placed as well as can be', () => {
    const text = fc.stringMatching(/^[甲乙丙]{1,2}$/)
    const one = fc.record({
      anchor: fc.constantFrom('甲', '乙', '丙'),
      stamp: fc.option(text, { nil: undefined }),
    })
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 5 }),
        fc.array(text, { minLength: 1, maxLength: 5 }),
        (list, texts) => {
          const { places: found, score } = placeInOrder(list, clauses(...texts))
          expect(score).toBe(bestScore(list, texts))
          expect(scoreOf(list, texts, found)).toBe(score)
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** Undefined where the placement is against the rules: out of order, or one paragraph for one phrase twice. */
function scoreOf(list: readonly Wanted[], texts: readonly string[], found: readonly (number | undefined)[]) {
  let score = 0
  let last: { place: number; anchor: string | undefined } | undefined
  for (const [index, place] of found.entries()) {
    const one = list[index]!
    if (place === undefined) continue
    const text = texts[place]!
    if (!text.includes(one.anchor ?? '-')) return undefined
    if (last !== undefined && (place < last.place || (place === last.place && one.anchor === last.anchor)))
      return undefined
    last = { place, anchor: one.anchor }
    score += 2 + (one.stamp === text ? 1 : 0)
  }
  return score
}

function bestScore(list: readonly Wanted[], texts: readonly string[]): number {
  const choices = [undefined, ...texts.keys()]
  let all: (number | undefined)[][] = [[]]
  for (const _ of list) all = all.flatMap((found) => choices.map((choice) => [...found, choice]))
  return Math.max(...all.map((found) => scoreOf(list, texts, found) ?? 0))
}
