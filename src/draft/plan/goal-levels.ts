import { yearOf } from '../../model/civil-date.ts'
import type { Window } from '../../model/window.ts'
import { counterAt } from '../../phrases/counters.ts'
import { numeralsIn } from '../../phrases/numerals.ts'
import type { IndicatorValue, QuotaValue, Term, TermDoubt, Terms } from '../../phrases/terms/terms.ts'

/**
 * The terms of text that commits nobody by itself, such as 工作目标: what it counts is a level of the whole plan,
 * reached by a day. Numbers of every year and states to be reached have no place there and stay out.
 */
export function goalTerms(text: string, terms: Terms, period: Window | undefined): Terms {
  const levels = terms.quotas.flatMap((quota) => levelOf(text, quota, period) ?? [])
  const first = terms.indicators.length
  const aimed = withinPlan(terms.indicators, period)
  const doubts = levels.map(
    ({ text: words, value, start, end }, index): TermDoubt => ({
      start,
      end,
      path: ['indicators', first + index, 'title'],
      words,
      taken: value.title,
      other: '',
    }),
  )
  const kept = terms.doubts.filter(({ path: [list] }) => list === 'indicators' || list === 'deliverables')
  return {
    ...terms,
    quotas: [],
    milestones: [],
    due: undefined,
    registers: [],
    measures: {},
    indicators: [...aimed.terms, ...levels],
    doubts: [...kept, ...aimed.doubts, ...doubts],
  }
}

/** 2022年为9.3%,本年度力争提升到10%: a level to be reached is none of a year before the plan, but of its end. */
function withinPlan(
  indicators: Terms['indicators'],
  period: Window | undefined,
): { readonly terms: Terms['indicators']; readonly doubts: readonly TermDoubt[] } {
  if (period === undefined) return { terms: indicators, doubts: [] }
  const { from, to } = period
  const terms = indicators.map((term) => ({
    ...term,
    value: {
      ...term.value,
      targets: term.value.targets.map((target) => (target.by < from ? { ...target, by: to } : target)),
    },
  }))
  const doubts = indicators.flatMap(({ start, end, text: words, value: { targets } }, index) =>
    targets.flatMap(({ by }, nth): TermDoubt[] =>
      by < from
        ? [{ start, end, path: ['indicators', index, 'targets', nth, 'by'], words, taken: to, other: '' }]
        : [],
    ),
  )
  return { terms, doubts }
}

function levelOf(
  text: string,
  { value: quota, start, end, text: words }: Term<QuotaValue>,
  period: Window | undefined,
): Term<IndicatorValue> | undefined {
  const { per, by, at_least, more_than, anchor } = quota
  const inOneYear = period !== undefined && yearOf(period.from) === yearOf(period.to)
  const day = by ?? (per === 'total' || (per === 'year' && inOneYear) ? period?.to : undefined)
  const title = titleBefore(text, start, words)
  if (day === undefined || title === '') return undefined
  const bound = at_least === undefined ? { more_than: more_than ?? 0 } : { at_least }
  const value = { title, unit: unitIn(words), targets: [{ by: day, ...bound }], anchor }
  return { start, end, text: words, value }
}

/** The document's own word of measure: 场 where it says 100场. */
function unitIn(words: string): string {
  const [number] = numeralsIn(words).filter(({ ordinal }) => !ordinal)
  if (number === undefined || number.percent) return '%'
  return counterAt(words.slice(number.end).replace(/^[余多\s]+/, '')) ?? ''
}

/** The words of the same part of the sentence before the number, and behind it where there are none. */
function titleBefore(text: string, start: number, words: string): string {
  const number = start + Math.max(words.search(/[\d０-９一二两三四五六七八九十百千万]/), 0)
  const part =
    text
      .slice(0, number)
      .split(/[,，。;；:：]/)
      .at(-1) ?? ''
  const title = part
    .replace(/^.*(?:年底?|末|前)/, '')
    .replace(/(?:力争|争取|确保|实现|要|应)?(?:达到?|不少于|不低于|至少|超过|突破|累计)+$/, '')
    .trim()
  return title.length >= 2 ? title : (/^[^,，。;；]{2,20}/.exec(text.slice(start + words.length))?.[0] ?? '')
}
