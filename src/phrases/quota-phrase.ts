import type { CivilDate } from '../model/civil-date.ts'
import { counterAt } from './counters.ts'
import { type Cycle, cyclesIn, type Repeat, repeatAt } from './cycles.ts'
import { dueDayIn } from './due-day.ts'
import { type Numeral, numeralsIn, readNumeral } from './numerals.ts'
import { plainForm } from './plain-form.ts'

/** A number that asks for something, with its counter: 不少于300人次. `start` and `end` hold number and counter. */
export interface Amount {
  /** The lower one of 2至3场; twice what is written behind 每半年, for that is what a year asks for. */
  readonly value: number
  /** 3 of 2至3场. */
  readonly upTo?: number
  readonly start: number
  readonly end: number
  /** Number and counter as written; with 每半年 before them where that doubles them. */
  readonly text: string
  readonly counter: string | undefined
  readonly percent: boolean
  readonly comparison: Comparison | undefined
}

export type Comparison = 'at-least' | 'more-than' | 'at-most'

/** What a clause says about a quota in the fixed turns of official prose. */
export interface QuotaPhrase {
  readonly amounts: readonly Amount[]
  /** 每年, 每季度 …, each once; 每半年 is a year with twice the number. */
  readonly cycles: readonly Cycle['per'][]
  /** 到2025年底. */
  readonly by: CivilDate | undefined
  /** 累计, 共计: a sum over the whole time. */
  readonly cumulative: boolean
  /** 力争, 争取: an aim and no duty. */
  readonly aspirational: boolean
  /** 全覆盖, 一村一名, 每校1名以上: its numbers are no amounts to be reached. */
  readonly coverage: boolean
}

/** An aim and no duty. */
export const AIM = /力争|争取|力求|力保|争创|努力(?:达到|实现|做到|完成|建成|创建)/

const COVERAGE = new RegExp(
  [
    '全覆盖|覆盖率|覆盖面|覆盖到?(?:所有|每)|配[齐备置]率|建[有成]率|普及率|设立率',
    '[一1](?:村|校|镇|乡|街|社区?|县|站|户|企)[一1](?:名|个|所|站|支|家|员|品|馆|室|队)',
    '[每各](?:个|所)?(?:村|校|学校|镇|乡|街道?|社区|中小学|县|行政村)',
    '[%％](?:以上)?的(?:行政村|村|社区|乡镇|镇|街道|县|区县|中小学|学校|企业)',
  ].join('|'),
)

const BEFORE: readonly [Comparison, RegExp][] = [
  ['at-most', /(?:不超过|不[得能应]超过|不高于|不多于|控制在|至多|最多)[^,。;，；、(（]{0,6}$/],
  ['more-than', /(?:超过|突破|多于|高于|大于|逾)[^,。;，；、(（]{0,6}$|超$/],
  [
    'at-least',
    /(?:不少于|不低于|不得少于|不得低于|不小于|至少|最少|达到|达|保底)[^,。;，；、(（]{0,6}$|不少$|≥$/,
  ],
]
const AFTER: readonly [Comparison, RegExp][] = [
  ['at-least', /^(?:(?:及|或)?以上|[+＋](?=$|[,，。;；、)）]))/],
  ['at-most', /^(?:及|或)?(?:以下|以内)/],
]

/** Reads the fixed turns of one clause or anchor; says nothing about words that it does not know. */
export function readQuotaPhrase(text: string): QuotaPhrase {
  const plain = plainForm(text)
  const compact = plain.replace(/\s/g, '')
  return {
    amounts: amountsIn(plain),
    cycles: [...new Set(cyclesIn(compact).map(({ per }) => per))],
    by: dueDayIn(plain),
    cumulative: /累计|合计|共计|总计|累积/.test(compact),
    aspirational: AIM.test(compact),
    coverage: COVERAGE.test(compact),
  }
}

/** The amounts alone; `plain` is in plain form. */
export function amountsIn(plain: string): Amount[] {
  const repeat = repeatAt(plain)
  return numeralsIn(plain).flatMap((numeral) => readAmount(plain, numeral, repeat(numeral.start)))
}

/** Whether 每年 or the like is said; `plain` is in plain form. */
export function saysCycle(plain: string): boolean {
  return cyclesIn(plain.replace(/\s/g, '')).length > 0
}

/** An amount has a counter, a per cent sign, or a word of comparison before it; dates, ordinals and names have none. */
function readAmount(text: string, numeral: Numeral, repeat: Repeat | undefined): Amount[] {
  // 零部件, 零距离: nobody is asked for none.
  if (numeral.ordinal || (numeral.value === 0 && numeral.script === 'chinese')) return []
  const rest = /^\s*(?:余|多|来)?\s*(?<unit>[万亿千]?)\s*(?:余|多)?\s*/.exec(text.slice(numeral.end))
  const loose = rest?.[0] ?? ''
  const after = text.slice(numeral.end + loose.length)
  if (/^(?:年|月|日|号|天|周|季度|个?月|小时|分钟|岁|周岁|世纪|级)/.test(after)) return []
  const counter = numeral.percent ? undefined : counterAt(after)
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start).replace(/\s/g, '')
  const following = after.slice(counter?.length ?? 0).trimStart()
  const comparison = comparisonOf(before, following)
  if (counter === undefined && !numeral.percent && comparison === undefined) return []
  // 每一次, 统一部署: the 一 is part of a word.
  if (numeral.text === '一' && /[每统专单同唯合逐]$/.test(before)) return []
  const end = counter === undefined ? numeral.end : numeral.end + loose.length + counter.length
  // 每两月更新一次，更新率达到100%: a share does not grow with how often it is asked for.
  const times = numeral.percent ? undefined : repeat
  const scale = factor(rest?.groups?.unit ?? '') * (times?.times ?? 1)
  // 80%-90%: the second number has them both.
  if (numeral.percent && /^\s*[-‐‑–—―─~～]+\s*\d[\d.]*\s*[%％]/.test(text.slice(numeral.end))) return []
  const low = lowOf(text, numeral)
  const start = low?.start ?? numeral.start
  return [
    {
      value: (low?.value ?? numeral.value) * scale,
      ...(low === undefined ? {} : { upTo: numeral.value * scale }),
      start,
      end,
      text: (times?.text ?? '') + text.slice(start, end),
      counter,
      percent: numeral.percent,
      comparison,
    },
  ]
}

/** What the words on both sides of an amount compare it with; `before` has no blanks, `following` begins behind its counter. */
export function comparisonOf(before: string, following: string): Comparison | undefined {
  return (
    AFTER.find(([, turn]) => turn.test(following))?.[0] ?? BEFORE.find(([, turn]) => turn.test(before))?.[0]
  )
}

/** 2 of 2至3场. */
function lowOf(
  text: string,
  { start, value, percent }: Numeral,
): { value: number; start: number } | undefined {
  const range = percent
    ? /(?<![\d.第])([\d.]+)\s*[%％]?\s*[-‐‑–—―─~～]+$/
    : /(?<![\d.第])([\d.]+|[一二两三四五六七八九十]+)[-‐‑–—―─~～至到]+$/
  const match = range.exec(text.slice(Math.max(0, start - 16), start))
  const low = match?.[1] === undefined ? undefined : readNumeral(match[1])
  return match === null || low === undefined || low >= value
    ? undefined
    : { value: low, start: start - match[0].length }
}

/** 300余万元 keeps its 万 behind the 余. */
function factor(unit: string): number {
  return { 千: 1e3, 万: 1e4, 亿: 1e8 }[unit] ?? 1
}
