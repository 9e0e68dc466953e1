import { DIGITS, UNITS } from './chinese-digits.ts'
import { repeatAt } from './cycles.ts'
import { type DayPhrase, dayPhrasesIn, type NamedDay } from './day-phrase.ts'
import { numeralsIn } from './numerals.ts'
import { plainForm } from './plain-form.ts'
import { type Amount, amountsIn, comparisonOf, saysCycle } from './quota-phrase.ts'
import { isWithin, type Span, spansOf } from './span.ts'

/** Why a number is plainly no commitment, whatever the plan says. */
export type Excuse =
  /** 《…(2021—2025年)》 */
  | 'title'
  /** 五位一体, 四个意识 */
  | 'set-phrase'
  /** 一个国家, 一项任务: an article and no count. */
  | 'indefinite'
  /** “三篇大文章”, 三年行动计划 */
  | 'name'
  /** 市政府九届, 十九届六中全会 */
  | 'session'
  /** A day on a line of its own: of issue or of publication. */
  | 'signature'

/** So much of something. */
export type StatedAmount = Pick<Amount, 'value' | 'upTo' | 'counter' | 'percent' | 'comparison'>

/** A number of a clause that may ask for something: so much, or by when. Positions count in the text as given. */
export type CommitmentNumber = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly excuse: Excuse | undefined
} & (
  | { readonly amount: StatedAmount; readonly day?: never }
  | { readonly day: NamedDay; readonly amount?: never }
)

/** Words of measure that no quota has a measure for unless the plan declares one, durations among them. */
const FURTHER_COUNTER =
  /^(?:余|多|来)?(?:个月|个工作日|工作日|小时|分钟|年(?!级|龄|代|度)|天|日内|周(?!年|岁|边)|岁|倍|批|亩|公顷|平方米|公里|米(?![粒饭])|吨|对|门|节(?!能|日|约|点|气)|堂|辆|枚|遍|成(?=以上|左右))/

const SET_PHRASE =
  /[一二三四五六七八九]位一[体體]|[两二三四五六七八九十](?:个|项|条)(?:维护|确立|一百年|文明|代表|面向|服从|务必|意识|自信|全面|规定|坚持|明确|必由之路|基本点|一批)/g
/** 《…》 with 《…》 inside. */
export const TITLE = /《[^《》]*(?:《[^《》]*》[^《》]*)*》/g
const QUOTED = /[“"‘'「『][^“”"‘’'「」『』]{2,16}[”"’'」』]/g

/**
 * Every number of a clause that has a counter, a per cent sign or a word of comparison, is a day to be met, or is 全覆盖.
 * Numbers without any of these (headings, rows of tables, document numbers, 第三条, 三级) are not among them.
 */
export function commitmentNumbersIn(text: string): CommitmentNumber[] {
  return piecesOf(text).flatMap(({ piece, offset }) =>
    numbersInPiece(piece).map((number) => ({
      ...number,
      start: number.start + offset,
      end: number.end + offset,
      excuse: number.excuse === 'signature' && piece !== text ? undefined : number.excuse,
    })),
  )
}

/** Longer than any sentence: pages saved without line breaks are cut there. */
const LONGEST_PIECE = 500

/** Sentences; a number and the words that explain it stand in one of them. */
function piecesOf(text: string): { piece: string; offset: number }[] {
  const pieces: { piece: string; offset: number }[] = []
  for (const { 0: sentence, index } of text.matchAll(/[^。;；!！?？]+[。;；!！?？]*|[。;；!！?？]+/g)) {
    for (let start = 0; start < sentence.length; start += LONGEST_PIECE) {
      pieces.push({ piece: sentence.slice(start, start + LONGEST_PIECE), offset: index + start })
    }
  }
  return pieces
}

/** A digit of any hand, or 全覆盖; most sentences have none. */
const NUMBER_SIGN = new RegExp(`[\\d${[...DIGITS.keys(), ...UNITS.keys()].join('')}]|全覆|半数`)

export function mayHoldNumber(plain: string): boolean {
  return NUMBER_SIGN.test(plain)
}

function numbersInPiece(piece: string): CommitmentNumber[] {
  const plain = plainForm(piece)
  if (!mayHoldNumber(plain)) return []
  const titles = spansOf(plain, TITLE)
  const days = dayPhrasesIn(plain).filter((day) => isDayToMeet(plain, day))
  const counted = countedIn(plain)
  const wholes = wholesIn(plain, counted)
  const amounts = [
    ...counted.filter((one) => !wholes.some((whole) => isWithin(one, whole))),
    ...wholes,
  ].filter((amount) => !days.some((day) => isWithin(amount, day)))
  return [
    ...days.map(({ start, end, ...day }) => {
      const excuse = excuseOfDay(plain, { start, end, ...day }, titles)
      return { start, end, text: piece.slice(start, end), excuse, day }
    }),
    ...amounts.map(({ start, end, value, upTo, counter, percent, comparison }, index) => {
      const amount = { value, counter, percent, comparison, ...(upTo === undefined ? {} : { upTo }) }
      return {
        start,
        end,
        text: piece.slice(start, end),
        excuse: excuseOfAmount(plain, amounts[index]!, titles),
        amount,
      }
    }),
  ].toSorted((a, b) => a.start - b.start)
}

