import { type Cell, cellText } from '../sheet.ts'
import { saysNothing } from './absent.ts'
import { type Figure, figureIn } from './figure-phrase.ts'
import { type Reading, type Told, told, value, wrong } from './reading.ts'
import { unusable } from './unusable.ts'

/** How the figures of a column are read. */
export interface FigureReader {
  /** Words that may stand behind a number. */
  readonly counters: readonly string[]
  /** Powers of ten that the heading gives to a bare number, such as 4 for 万元. */
  readonly exponent: number
  readonly heading: string
  readonly whole: boolean
}

/** So many counters tell what is meant. */
const MOST_TOLD = 4
/** Beyond this a figure is a telephone number, or a slip of the hand. */
const LARGEST = 1e12

/** Reads a figure of at least 0. */
export function readFigure(cell: Cell, reader: FigureReader): Reading<number> {
  const trouble = unusable(cell)
  if (trouble !== undefined) return trouble
  const text = cellText(cell)
  if (cell.kind === 'date' || cell.kind === 'boolean') return wrong('number-unreadable', { found: text })
  if (cell.kind === 'number') {
    if (cell.shownAs !== undefined) return wrong('number-unreadable', { found: text })
    // The words of a format say as much as words that were typed.
    if (text === String(cell.number))
      return fitted(scaledBy(steady(cell.number), reader.exponent), text, reader)
  }
  if (saysNothing(text)) return undefined
  const figure = figureIn(
    reader.counters.includes('元') ? text.replace(/^(?:[¥￥]|RMB|人民币)\s*/i, '') : text,
  )
  if ('wrong' in figure) return wrong(figure.wrong.code, { ...figure.wrong.args, found: text } as never)
  return readPhrase(figure, text, reader)
}

function readPhrase(figure: Figure, found: string, reader: FigureReader): Reading<number> {
  const { counters, exponent, heading, whole } = reader
  const { counter, estimate, scaled } = figure
  if (counter !== '' && !counters.includes(counter.toLowerCase())) {
    return wrong('number-wrong-counter', { found, counter, expected: counters.slice(0, MOST_TOLD) })
  }
  // 3万 below 经费(万元) may be 3万元 or 3万 times 万元.
  if (scaled && counter === '' && exponent > 0) return wrong('number-scaled-twice', { found, heading })
  const amount = counter === '' ? scaledBy(figure.value, exponent) : figure.value
  return fitted(amount, found, { whole }, estimate ? [told('estimate', { found, value: amount })] : [])
}

function fitted(
  amount: number,
  found: string,
  { whole }: Pick<FigureReader, 'whole'>,
  remarks: readonly Told[] = [],
): Reading<number> {
  if (amount < 0) return wrong('number-negative', { found })
  if (amount > LARGEST) return wrong('number-too-large', { found })
  if (whole && !Number.isInteger(amount)) return wrong('number-not-whole', { found })
  return value(amount, ...remarks)
}

/** Formulas leave traces of binary fractions: 350.00000000000006 is 350. */
function steady(number: number): number {
  return Number(number.toPrecision(14))
}

/** Moves the decimal point as text, so that 1.15万 stays exact. */
function scaledBy(number: number, exponent: number): number {
  if (exponent === 0) return number
  const text = String(number)
  return text.includes('e') ? number * 10 ** exponent : Number(`${text}e${exponent}`)
}

/** A level that was observed: any number, in per cent where that is its unit. */
export function readLevel(cell: Cell, inPercent: boolean, unit: string | undefined): Reading<number> {
  const trouble = unusable(cell)
  if (trouble !== undefined) return trouble
  const text = cellText(cell)
  if (saysNothing(text)) return undefined
  const isShare = /[%％]$/.test(text)
  const bare = text.replace(/\s*[%％]$/, '')
  if (isShare && !inPercent) return wrong('number-unreadable', { found: text })
  const sign = /^[-−]/.test(bare) ? -1 : 1
  const figure = figureIn(sign < 0 ? bare.slice(1) : bare)
  if ('wrong' in figure) return figure
  if (figure.counter !== '' && figure.counter !== unit) {
    return wrong('number-wrong-counter', {
      found: text,
      counter: figure.counter,
      expected: unit === undefined ? [] : [unit],
    })
  }
  const level = sign * figure.value
  if (inPercent && level > 100) return wrong('percent-above-100', { found: text })
  if (inPercent && !isShare && level > 0 && level < 1) {
    return wrong('percent-doubtful', { found: text, candidates: [level, scaledBy(level, 2)] })
  }
  return value(level, ...(figure.estimate ? [told('estimate', { found: text, value: level })] : []))
}
