import { readNumeral } from './numerals.ts'
import { plainForm } from './plain-form.ts'

/** How a heading or paragraph is numbered. */
export type NumberingStyle =
  /** 第一章, 第二部分 */
  | 'chapter'
  /** 第三条 */
  | 'article'
  /** 一、 */
  | 'chinese'
  /** (一) */
  | 'chinese-bracket'
  /** 1. and 1、 */
  | 'arabic'
  /** (1) and 1) */
  | 'arabic-bracket'
  /** 1.2 and 1.2.3 */
  | 'decimal'
  /** ① */
  | 'circled'
  /** 一是, 首先 */
  | 'spoken'

/** The number that a paragraph begins with. */
export interface Numbering {
  readonly style: NumberingStyle
  /** 1 for 第一章 and 一、; 2 for (一); 3 for 1.; 4 for (1); 5 for ①: lower ones stand inside higher ones. */
  readonly level: number
  /** Undefined where the number is lost: (　). */
  readonly ordinal: number | undefined
  /** The number with its marks. */
  readonly text: string
  /** Where the words after it begin in the text as given. */
  readonly end: number
}

const CHINESE = '[一二三四五六七八九十百○〇零两]'
const OPEN = '[(\\[【〔]'
const CLOSE = '[)\\]】〕]'

/** Tried in this order; group 1 is the ordinal. A mark may be lost on one side, and blanks may stand inside. */
const STYLES: readonly (readonly [NumberingStyle, RegExp])[] = [
  ['chapter', new RegExp(`^第\\s*(${CHINESE}+|\\d{1,2})\\s*(?:章|部分|篇|节|编)[、.:,]?`)],
  ['article', new RegExp(`^第\\s*(${CHINESE}+|\\d{1,3})\\s*条[、.:,]?`)],
  ['spoken', new RegExp(`^(${CHINESE}+)是(?!否|不是)`)],
  ['chinese-bracket', new RegExp(`^${OPEN}\\s*(${CHINESE}{1,3}|)\\s*${CLOSE}[、.]?`)],
  ['chinese-bracket', new RegExp(`^(${CHINESE}{1,3})\\s*${CLOSE}[、.]?`)],
  ['arabic-bracket', new RegExp(`^${OPEN}\\s*(\\d{1,2})\\s*${CLOSE}[、.]?`)],
  ['arabic-bracket', new RegExp(`^(\\d{1,2})\\s*${CLOSE}[、.]?`)],
  ['chinese', new RegExp(`^(${CHINESE}{1,3})\\s*[、.,:]`)],
  ['chinese', new RegExp(`^(${CHINESE}{1,3})\\s+(?=\\p{Script=Han}{2})`, 'u')],
  // 1.5元 and 2024.3.5 are no numbers of paragraphs, 3.15 and 12.4 with a day's name are days.
  [
    'decimal',
    /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?:\s+|(?=\p{Script=Han})(?![万亿元倍个次]|全国|世界|国家|国际|活动|宣传|期间))/u,
  ],
  ['arabic', /^(\d{1,3})\s*(?:[.、。](?!\d)|,(?!\d))/],
  ['arabic', /^(\d{1,2})\s+(?=[^\d\s年月日%])/],
  // The last: a bracket that nobody closed; 【二维码】 is closed.
  [
    'chinese-bracket',
    new RegExp(`^${OPEN}\\s*(${CHINESE}{1,2})(?=\\p{Script=Han})(?![^()[\\]【】〔〕]{0,40}${CLOSE})`, 'u'),
  ],
]

/** Numbers of one character, ten or twenty of a kind in a row. */
const SINGLE_SIGNS: readonly (readonly [NumberingStyle, number, number])[] = [
  ['circled', 0x2460, 20],
  ['arabic-bracket', 0x2474, 20],
  ['arabic', 0x2488, 20],
  ['circled', 0x2776, 10],
  ['chinese-bracket', 0x3220, 10],
]

const LEVELS: Readonly<Record<NumberingStyle, number>> = {
  chapter: 1,
  article: 1,
  chinese: 1,
  'chinese-bracket': 2,
  decimal: 3,
  arabic: 3,
  'arabic-bracket': 4,
  circled: 5,
  spoken: 6,
}

/** What begins a paragraph without being a number: bullets, blanks and signs of mark-up. */
const BULLETS = /^[\s\u00a0\u200b\ufeff•·●■◆▪►★☆*#>-]*/

/** The number of a heading or paragraph; undefined where it begins with words, an amount, a date or a list of numbers. */
export function readNumbering(text: string): Numbering | undefined {
  const bullets = BULLETS.exec(text)?.[0].length ?? 0
  const plain = plainForm(text).slice(bullets)
  const single = readSingleSign(plain)
  if (single !== undefined) return ended(text, bullets, single.style, single.ordinal, 1)
  for (const [style, turn] of STYLES) {
    const match = turn.exec(plain)
    if (match === null) continue
    const rest = plain.slice(match[0].length)
    if (style === 'chinese' && namesSeveral(match[1] ?? '', rest)) return undefined
    return ended(text, bullets, style, ordinalOf(match[1] ?? ''), match[0].length)
  }
  return undefined
}

function readSingleSign(plain: string): { style: NumberingStyle; ordinal: number } | undefined {
  const code = plain.codePointAt(0) ?? 0
  for (const [style, first, count] of SINGLE_SIGNS) {
    if (code >= first && code < first + count) return { style, ordinal: code - first + 1 }
  }
  return undefined
}

/** 一、二、三年级 and 一、二、三产业 count; 十四五、 is a name. */
function namesSeveral(ordinal: string, rest: string): boolean {
  return new RegExp(`^${CHINESE}+(?:[、,]|产业|年级)`).test(rest) || /^十[三四五六]五$/.test(ordinal)
}

/** 1.2.3 counts its last part. */
function ordinalOf(written: string): number | undefined {
  return readNumeral(written.split('.').at(-1) ?? '')
}

function ended(
  text: string,
  bullets: number,
  style: NumberingStyle,
  ordinal: number | undefined,
  length: number,
): Numbering {
  const blanks = /^[\s\u00a0]*/.exec(text.slice(bullets + length))?.[0].length ?? 0
  const mark = text.slice(bullets, bullets + length).trimEnd()
  return { style, level: LEVELS[style], ordinal, text: mark, end: bullets + length + blanks }
}