/** 2021年以来, 自2021年起 and 2022年度 look back or name; every other day may be one to be met. */
function isDayToMeet(text: string, day: DayPhrase): boolean {
  if (day.from !== undefined) return true
  const after = text.slice(day.end)
  if (/^(?:以来|起|度|版|修订|级|[一1](?:次|场))/.test(after)) return false
  return !/(?:自|从|自从|早在)$/.test(text.slice(0, day.start))
}

function excuseOfDay(text: string, day: DayPhrase, titles: readonly Span[]): Excuse | undefined {
  if (titles.some((title) => isWithin(day, title))) return 'title'
  return day.day !== undefined && day.start === 0 && day.end === text.length ? 'signature' : undefined
}

function countedIn(text: string): Amount[] {
  const known = new Map(amountsIn(text).map((amount) => [amount.start, amount]))
  const repeat = repeatAt(text)
  for (const { value, start, end, ordinal } of numeralsIn(text)) {
    const amount = known.get(start)
    const counter = ordinal ? undefined : FURTHER_COUNTER.exec(text.slice(end))?.[0]
    const isYear = counter === '年' && value >= 1900
    // 每两年 is a cycle and no amount.
    if (counter === undefined || amount?.counter !== undefined || isYear || text[start - 1] === '每') continue
    const whole = { start, end: end + counter.length, text: text.slice(start, end + counter.length) }
    known.set(start, {
      value: value * (repeat(start)?.times ?? 1),
      ...whole,
      counter,
      percent: false,
      comparison:
        amount?.comparison ??
        comparisonOf(
          text.slice(Math.max(0, start - 24), start).replace(/\s/g, ''),
          text.slice(end + counter.length).trimStart(),
        ),
    })
  }
  return [...known.values()]
}

/** 全覆盖 asks for a hundred per cent without a figure; with one, 100%全覆盖, they are one number. */
function wholesIn(text: string, counted: readonly Amount[]): Amount[] {
  return [...text.matchAll(/全覆[盖蓋]/g)].map(({ 0: word, index }) => {
    const figure = counted.find((one) => one.percent && one.value === 100 && one.end === index)
    const [start, end] = [figure?.start ?? index, index + word.length]
    const whole = text.slice(start, end)
    return { value: 100, start, end, text: whole, counter: undefined, percent: true, comparison: 'at-least' }
  })
}

function excuseOfAmount(text: string, amount: Amount, titles: readonly Span[]): Excuse | undefined {
  if (titles.some((title) => isWithin(amount, title))) return 'title'
  if (amount.comparison !== undefined || amount.percent || /^[\d.,]/.test(amount.text)) return undefined
  const part =
    text
      .slice(0, amount.start)
      .split(/[,，。;；:：]/)
      .at(-1) ?? ''
  if (isSharedOut(part)) return undefined
  if (spansOf(text, SET_PHRASE).some((span) => isWithin(amount, span))) return 'set-phrase'
  if (spansOf(text, QUOTED).some((span) => isWithin(amount, span))) return 'name'
  const after = text.slice(amount.end)
  if (/^(?:行动|规划|计划|攻坚|专项|方案|工程)/.test(after) && /[年天月]$/.test(amount.text)) return 'name'
  if (saysCycle(part) && !/[下上]$/.test(part)) return undefined
  if (amount.counter === '届') return 'session'
  return isArticle(part, amount, after) ? 'indefinite' : undefined
}

/** 一村一名, 每校配备一名: the number holds for each. */
function isSharedOut(part: string): boolean {
  return /[一1]\p{Script=Han}{1,3}$|[每各]\p{Script=Han}{1,8}$/u.test(part) && !/[每各]年/.test(part)
}

/** 一 is a count only where an event is asked for: 开展一次评估. */
function isArticle(part: string, amount: Amount, after: string): boolean {
  if (!/^[一壹]/.test(amount.text) || amount.value !== 1) return false
  // 形成调研报告一篇: behind its noun it counts.
  if (/[篇份部册场次期个项家所支名套条座间处块]$/.test(amount.text) && /^(?:$|[,，。;；、])/.test(after)) {
    if (
      /(?:形成|撰写|完成|捐建|捐赠|新增|添置|设立|配备|编写|编印|制作|建设|建成|创建|新建|举办|开展|召开|组建)[^,，。;；、]{2,16}$/.test(
        part,
      )
    )
      return false
  }
  const event = /[次场届期]$/.test(amount.text) && !after.startsWith('性')
  return !(event && /(?:举办|开展|组织|召开|进行|参加|安排|集中)[^,，。;；]{0,16}$/.test(part))
}
