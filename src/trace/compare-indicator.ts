import { yearOf } from '../model/civil-date.ts'
import type { Indicator } from '../model/plan.ts'
import { agreesWith, type DayPhrase, dayPhrasesIn, meanings, type NamedDay } from '../phrases/day-phrase.ts'
import { type Clause, sentenceStart } from './clause.ts'
import { type AmountFigure, type Compared, type Figure, isAmount, isCell, isDay, merged } from './figures.ts'
import type { Mismatch, Subject } from './trace-result.ts'

/** A level that the plan states: a measured one, or one to be reached. */
interface Level {
  readonly date: string
  readonly value: number
  /** Steps from the indicator to the level, and the names of its fields there. */
  readonly path: readonly (string | number)[]
  readonly dateField: 'date' | 'by'
  readonly valueField: 'value' | 'at_least' | 'more_than'
}

/** Where an indicator is looked for: its own clauses first, baselines and later targets in the whole document. */
export interface IndicatorPlace {
  readonly near: readonly Clause[]
  readonly everywhere: readonly Figure[]
}

/** Every level of the indicator must stand in the document beside its year. */
export function compareIndicator(subject: Subject, indicator: Indicator, place: IndicatorPlace): Compared {
  const isInTable = place.everywhere.some((figure) => isCell(figure) && place.near.includes(figure.clause))
  const candidates = place.everywhere.filter(isAmount).filter((figure) => {
    const { percent, counter } = figure.number.amount
    // Levels in a row of a table are those of the row; another one may count the same.
    if (isInTable && isCell(figure) && !place.near.includes(figure.clause)) return false
    // 测评得分达到90分: a level without a unit is one of per cent, or of a number that counts nothing.
    if (indicator.unit === undefined)
      return percent || (counter === undefined && place.near.includes(figure.clause))
    return indicator.unit === '%' ? percent : counter?.endsWith(indicator.unit)
  })
  return merged(levelsOf(indicator).map((level) => compareLevel(subject, level, candidates, place)))
}

function levelsOf({ baseline, targets }: Indicator): Level[] {
  return [
    ...(baseline ?? []).map(
      ({ date, value }, index): Level => ({
        date,
        value,
        path: ['baseline', index],
        dateField: 'date',
        valueField: 'value',
      }),
    ),
    ...targets.flatMap(({ by, at_least, more_than }, index): Level[] => {
      const valueField = more_than === undefined ? 'at_least' : 'more_than'
      const value = more_than ?? at_least
      return value === undefined
        ? []
        : [{ date: by, value, path: ['targets', index], dateField: 'by', valueField }]
    }),
  ]
}

function compareLevel(
  subject: Subject,
  level: Level,
  candidates: readonly AmountFigure[],
  place: IndicatorPlace,
): Compared {
  const isNear = ({ clause }: Figure): boolean => place.near.includes(clause)
  const dated = candidates.map((figure): Dated => ({ figure, day: dayOf(figure) }))
  const sameDay = dated.filter(({ figure, day }) =>
    day === undefined ? isNear(figure) : agreesWith(day, level.date),
  )
  const sameValue = dated.filter(({ figure }) => figure.number.amount.value === level.value)
  const agreed = sameDay.filter((one) => sameValue.includes(one)).map(({ figure }) => figure)
  if (agreed.length > 0) {
    const covered = [...agreed, ...daysBeside(agreed, level, place)]
    return { covered, mismatches: compareComparison(subject, level, agreed) }
  }
  const first = (list: readonly Dated[]): Dated | undefined =>
    list.find(({ figure }) => isNear(figure)) ?? list[0]
  // The value under another year is a slip of the year, unless the year has a value of its own.
  const otherDay = sameDay.some(({ day }) => day !== undefined) ? undefined : first(sameValue)
  if (otherDay?.day !== undefined) {
    const found = meanings(otherDay.day, yearOf(level.date))[0] ?? null
    const mismatch = mismatchOf(subject, level, level.dateField, level.date, found, otherDay.figure.clause)
    return { covered: withDay(otherDay, place), mismatches: [mismatch] }
  }
  const other = first(sameDay)
  const found = other?.figure.number.amount.value ?? null
  const clause = other?.figure.clause ?? place.near[0]
  const mismatch = mismatchOf(subject, level, level.valueField, level.value, found, clause)
  return { covered: other === undefined ? [] : withDay(other, place), mismatches: [mismatch] }
}

/** An amount and the day that it is said of. */
interface Dated {
  readonly figure: AmountFigure
  readonly day: NamedDay | undefined
}

function withDay({ figure }: Dated, { everywhere }: IndicatorPlace): Figure[] {
  const days = everywhere.filter(isDay).filter(({ clause }) => clause === figure.clause)
  const start = dayBefore(figure)?.start
  return [figure, ...days.filter(({ number }) => number.start === start)]
}

/** The year of its column, or the last day named before it. */
function dayOf(figure: Figure): NamedDay | undefined {
  const year = figure.heading?.year
  return year === undefined
    ? dayBefore(figure)
    : { year, month: undefined, day: undefined, before: false, yearly: false, from: undefined }
}

const THIS_YEAR = /本年度?|今年|当年/

/** The day that a figure belongs to: the last one named before it in its sentence, where 本年度 stands not between them. */
function dayBefore({ clause, number }: Figure): DayPhrase | undefined {
  const offset = sentenceStart(clause, number.start)
  const day = dayPhrasesIn(clause.text.slice(offset, number.start)).findLast(({ year }) => year !== undefined)
  if (day === undefined || THIS_YEAR.test(clause.text.slice(offset + day.end, number.start))) return undefined
  return { ...day, start: day.start + offset, end: day.end + offset }
}

function daysBeside(agreed: readonly Figure[], { date }: Level, { everywhere }: IndicatorPlace): Figure[] {
  const clauses = new Set(agreed.map(({ clause }) => clause))
  return everywhere
    .filter(isDay)
    .filter(({ clause, number }) => clauses.has(clause) && agreesWith(number.day, date))
}

/** 超过 is more_than; 达到, 不低于 and a bare number are at_least. A measured level has no comparison. */
function compareComparison(subject: Subject, level: Level, agreed: readonly AmountFigure[]): Mismatch[] {
  const { valueField, value } = level
  if (valueField === 'value') return []
  const signs = agreed.map(({ number }) => (number.amount.comparison === 'more-than' ? '>' : '>='))
  const expected = valueField === 'more_than' ? '>' : '>='
  const [first] = agreed
  return first === undefined || signs.includes(expected)
    ? []
    : [mismatchOf(subject, level, valueField, `${expected} ${value}`, `${signs[0]} ${value}`, first.clause)]
}

function mismatchOf(
  { about, path }: Subject,
  level: Level,
  field: string,
  expected: string | number,
  found: string | number | null,
  clause: Clause | undefined,
): Mismatch {
  const steps = [...level.path, field]
  const line = clause === undefined ? {} : { line: clause.paragraph.line }
  return { about, path: [...path, ...steps], field: steps.join('/'), expected, found, ...line }
}
