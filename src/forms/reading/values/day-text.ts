import { plainForm } from '../../../phrases/plain-form.ts'

/** A text with days, without times of day and weekdays. */
export interface DayText {
  /** Without blanks. */
  readonly text: string
  /** Monday is 1; as the text names it, of a single day only. */
  readonly weekday?: number
}

const PART_OF_DAY = '(?:上午|下午|晚上|中午|早上|凌晨|傍晚|全天|晚|早)'
/** A word of its own: 3月112:30 may be the first or the eleventh. */
const CLOCK = String.raw`(?<![\d./年月:])\d{1,2}(?::\d{2}(?::\d{2})?(?:\.\d+)?|[时点](?:\d{1,2}分?|半|整)?)(?![\d:])`
const TIME = new RegExp(
  `[T ]*(?:${PART_OF_DAY} *)?${CLOCK}(?: *[-—–~至到]+ *(?:${PART_OF_DAY} *)?${CLOCK})?Z?|[ ,]*${PART_OF_DAY}`,
  'g',
)
const WEEKDAY = /[([]?(?:星期|周|礼拜)([一二三四五六日天])[)\]]?/g
const WEEKDAYS = '一二三四五六日'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAYS = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:-|–|—|to)\s*(\d{1,2})(?:st|nd|rd|th)?)?`
/** 5 March 2024, 5-7 Mar, and March 5, 2024. */
const DAY_FIRST = new RegExp(String.raw`(?<!\d)${DAYS}\s+(?:of\s+)?${MONTH}(?![a-z])(?:,?\s+(\d{4}))?`, 'gi')
const MONTH_FIRST = new RegExp(String.raw`(?<![a-z])${MONTH}\s+${DAYS}(?!\d)(?:,?\s+(\d{4}))?`, 'gi')
/** Days with the name of a month in English as 2024年3月5日; other texts as they are. */
function withNumberedMonths(text: string): string {
  const numbered = (month: string, first: string, last = '', year = '') => {
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
    return `${year === '' ? '' : `${year}年`}${number}月${first}日${last === '' ? '' : `-${last}日`}`
  }
  const plain = text
    .replace(
      DAY_FIRST,
      (_, first: string, last: string | undefined, month: string, year: string | undefined) =>
        numbered(month, first, last, year),
    )
    .replace(
      MONTH_FIRST,
      (_, month: string, first: string, last: string | undefined, year: string | undefined) =>
        numbered(month, first, last, year),
    )
  return plain === text ? text : plain.replace(/\s+to\s+/gi, '至')
}

export function dayText(written: string): DayText {
  const days: number[] = []
  const text = withNumberedMonths(plainForm(written))
    .replace(WEEKDAY, (_, day: string) => {
      days.push(day === '天' ? 7 : WEEKDAYS.indexOf(day) + 1)
      return ' '
    })
    .replace(TIME, ' ')
    .replace(/\(\s*\)/g, '')
    .trim()
    // What stands apart is apart: 3月5日 7日 names two days.
    .replace(/\s*([-—–~至到.年月日号/、,])\s*/g, '$1')
    .replace(/\s+/g, '、')
    .replace(/[、,。;.]+$/, '')
  return days.length === 1 ? { text, weekday: days[0]! } : { text }
}
