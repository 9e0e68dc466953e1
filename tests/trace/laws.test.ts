import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentsOf, type Quota } from '../../src/model/plan.ts'
import { isWhole } from '../../src/trace/trace-result.ts'
import { changed, LAYOUTS, sample, traced } from './sample.ts'

const samples = LAYOUTS.map((layout) => ({ layout, ...sample(layout) }))
const OTHER_DIGITS = { arabic: '0123456789', chinese: '一二三四五六七八九' }

/** Every digit of every quota's number: the layout, the task, the quota and the place of the digit. */
const planDigits = samples.flatMap(({ layout, plan }) =>
  commitmentsOf(plan).flatMap(({ id, quotas = [] }) =>
    quotas.flatMap((quota) =>
      [...String(target(quota))].flatMap((character, at) =>
        /\d/.test(character) ? [{ layout, task: id, quota: quota.id, at }] : [],
      ),
    ),
  ),
)

/** Every digit of the document inside the anchor of a quota. */
const documentDigits = samples.flatMap(({ layout, plan, source }) =>
  commitmentsOf(plan).flatMap(({ source: place, quotas = [] }) =>
    quotas.flatMap(({ anchor = '' }) => {
      const line = source.lastIndexOf('\n', source.indexOf(place?.anchor ?? ''))
      const start = source.indexOf(anchor, line)
      return [...anchor].flatMap((character, offset) =>
        /[\d一二三四五六七八九]/.test(character) ? [{ layout, at: start + offset }] : [],
      )
    }),
  ),
)

function target(quota: Quota): number {
  return quota.at_least ?? quota.more_than ?? 0
}

function withDigit(text: string, at: number, choice: number): string {
  const digits = /\d/.test(text[at] ?? '') ? OTHER_DIGITS.arabic : OTHER_DIGITS.chinese
  const others = [...digits].filter((digit) => digit !== text[at])
  return text.slice(0, at) + others[choice % others.length] + text.slice(at + 1)
}

const find = (layout: string) => samples.find((one) => one.layout === layout)!

describe('a digit of a quota', () => {
  it('cannot change in the plan without being found', () => {
    expect(planDigits.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(fc.constantFrom(...planDigits), fc.nat(8), ({ layout, task, quota, at }, choice) => {
        const result = traced(
          changed(find(layout), (plan) => {
            const changing = commitmentsOf(plan)
              .find(({ id }) => id === task)
              ?.quotas?.find(({ id }) => id === quota)
            const field = changing?.at_least === undefined ? 'more_than' : 'at_least'
            if (changing !== undefined)
              changing[field] = Number(withDigit(String(target(changing)), at, choice))
          }),
        )
        expect(result.numbers.mismatches).toHaveLength(1)
        expect(result.numbers.mismatches[0]?.about).toMatchObject({ quota })
        expect(isWhole(result)).toBe(false)
      }),
    )
  })

  it('cannot change in the document without being found', () => {
    expect(documentDigits.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(fc.constantFrom(...documentDigits), fc.nat(8), ({ layout, at }, choice) => {
        const { plan, source } = find(layout)
        const result = traced({ plan, source: withDigit(source, at, choice) })
        expect(result.anchors.missing.length).toBeGreaterThan(0)
        expect(isWhole(result)).toBe(false)
      }),
    )
  })
})

describe('blanks and empty lines', () => {
  it('change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.nat(2000), { maxLength: 6 }),
        ({ plan, source }, places) => {
          let spaced = source
          for (const place of places) {
            const at = place % spaced.length
            // A blank inside a line of text; a table keeps its tabs.
            spaced = `${spaced.slice(0, at)} ${spaced.slice(at)}`
          }
          const result = traced({ plan, source: `\n\n${spaced}\n` })
          expect(isWhole(result)).toBe(true)
          expect(result.coverage.share).toBe(traced({ plan, source }).coverage.share)
        },
      ),
    )
  })
})
