import { counterAt } from '../counters.ts'
import { numeralsIn } from '../numerals.ts'

/** A cell that holds an amount and hardly anything else: 14, ≥14, 2 300, 12场, 80%以上. */
export interface FigureCell {
  readonly value: number
  /** As written: 2 300, 1.2万. */
  readonly number: string
  /** Behind the number: 场, %; empty where the heading of the column says it. */
  readonly unit: string
  readonly bound: 'at-least' | 'more-than' | 'at-most'
}

const AT_MOST = /^(?:[<≤＜≦]|不超过|不高于|低于|少于)/
const MORE_THAN = /^(?:[>＞]|超过|突破|大于|高于)/
const BEFORE =
  /^(?:[<≤＜≦>＞≥≧]|不超过|不高于|低于|少于|超过|突破|大于|高于|不少于|不低于|至少|达到?|累计)\s*/
const UNIT = /^\s*(?<unit>[\p{Script=Han}%％/]{0,6}?)(?:以上|左右|\+)?$/u

/** Undefined where the cell says anything else. A year alone is none. */
export function figureIn(cell: string): FigureCell | undefined {
  const plain = cell.trim()
  const words = plain.replace(BEFORE, '').replace(/^\[(.+)\]$/, '$1')
  const [number, ...others] = numeralsIn(words)
  if (number === undefined || number.start !== 0 || number.ordinal || others.length > 0) return undefined
  if (/^(?:19|20)\d{2}年/.test(words)) return undefined
  const unit = UNIT.exec(words.slice(number.end))?.groups?.unit
  if (unit === undefined) return undefined
  const bound = AT_MOST.test(plain) ? 'at-most' : MORE_THAN.test(plain) ? 'more-than' : 'at-least'
  return {
    value: number.value,
    number: number.percent ? number.text.replace(/[%％]$/, '') : number.text,
    unit: number.percent ? '%' : unit,
    bound,
  }
}

/** What a cell asks for, in words: 达到80%, 不少于14场, 超过14场. */
export function askedIn(amount: string, bound: 'at-least' | 'more-than'): string {
  const asks = bound === 'more-than' ? '超过' : amount.endsWith('%') ? '达到' : '不少于'
  return `${asks}${amount}`
}

/** —, /, 无: nothing is asked for. */
export function isNoFigure(cell: string): boolean {
  return /^[\s—–\-－―/\\*·无空]*$/.test(cell)
}

export interface FigureHeading {
  readonly name: string
  /** The word that counts, in brackets or behind the name; empty where nothing says it. */
  readonly unit: string
}

const BRACKET = /[(（[【]\s*(?:单位\s*[:：]?\s*)?(?<unit>[^()（）[\]【】]{1,8}?)\s*[)）\]】]\s*$/
const BEHIND = /(?<=\p{Script=Han}{2})[/／](?<unit>[\p{Script=Han}%]{1,4})$/u
const SAYS_NUMBER = /(?:目标|任务|计划|指标)?(?:数量?|值|总数|总量)$/
const NO_UNIT = /年|月|目标|任务|基期|现状|预期|约束|含|选|必/

/** 科普讲座(场), 培训人次, 志愿者/名, 场次. */
export function figureHeading(words: string): FigureHeading {
  const plain = words.replace(/\s/g, '')
  const bracket = BRACKET.exec(plain)
  const inBracket = bracket?.groups?.unit?.replace(/^[≥>不少于]+/, '') ?? ''
  if (bracket !== null && isUnit(inBracket)) {
    return { name: nameIn(plain.slice(0, bracket.index)), unit: inBracket }
  }
  const behind = BEHIND.exec(plain)
  if (behind !== null) return { name: nameIn(plain.slice(0, behind.index)), unit: behind.groups?.unit ?? '' }
  const counter = /(?:人次|场次|班次|批次|次|场|期|[人个件篇条册]数)$/.exec(plain)?.[0]
  return counter === undefined || plain.endsWith('人次数')
    ? { name: nameIn(plain), unit: '' }
    : { name: nameIn(plain.slice(0, -counter.length)), unit: counter.replace(/数$|(?<=场)次/, '') }
}

function isUnit(words: string): boolean {
  if (words === '' || NO_UNIT.test(words)) return false
  return /^[%％‰]$/.test(words) || counterAt(words) !== undefined || words.length <= 4
}

function nameIn(words: string): string {
  return words.replace(BRACKET, '').replace(SAYS_NUMBER, '')
}
