import { commitmentNumbersIn, type Excuse } from '../commitment-numbers.ts'
import { type DayPhrase, dayPhrasesIn } from '../day-phrase.ts'
import { readNumeral } from '../numerals.ts'
import type { Comparison } from '../quota-phrase.ts'
import { isWithin, type Span } from '../span.ts'
import { type Cycle, cyclesIn } from './cycles.ts'

/** A sentence of a clause; positions of everything in it count in the compact clause. */
export interface Sentence extends Span {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly days: readonly DayPhrase[]
  readonly cycles: readonly Cycle[]
}

/** A number with what belongs to it: 不少于300人次 without the words of comparison. */
export interface Figure extends Span {
  readonly text: string
  readonly value: number
  /** 3 of 2至3场. */
  readonly upTo: number | undefined
  readonly counter: string | undefined
  readonly percent: boolean
  readonly comparison: Comparison | undefined
  /** 约300人, 200人左右. */
  readonly approximate: boolean
  readonly excuse: Excuse | undefined
  /** The sentence before the number. */
  readonly before: string
  /** The same since the last comma, semicolon or colon: what the number most likely belongs to. */
  readonly part: string
  /** The sentence behind the counter. */
  readonly after: string
}

const SENTENCE = /[^。;!?]+[。;!?]*|[。;!?]+/g

/** Sentences of a compact clause with their numbers, days and cycles. */
export function sentencesOf(plain: string): Sentence[] {
  return [...plain.matchAll(SENTENCE)].map(({ 0: text, index }) => {
    const shift = <Place extends Span>(place: Place): Place => ({
      ...place,
      start: place.start + index,
      end: place.end + index,
    })
    const days = dayPhrasesIn(text)
    return {
      text,
      start: index,
      end: index + text.length,
      figures: figuresIn(text, days).map(shift),
      days: days.map(shift),
      cycles: cyclesIn(text).map(shift),
    }
  })
}

function figuresIn(sentence: string, days: readonly DayPhrase[]): Figure[] {
  return commitmentNumbersIn(sentence).flatMap((number) => {
    if (number.amount === undefined || days.some((day) => isWithin(number, day))) return []
    const low = lowOf(sentence, number)
    const start = low?.start ?? number.start
    const before = sentence.slice(0, start)
    const after = sentence.slice(number.end)
    const { value, counter, percent, comparison } = number.amount
    return {
      start,
      end: number.end,
      text: sentence.slice(start, number.end),
      value: low?.value ?? value,
      upTo: low === undefined ? undefined : Math.max(value, low.value),
      counter,
      percent,
      comparison,
      approximate:
        /(?<![节公契条预合邀])约(?:为|有|培训|举办|开展|组织|服务)?$|(?<![最附邻])近$|大概$/.test(before) ||
        /^(?:左右|上下)/.test(after),
      excuse: number.excuse,
      before,
      part: before.split(/[,;:]/).at(-1) ?? '',
      after,
    }
  })
}

/** 2 of 2至3场; the reader of numbers sees 3场 alone. */
function lowOf(
  sentence: string,
  { start, text }: { start: number; text: string },
): { value: number; start: number } | undefined {
  const match = /(?<![\d.第])([\d.]+|[一二两三四五六七八九十]+)[-‐‑–—―─~～至到]+$/.exec(
    sentence.slice(0, start),
  )
  const value = match?.[1] === undefined ? undefined : readNumeral(match[1])
  const high = readNumeral(/^[\d.,]+|^[一二两三四五六七八九十百千]+/.exec(text)?.[0] ?? '')
  return match === null || value === undefined || high === undefined || value >= high
    ? undefined
    : { value, start: match.index }
}
