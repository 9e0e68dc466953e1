import { readTerms } from '../../../src/phrases/terms/read-terms.ts'
import type { Terms, TermsContext } from '../../../src/phrases/terms/terms.ts'

/** A plan for five years, issued in its second year; one unit owes the clause. */
const CONTEXT: TermsContext = {
  period: { from: '2021-01-01', to: '2025-12-31' },
  issued: '2022-05-11',
  holders: { accountable: 1, groups: 0, supports: 0 },
}

/** What a clause asks for, one line for each value: `activities >= 2 year each`. */
export function readings(text: string, context: TermsContext = {}): string[] {
  return lines(readTerms(text, { ...CONTEXT, ...context }))
}

/** The words that ask for nothing, each with its reason. */
export function leftOut(text: string, context: TermsContext = {}): string[] {
  return readTerms(text, { ...CONTEXT, ...context }).setAside.map((one) => `${one.text} ${one.reason}`)
}

/** Each doubt as `path: taken, other`. */
export function doubts(text: string, context: TermsContext = {}): string[] {
  return readTerms(text, { ...CONTEXT, ...context }).doubts.map(
    ({ path, taken, other }) => `${path.join('/')}: ${taken}, ${other}`,
  )
}

/** The same for terms at hand; the documentation uses it too. */
export function lines(terms: Terms): string[] {
  return [
    ...terms.quotas.map(({ value }) =>
      words([
        measureOf(value.measure, terms),
        bound(value),
        value.per,
        value.by,
        value.scope,
        value.strength,
        value.feed,
        value.per_capita && `per ${value.per_capita}`,
        value.of && `of ${value.of}`,
      ]),
    ),
    ...terms.indicators.map(({ value }) =>
      words([
        'indicator',
        value.title,
        value.unit,
        ...value.targets.flatMap((target) => [bound(target), target.by]),
      ]),
    ),
    ...terms.baselines.map(({ value }) => words(['baseline', value.title, String(value.value), value.date])),
    ...terms.milestones.map(({ value }) => words(['milestone', value.title, value.by])),
    ...terms.deliverables.map(({ value }) => {
      const due = typeof value.due === 'object' ? `every ${value.due.on} from ${value.due.first}` : value.due
      return words(['deliverable', value.title, due, value.to && `to ${value.to}`])
    }),
    ...(terms.due === undefined ? [] : [`due ${terms.due.value}`]),
  ]
}

function words(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' ')
}

function bound({
  at_least,
  more_than,
}: {
  at_least?: number | undefined
  more_than?: number | undefined
}): string {
  return at_least === undefined ? `> ${more_than}` : `>= ${at_least}`
}

/** Declared measures show their unit: books(册). */
function measureOf(measure: string, { measures }: Terms): string {
  const unit = measures[measure]?.unit
  return unit === undefined ? measure : `${measure}(${unit})`
}
