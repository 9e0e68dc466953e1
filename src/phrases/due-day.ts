import { type CivilDate, civilDate, daysInMonth, isCivilDate } from '../model/civil-date.ts'
import { numeralsIn } from './numerals.ts'
import { plainForm } from './plain-form.ts'

/** Last years of the national five-year plans: 十四五 ends with 2025. */
const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = {
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
  十六五: 2035,
}

const YEAR = '(?<year>\\d{4})年'
const TURNS = [
  new RegExp(`${YEAR}(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号](?:之前|以前|前|止)`),
  new RegExp(`(?:到|至|截至|截止)${YEAR}(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]`),
  new RegExp(`${YEAR}(?<month>\\d{1,2})月(?:底|末)`),
  new RegExp(`(?:到|至|截至|截止)${YEAR}(?<month>\\d{1,2})月(?!前|以前|之前)`),
  new RegExp(`${YEAR}年?(?:底|末)`),
  new RegExp(`(?:到|至|截至|截止)${YEAR}(?!前|以前|之前|\\d)`),
]

/**
 * The last day that a turn such as 到2025年底, 2025年6月30日前 or “十四五”末 names.
 * Undefined where none is named, and for 2025年前, which may or may not hold 2025 itself.
 */
export function dueDayIn(text: string): CivilDate | undefined {
  const compact = arabicDates(plainForm(text)).replace(/\s/g, '')
  for (const turn of TURNS) {
    const { year, month, day } = turn.exec(compact)?.groups ?? {}
    if (year === undefined) continue
    const date = civilDate(
      Number(year),
      Number(month ?? 12),
      Number(day ?? (month === undefined ? 31 : daysInMonth(Number(year), Number(month)))),
    )
    return isCivilDate(date) ? date : undefined
  }
  const plan = /(?:到)?["“”]?(十[三四五六]五)["“”]?(?:时期|期间|规划期)?期?(?:末|底)/.exec(compact)?.[1]
  const year = plan === undefined ? undefined : FIVE_YEAR_PLANS[plan]
  return year === undefined ? undefined : civilDate(year, 12, 31)
}

/** Writes the numbers of dates in Arabic digits: 二〇二五年六月三十日. */
function arabicDates(text: string): string {
  let result = ''
  let end = 0
  for (const numeral of numeralsIn(text)) {
    if (!/^\s*[年月日号]/.test(text.slice(numeral.end))) continue
    result += text.slice(end, numeral.start) + String(numeral.value)
    end = numeral.end
  }
  return result + text.slice(end)
}
