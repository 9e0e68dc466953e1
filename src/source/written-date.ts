import { civilDate, daysInMonth, isCivilDate } from '../model/civil-date.ts'

/** A date as people write it, and what is wrong with it where it is none. */
export interface WrittenDate {
  /** The same day as YYYY-MM-DD, where it is a day. */
  readonly instead: string | undefined
  /** The last day of the month, where the month has no such day. */
  readonly lastDay: number | undefined
}

/** Reads 2024/3/5, 2024.3.5, 2024年3月5日, 20240305, 2024-03-05 10:00, in half or full width. */
export function readWrittenDate(text: string): WrittenDate {
  const half = text
    .normalize('NFKC')
    .replace(/[“”‘’"']/g, '')
    .trim()
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/.exec(half) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(half)
  if (parts === null) return { instead: undefined, lastDay: undefined }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = civilDate(year, month, day)
  if (isCivilDate(date)) return { instead: date, lastDay: undefined }
  const isMonth = month >= 1 && month <= 12
  return { instead: undefined, lastDay: isMonth && day > 28 ? daysInMonth(year, month) : undefined }
}
