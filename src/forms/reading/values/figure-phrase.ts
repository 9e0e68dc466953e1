import { readNumeral } from '../../../phrases/numerals.ts'
import { plainForm } from '../../../phrases/plain-form.ts'
import type { Wrong } from './reading.ts'
import { wrong } from './reading.ts'

/** A figure as a text states it. */
export interface Figure {
  readonly value: number
  /** What stands behind the number, such as 人次 or 元; empty where nothing does. */
  readonly counter: string
  /** 万 or the like stands in the text. */
  readonly scaled: boolean
  /** 约, 余, 左右: the text itself says that the number is not exact. */
  readonly estimate: boolean
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?`
const CHINESE = '[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+'
/** 1亿2千万: every part has a unit, for 1万2 may be 12000 or 10002. */
const SCALED = `${DIGITS}[十百千万亿]+(?:${DIGITS}[十百千万亿]+)*`
const NUMBER = `(?<number>${SCALED}|${DIGITS}|${CHINESE})`

const NEUTRAL = '共计|共|合计|总计|总共|累计|计'
/** The number itself is stated, and is said to be near the truth or below it. */
const ESTIMATED =
  'about|approximately|approx\\.?|around|over|morethan|atleast|大约有|大约|约计|约有|约为|约|大概|估计|超过|超|逾|不少于|不低于|至少|多于|大于|突破|≥|>=|>|≈'
const BEHIND = '左右|上下|以上|\\+'
const PHRASE = new RegExp(
  `^(?:${NEUTRAL})?(?<about>${ESTIMATED})?${NUMBER}(?<more>余|多)?(?<counter>\\D*?)(?<behind>${BEHIND}|余|多)?[。.;,]?$`,
  'iu',
)

/** Longer texts are stories, not figures. */
const LONGEST = 60

/** Reads 350, 1,200人, 约350人, 1.2万人次, ３２０, 三百五十; everything that leaves a doubt is wrong. */
export function figureIn(text: string): Figure | { readonly wrong: Wrong } {
  const plain = text.length > LONGEST ? text : compact(plainForm(text))
  const match = text.length > LONGEST ? null : PHRASE.exec(plain)
  const { number, about, more, behind, counter = '' } = match?.groups ?? {}
  const value = number === undefined ? undefined : readNumeral(number)
  if (value === undefined || /[十百千万亿几数来]/u.test(counter)) return whatElse(plain, text)
  return {
    value,
    counter,
    scaled: /[百千万亿佰仟]|\d[十拾]/u.test(number!),
    estimate: [about, more, behind].some((word) => word !== undefined),
  }
}

/** Without blanks, except those within digits, which may part thousands or two numbers. */
function compact(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(?<!\d) | (?!\d)/g, '')
}

/** Why a text is no figure, as near as can be told. */
function whatElse(plain: string, found: string): { readonly wrong: Wrong } {
  if (/^[-—–−][\d.]+\D*$/.test(plain)) return wrong('number-negative', { found })
  if (/\d\D*(?:[-—–~～至到]|或者?)\D*\d/.test(plain)) return wrong('number-range', { found })
  if (/\d\D+\d/.test(plain.replace(/[,.]/g, ''))) return wrong('numbers-several', { found })
  if (VAGUE.test(plain)) return wrong('number-vague', { found })
  return wrong('number-unreadable', { found })
}

const VAGUE =
  /[几数若近]|不足|不到|少于|将近|接近|不超过|最多|以下|以内|上[十百千万]|成[百千]|许多|大量|多人|全体|部分|不详|未统计|待定|[<≤]|nearly|almost|upto|fewer|lessthan|several|dozens|hundreds|thousands/iu
