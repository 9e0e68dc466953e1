import { type CivilDate, civilDate, isCivilDate } from '../../model/civil-date.ts'
import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import { isOfficeAlone, signersAbove } from '../furniture.ts'
import { bare, type Line } from '../lines.ts'
import type { Stated } from '../stated.ts'

/** The day of issue: the page's own note of it, else the signature, else any day on a line of its own. */
export function findIssueDay(lines: readonly Line[]): Stated<CivilDate> | undefined {
  return (
    afterLabel(lines, /^\[?(?:成文日期|印发日期|发文日期)\]?[::]?/) ??
    signature(lines) ??
    printed(lines) ??
    unsure(afterLabel(lines, /^\[?(?:发布日期|发布时间|公开日期|生成日期|时间|日期)\]?[::]?/)) ??
    unsure(anywhere(lines))
  )
}

function unsure(found: Stated<CivilDate> | undefined): Stated<CivilDate> | undefined {
  return found === undefined ? undefined : { ...found, sure: false }
}

/** A label with the day behind it or on the next line. */
function afterLabel(lines: readonly Line[], label: RegExp): Stated<CivilDate> | undefined {
  for (const line of lines) {
    const compact = line.plain.replace(/^[\s•·【[]+|\s/g, '')
    for (const { 0: words, index } of compact.matchAll(new RegExp(label.source.replace('^', ''), 'g'))) {
      const rest = compact.slice(index + words.length)
      const next = lines[line.index - (lines[0]?.index ?? 0) + 1]
      const own = dayIn(rest.slice(0, 20))
      if (own !== undefined) return { value: own, line, text: line.text, sure: true }
      const day = rest.replace(/[\]】]/g, '') === '' && next !== undefined ? dayIn(next.plain) : undefined
      if (day !== undefined && next !== undefined)
        return { value: day, line: next, text: next.text, sure: true }
    }
  }
  return undefined
}

/** A day alone on the line under the name of an office. */
function signature(lines: readonly Line[]): Stated<CivilDate> | undefined {
  for (const [index, line] of lines.entries()) {
    if (!signersAbove(lines, index).some(({ plain }) => isOfficeAlone(plain))) continue
    const day = wholeDay(line.plain)
    if (day !== undefined) return { value: day.day, line, text: line.text, sure: day.sure }
  }
  return lone(lines.filter(({ plain }) => /[年.\-/]/.test(plain)))
}

function lone(lines: readonly Line[]): Stated<CivilDate> | undefined {
  for (const line of lines) {
    // 2024-03-08 alone is the page's note of the day that it was put up.
    const isWritten = /^\(?\d{4}\s*年|^[二2][〇○零0]/.test(line.plain) && !/[-/]/.test(line.plain)
    const day = isWritten ? wholeDay(line.plain) : undefined
    if (day !== undefined) return { value: day.day, line, text: line.text, sure: day.sure }
  }
  return undefined
}

/** 某某办公室2022年11月21日印发 at the end. */
function printed(lines: readonly Line[]): Stated<CivilDate> | undefined {
  const line = lines.find(({ plain }) => plain.length < 60 && /日\s*印发\s*$/.test(plain))
  const day = line === undefined ? undefined : dayIn(line.plain)
  return line === undefined || day === undefined
    ? undefined
    : { value: day, line, text: line.text, sure: true }
}

function anywhere(lines: readonly Line[]): Stated<CivilDate> | undefined {
  for (const line of lines.slice(0, 40)) {
    const day = line.plain.length <= 40 ? dayIn(line.plain) : undefined
    if (day !== undefined) return { value: day, line, text: line.text, sure: false }
  }
  return undefined
}

function dayIn(plain: string): CivilDate | undefined {
  const written = /((?:19|20)\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})/.exec(plain)
  if (written !== null) return dayOf(Number(written[1]), Number(written[2]), Number(written[3]))
  for (const { year, month, day } of dayPhrasesIn(plain)) {
    const found =
      year === undefined || month === undefined || day === undefined ? undefined : dayOf(year, month, day)
    if (found !== undefined) return found
  }
  return undefined
}

/** A line that is a day and nothing else; 2022511 lost its signs and may leave two readings. */
function wholeDay(plain: string): { day: CivilDate; sure: boolean } | undefined {
  const compact = plain.replace(/[\s()]/g, '')
  if (compact.length > 14) return undefined
  const day = dayIn(compact)
  if (day !== undefined) return { day, sure: true }
  const digits = /^((?:19|20)\d{2})(\d{2,4})$/.exec(bare(compact))
  if (digits === null) return undefined
  const [, year = '', rest = ''] = digits
  const days = [1, 2].flatMap((length) => {
    const read = dayOf(Number(year), Number(rest.slice(0, length)), Number(rest.slice(length) || '0'))
    return read === undefined || rest.length - length > 2 ? [] : [read]
  })
  return days[0] === undefined ? undefined : { day: days[0], sure: days.length === 1 }
}

function dayOf(year: number, month: number, day: number): CivilDate | undefined {
  const date = civilDate(year, month, day)
  return isCivilDate(date) ? date : undefined
}
