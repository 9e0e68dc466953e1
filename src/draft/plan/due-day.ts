import type { CivilDate } from '../../model/civil-date.ts'
import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import { datesOf } from '../../phrases/terms/period-of.ts'
import type { TermsContext } from '../../phrases/terms/terms.ts'

/** The day that a cell or line 完成时限 names: the last one, and none for 长期 or for every year. */
export function dueDayOf(words: string, context: TermsContext): CivilDate | undefined {
  const day = dayPhrasesIn(withLastDay(words))
    .filter(({ yearly }) => !yearly)
    .at(-1)
  return day === undefined || /每年|逐年/.test(words) ? undefined : datesOf(day, context)[0]
}

/** 9月1日至30日 ends on 9月30日. */
function withLastDay(words: string): string {
  return words.replace(/(\d{1,2}月)\d{1,2}日?\s*[至到\-—–~～]+\s*(\d{1,2}日)/g, '$1$2')
}
