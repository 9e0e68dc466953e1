import { DIGITS, readChineseNumber, UNITS } from './chinese-digits.ts'

/** A number found in prose. `start` and `end` count UTF-16 units of the text as given; `text` lies between them. */
export interface Numeral {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** `mixed` is Arabic digits with a Chinese unit: 1千万, 1.2万. */
  readonly script: 'arabic' | 'chinese' | 'mixed'
  /** 15%, 百分之九十五, 八成: the value is in per cent. */
  readonly percent: boolean
  /** 第三: a place in a row and no amount. */
  readonly ordinal: boolean
}

const BLANK = '[ \\u00a0\\u3000\\u2009]'
const DIGIT = '[0-9０-９]'
/** 1,200 with a comma; １，２００ only where the digits are full-width too; 10 000 and 2 0 with blanks. */
const GROUPS = `${DIGIT}+(?:(?:,|(?<=[０-９])，(?=[０-９]))${DIGIT}{3}(?!${DIGIT}))*`
const SPACED = `(?<!${DIGIT}${BLANK}?)${DIGIT}{1,3}(?:${BLANK}${DIGIT}{1,3}(?!${DIGIT}))+`
/** 2026.3.5 is a date and no decimal; 1.2023年 is the first clause, about 2023. */
const DECIMALS = `(?:(?<!${DIGIT}[.．]${DIGIT}+)[.．](?!(?:19|20)${DIGIT}{2}年)${DIGIT}+(?![.．]?${DIGIT}))?`
const CHINESE_UNITS = [...UNITS.keys()].join('')
const CHINESE = `[${[...DIGITS.keys()].join('')}${CHINESE_UNITS}]`
const ARABIC = `(?:${SPACED}|${GROUPS})${DECIMALS}`
const TERM = `(?:${ARABIC})(?:${BLANK}?[${CHINESE_UNITS}])*`
const MANY_TERMS = `(?:${TERM})(?:(?<=[${CHINESE_UNITS}])(?:${TERM}))*`
const CHINESE_RUN = `${CHINESE}+(?:${BLANK}${CHINESE}+)*`
/** 八成以上, 不低于六成: tenths, where 成 begins no other word. */
const TENTHS = '[一二两三四五六七八九1-9]成半?(?=以上|以下|左右|的|[,，。;；、)）]|$)|半数(?=以上)'
/** 浏览量超千万: a unit alone stands for one of it. */
const BARE_UNIT = '(?<=超过?|突破|达到?|逾)(?:百万|千万|亿)(?=[,，。;；、)）人次条元]|以上|$)'
const FINDER = new RegExp(
  `(?<tenths>${TENTHS})|(?<unit>${BARE_UNIT})|(?<share>(?:百|千|${CHINESE_RUN})分之)?(?:(?<arabic>${MANY_TERMS})|(?<chinese>${CHINESE_RUN}(?:点${CHINESE}+)?))(?<sign>${BLANK}?[%％])?`,
  'gu',
)

/**
 * Every number of a text in order: Arabic and full-width digits, Chinese numerals, and mixtures of both,
 * with blanks inside digits as saved web pages have them. The reader decides which of them are amounts:
 * 一 in 统一 is found too.
 */
export function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(FINDER)].flatMap((match) => readMatch(match, text))
}

/** The number that the whole text writes, blanks around it aside; undefined where it writes none or more. */
export function readNumeral(text: string): number | undefined {
  const trimmed = text.trim()
  const [only, ...others] = numeralsIn(trimmed)
  return only !== undefined && others.length === 0 && only.text === trimmed ? only.value : undefined
}

function readMatch(match: RegExpExecArray, text: string): Numeral[] {
  const { tenths, unit, share, arabic, chinese, sign } = match.groups ?? {}
  const ordinal = text
    .slice(Math.max(0, match.index - 3), match.index)
    .trimEnd()
    .endsWith('第')
  if (unit !== undefined) {
    return [numeral({ 百万: 1e6, 千万: 1e7 }[unit] ?? 1e8, match.index, unit, 'chinese', false, ordinal)]
  }
  if (tenths === '半数') return [numeral(50, match.index, tenths, 'chinese', true, ordinal)]
  if (tenths !== undefined) {
    const value = 10 * (readChineseNumber(tenths.charAt(0)) ?? Number(tenths.charAt(0)))
    return [numeral(tenths.endsWith('半') ? value + 5 : value, match.index, tenths, 'chinese', true, ordinal)]
  }
  if (arabic !== undefined) {
    const trimmed = match[0].trimEnd()
    const value = readShare(readArabic(arabic), share)
    const script = /[十拾百佰千仟万萬亿億]/u.test(arabic) ? 'mixed' : 'arabic'
    return value === undefined
      ? []
      : [numeral(value, match.index, trimmed, script, sign !== undefined || share !== undefined, ordinal)]
  }
  const value = match[0] === '百分之百' ? 100 : readShare(readChinese(chinese ?? ''), share)
  if (value !== undefined) {
    return [
      numeral(value, match.index, match[0], 'chinese', sign !== undefined || share !== undefined, ordinal),
    ]
  }
  return readParts(match[0], match.index, ordinal)
}

function numeral(
  value: number,
  start: number,
  text: string,
  script: Numeral['script'],
  percent: boolean,
  ordinal: boolean,
): Numeral {
  return { value, start, end: start + text.length, text, script, percent, ordinal }
}

/** A run with blanks that is no number as a whole may hold some: “第一 二〇二五年”. */
function readParts(run: string, start: number, ordinal: boolean): Numeral[] {
  const parts = [...run.matchAll(new RegExp(`${CHINESE}+`, 'gu'))]
  return parts.flatMap((part, index) => {
    const value = readChineseNumber(part[0])
    return value === undefined
      ? []
      : [numeral(value, start + part.index, part[0], 'chinese', false, ordinal && index === 0)]
  })
}

/** 百分之九十五 is 95 per cent, 三分之一 a third: 33.33… per cent. */
function readShare(value: number | undefined, share: string | undefined): number | undefined {
  if (value === undefined || share === undefined) return value
  const parts = share.replace('分之', '')
  const whole = readChinese(parts) ?? { 百: 100, 千: 1000 }[parts]
  return whole === undefined || whole === 0 ? undefined : (value * 100) / whole
}

function readChinese(text: string): number | undefined {
  const parts = text.split(new RegExp(BLANK, 'u'))
  // Blanks within a number stand between single characters (二 〇 二 五); else they part two numbers.
  if (parts.length > 1 && parts.some((part) => part.length > 1)) return undefined
  const [whole = '', decimals] = parts.join('').split('点')
  const value = readChineseNumber(whole)
  if (value === undefined || decimals === undefined) return value
  const digits = [...decimals].map((character) => DIGITS.get(character))
  return digits.includes(undefined) ? undefined : Number(`${value}.${digits.join('')}`)
}

/** Sums the terms of 1亿5千万; the decimal point is moved as text, so that 1.15万 stays exact. */
function readArabic(text: string): number | undefined {
  let sum = 0
  let last = Number.POSITIVE_INFINITY
  const compact = text.replace(new RegExp(`${BLANK}|[,，]`, 'gu'), '')
  for (const [, digits = '', units = ''] of compact.matchAll(/([0-9０-９.．]+)([^0-9０-９.．]*)/gu)) {
    const exponent = [...units].reduce((total, unit) => total + (UNITS.get(unit) ?? 0), 0)
    if (exponent >= last) return undefined
    last = exponent
    sum += Number(`${digits.normalize('NFKC')}e${exponent}`)
  }
  return sum
}
