import type { CivilDate } from '../../model/civil-date.ts'
import type { DayPhrase } from '../day-phrase.ts'
import type { Span } from '../span.ts'
import { PLACE } from './coverage.ts'
import type { Figure, Sentence } from './figures.ts'
import { datesOf, isDeadline } from './period-of.ts'
import type { TermsContext } from './terms.ts'

/** A day by which something is to be the case. */
export interface StateReading extends Span {
  readonly day: DayPhrase
  readonly by: CivilDate
  readonly otherBy: CivilDate | undefined
  /** The words of the state, and where they stand; undefined where the day holds for the whole sentence. */
  readonly state: (Span & { readonly title: string }) | undefined
}

const COMPLETED =
  /建成|建好|完工|建立|完成|投入使用|开馆|开放|竣工|启动|开工|出台|制定|印发|组建|成立|创建|形成|实现|达到|完善|上线|挂牌|通过/

/** Days of a sentence that no number and no document took, with the state that is due by them. */
export function statesIn(
  sentence: Sentence,
  isTaken: (day: Span) => boolean,
  context: TermsContext,
): StateReading[] {
  return sentence.days.flatMap((day) => {
    if (isTaken(day) || !isDeadline(day, sentence) || day.from !== undefined) return []
    const [by, otherBy] = datesOf(day, context)
    const state = stateAfter(day, sentence)
    if (by === undefined || isOver(by, context) || (state === undefined && namesYear(day, sentence)))
      return []
    return [{ start: day.start, end: day.end, day, by, otherBy, state }]
  })
}

/** 2024年重点工作: a year that is part of a name, unless a comma or a word of limit says that it is a time. */
function namesYear(day: DayPhrase, { text, start }: Sentence): boolean {
  const [before, words, after] = [
    text.slice(0, day.start - start),
    text.slice(day.start - start, day.end - start),
    text.slice(day.end - start),
  ]
  return (
    !/[底末前止内度]$|半年$/.test(words) &&
    !/(?:到|至|截至|截止|于|时限:?|时间:?)$/.test(before) &&
    !/^(?:[,:。;]|$)/.test(after)
  )
}

function isOver(by: CivilDate, { issued }: TermsContext): boolean {
  return issued !== undefined && by.slice(0, 4) < issued.slice(0, 4)
}

/** 建成县科技馆并投入使用 behind 到2025年. */
function stateAfter({ end }: DayPhrase, { text, start }: Sentence): StateReading['state'] {
  const rest = text.slice(end - start)
  const lead = /^[,:]?(?:要|应|将|全面|基本)?/.exec(rest)?.[0].replace(/(?:全面|基本)$/, '').length ?? 0
  const title = /^[^,;:。!?]*/.exec(rest.slice(lead))?.[0] ?? ''
  if (!COMPLETED.test(title) || title.length < 4 || /[\d%]/.test(title)) return undefined
  return { start: end + lead, end: end + lead + title.length, title }
}

/** Of 边远涉农区县 nobody has a list. */
const VAGUE_PLACES = /边远|偏远|涉农|欠发达|薄弱|地区/

/** 推动…全覆盖 without a day, of no places that could be listed: a state that nobody can count. */
export function wholeState(figure: Figure): (Span & { readonly title: string }) | undefined {
  const verb = /(?:推动|推进|促进)(?=[^,;:]*$)/.exec(figure.part)
  if (!figure.text.includes('全覆') || verb === null) return undefined
  const title = figure.part.slice(verb.index + verb[0].length) + figure.text
  if (title.includes('实现') || (new RegExp(PLACE).test(title) && !VAGUE_PLACES.test(title))) return undefined
  return { start: figure.end - title.length, end: figure.end, title }
}
