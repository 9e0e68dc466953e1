import {
  type CommitmentNumber,
  commitmentNumbersIn,
  type Excuse,
  mayHoldNumber,
} from '../commitment-numbers.ts'
import { type Cycle, cyclesIn } from '../cycles.ts'
import { type DayPhrase, dayPhrasesIn } from '../day-phrase.ts'
import type { Comparison } from '../quota-phrase.ts'
import { isWithin, type Span } from '../span.ts'

/** A sentence of a clause; positions of everything in it count in the compact clause. */
export interface Sentence extends Span {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly days: readonly DayPhrase[]
  readonly cycles: readonly Cycle[]
  /** Every number that proof-reading would ask for. */
  readonly asked: readonly Span[]
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

const LONGEST_SENTENCE = 500
const SENTENCE = /[^。;!?]+[。;!?]*|[。;!?]+/g

/** Sentences of a compact clause with their numbers, days and cycles. */
export function sentencesOf(plain: string): Sentence[] {
  const sentences = [...plain.matchAll(SENTENCE)].flatMap(({ 0: text, index }) =>
    pieces(text).map((piece) => sentenceOf(text.slice(piece.start, piece.end), index + piece.start)),
  )
  return withYears(sentences, plain)
}

/** 2025年3月启动，10月底前完成: a limit without a year is in the year of the month before it. */
function withYears(sentences: readonly Sentence[], plain: string): Sentence[] {
  let last: DayPhrase | undefined
  return sentences.map((sentence) => {
    const days = sentence.days.map((day) => {
      const isLimit = /[底末前止内]$/.test(plain.slice(day.start, day.end))
      const year =
        last !== undefined && isLimit && !day.yearly && !/[每次翌]年/.test(plain.slice(last.end, day.start))
          ? last.year
          : undefined
      if (day.year !== undefined) last = day.month === undefined ? undefined : day
      if (day.year !== undefined || year === undefined || (day.month ?? 0) < (last?.month ?? 0)) return day
      return { ...day, year }
    })
    return { ...sentence, days }
  })
}

/** Pages saved without full stops are cut at commas, for nothing that belongs together is longer. */
function pieces(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  while (text.length - start > LONGEST_SENTENCE) {
    const comma = text.lastIndexOf(',', start + LONGEST_SENTENCE - 1)
    const end = comma > start ? comma + 1 : start + LONGEST_SENTENCE
    found.push({ start, end })
    start = end
  }
  return [...found, { start, end: text.length }]
}

function sentenceOf(text: string, offset: number): Sentence {
  const place = { text, start: offset, end: offset + text.length }
  const shift = <Place extends Span>(one: Place): Place => ({
    ...one,
    start: one.start + offset,
    end: one.end + offset,
  })
  const cycles = cyclesIn(text).map(shift)
  if (!mayHoldNumber(text)) return { ...place, figures: [], days: [], cycles, asked: [] }
  const days = dayPhrasesIn(text)
  const numbers = commitmentNumbersIn(text)
  return {
    ...place,
    figures: figuresIn(text, numbers, days).map(shift),
    days: days.map(shift),
    cycles,
    asked: numbers
      .filter(({ excuse }) => excuse === undefined)
      .map(({ start, end }) => shift({ start, end })),
  }
}

function figuresIn(
  sentence: string,
  numbers: readonly CommitmentNumber[],
  days: readonly DayPhrase[],
): Figure[] {
  return numbers.flatMap((number) => {
    if (number.amount === undefined || days.some((day) => isWithin(number, day))) return []
    const { start } = number
    const before = sentence.slice(0, start)
    const after = sentence.slice(number.end)
    const { value, upTo, counter, percent, comparison } = number.amount
    return {
      start,
      end: number.end,
      text: sentence.slice(start, number.end),
      value,
      upTo,
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
