import { commitmentNumbersIn } from '../../phrases/commitment-numbers.ts'
import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import { overlap } from '../../phrases/span.ts'
import { datesOf } from '../../phrases/terms/period-of.ts'
import type { IndicatorValue, Term, Terms, TermsContext } from '../../phrases/terms/terms.ts'
import type { Line } from '../lines.ts'
import type { Stretch } from './stretches.ts'

const LEVEL = /[^,;:。\d%年月末底到至]{2,20}(?:的比例|比例|比率|占比|水平|率)(?=[^,;。]{0,10}\d)/g

/** Further before it nobody looks for what an aim is about. */
const NEAR = 400

/**
 * An aim that leaves out what it is about, since the sentence before it said so: 2022年末公民具备科学素质的比例为8%。确保
 * 2025年达到12%.
 */
export function withUnnamedLevel(terms: Terms, line: Line, stretch: Stretch, context: TermsContext): Terms {
  if (stretch.place !== 'goal' || terms.indicators.length > 0) return terms
  const near = Math.max(0, stretch.start - NEAR)
  const title = [...line.plain.slice(near, stretch.start).matchAll(LEVEL)].at(-1)
  if (title === undefined) return terms
  const text = line.reading.slice(stretch.start, stretch.end)
  const words = line.reading.slice(near + title.index, near + title.index + title[0].length)
  const days = dayPhrasesIn(text)
  const found = commitmentNumbersIn(text).flatMap(({ amount, start, end }): Term<IndicatorValue>[] => {
    const isOpen = terms.setAside.some((one) => one.reason === 'unclear' && overlap(one, { start, end }))
    const day = days.findLast((one) => one.year !== undefined && one.end <= start)
    const by = (day === undefined ? undefined : datesOf(day, context)[0]) ?? context.period?.to
    if (!amount?.percent || !isOpen || by === undefined) return []
    const bound = amount.comparison === 'more-than' ? { more_than: amount.value } : { at_least: amount.value }
    const anchor = text.slice(start, end)
    return [
      { start, end, text: anchor, value: { title: words, unit: '%', targets: [{ by, ...bound }], anchor } },
    ]
  })
  return {
    ...terms,
    indicators: found,
    setAside: terms.setAside.filter((one) => !found.some((term) => overlap(one, term))),
  }
}
