import { yearOf } from '../../model/civil-date.ts'
import { askedIn } from '../../phrases/tables/figure-cell.ts'
import { indicatorOf, type Level } from '../../phrases/tables/level-table.ts'
import { readTerms } from '../../phrases/terms/read-terms.ts'
import type { BaselineValue, IndicatorValue, Term, TermsContext } from '../../phrases/terms/terms.ts'
import type { Line } from '../lines.ts'
import type { Figure, LevelRow } from '../outline.ts'
import type { ReadClause } from './clause-reader.ts'

const NOTHING = readTerms('')

/** What a cell asks for by the heading above it. Its number is the anchor, since the words stand in two cells. */
export function readFigure({ cell, name, amount, bound, year }: Figure, context: TermsContext): ReadClause {
  const words = `${name}${amount}`
  const terms = readTerms(`${name}${askedIn(amount, bound)}`, context)
  const whole = { start: 0, end: cell.reading.length }
  const by = year === undefined ? undefined : `${year}-12-31`
  return {
    line: cell,
    start: 0,
    terms: {
      ...NOTHING,
      measures: terms.measures,
      quotas: terms.quotas.map((term) => ({
        ...whole,
        text: words,
        value: {
          ...term.value,
          ...(by === undefined ? {} : { by, per: 'total' as const }),
          anchor: cell.reading,
        },
      })),
      setAside: terms.quotas.length > 0 ? [] : [{ ...whole, text: words, reason: 'unclear', asks: false }],
      doubts: terms.doubts
        .filter(({ path: [list] }) => list === 'quotas')
        .map((doubt) => ({ ...doubt, ...whole })),
    },
  }
}

/**
 * The levels of a row: those of years before the document were measured, unless their heading says more; the others
 * are aims.
 */
export function readLevels(
  { name, unit: ownUnit, levels }: LevelRow,
  { issued, period }: TermsContext,
): ReadClause[] {
  const words = name.reading.slice(name.numbering?.end ?? 0).replace(/\s/g, '')
  const { title, unit } = indicatorOf(words, ownUnit)
  const first = issued ?? period?.from
  const isMeasured = ({ kind, year }: Level<Line>): boolean =>
    kind === undefined ? first !== undefined && year < yearOf(first) : kind === 'measured'
  const whole = { start: 0, end: name.reading.length }
  const baselines = levels.filter(isMeasured).map(
    ({ cell, year, value }): Term<BaselineValue> => ({
      ...whole,
      text: cell.reading,
      value: { title, date: `${year}-12-31`, value },
    }),
  )
  const aims = levels.filter((level) => !isMeasured(level))
  const indicators = aims
    .filter(({ bound }) => bound !== 'at-most')
    .map(
      (level): Term<IndicatorValue> => ({
        ...whole,
        text: level.cell.reading,
        value: { title, unit, targets: [targetOf(level)], anchor: name.reading },
      }),
    )
  const row: ReadClause = { line: name, start: 0, terms: { ...NOTHING, baselines, indicators } }
  const cells = levels.map((level): ReadClause => {
    const { reading } = level.cell
    const isLimit = aims.includes(level) && level.bound === 'at-most'
    const limit = {
      start: 0,
      end: reading.length,
      text: reading,
      reason: 'upper-bound',
      asks: false,
    } as const
    return { line: level.cell, start: 0, terms: { ...NOTHING, setAside: isLimit ? [limit] : [] } }
  })
  return [row, ...cells]
}

function targetOf({ value, bound, year }: Level<Line>): IndicatorValue['targets'][number] {
  const by = `${year}-12-31`
  return bound === 'more-than' ? { by, more_than: value } : { by, at_least: value }
}
