import { isCivilDate } from '../../../model/civil-date.ts'
import { dayOfSerial } from '../serial-day.ts'
import type { Cell } from '../sheet.ts'
import { trimmedText } from '../trimmed-text.ts'
import type { Styles } from './styles.ts'
import { unescaped } from './text-runs.ts'

/** A cell as it is written in the part of its sheet. */
export interface RawCell {
  readonly type: string
  readonly style: number
  /** Holds a value of a newer kind, such as a picture, beside the plain one. */
  readonly rich: boolean
  value?: string
  formula?: string
}

/** What cells refer to. */
export interface Surroundings {
  readonly strings: readonly string[]
  readonly styles: Styles
  readonly from1904: boolean
}

/** Undefined where the cell holds nothing. */
export function cellOf(raw: RawCell, surroundings: Surroundings): Cell | undefined {
  const { formula, value } = raw
  if (formula !== undefined && /^=?(?:_xlfn\.)?(?:DISPIMG|IMAGE)\(/i.test(formula)) return { kind: 'picture' }
  const link = /^=?HYPERLINK\("([^"]+)"/i.exec(formula ?? '')?.[1]
  // Some programs write a formula that they never calculated with an empty value, and others with none.
  const cell =
    formula !== undefined && (value ?? '').trim() === ''
      ? uncalculated(raw, formula)
      : plainCell(raw, surroundings)
  return cell === undefined || link === undefined ? cell : { ...cell, link }
}

function uncalculated({ type }: RawCell, formula: string): Cell | undefined {
  // The result "" is a text; a formula that shares that of another cell has none of its own.
  return type === 'str' ? undefined : { kind: 'uncalculated', formula: formula.trim().replace(/^=/, '') }
}

function plainCell({ type, style, value, rich }: RawCell, surroundings: Surroundings): Cell | undefined {
  if (value === undefined) return undefined
  switch (type) {
    case 's': {
      const text = surroundings.strings[Number(value)]
      return text === undefined ? { kind: 'error', text: '#REF!' } : textCell(text)
    }
    case 'inlineStr':
      return textCell(value)
    case 'str':
      return textCell(unescaped(value))
    case 'b':
      return { kind: 'boolean', value: value === '1' || value === 'true' }
    case 'e':
      return rich ? { kind: 'picture' } : { kind: 'error', text: value }
    case 'd':
      return isoCell(value)
    default:
      return numberCell(value, style, surroundings)
  }
}

function textCell(text: string): Cell | undefined {
  const trimmed = trimmedText(text)
  if (/^=?(?:_xlfn\.)?DISPIMG\(/i.test(trimmed)) return { kind: 'picture' }
  return trimmed === '' ? undefined : { kind: 'text', text: trimmed }
}

function isoCell(value: string): Cell {
  const date = value.slice(0, 10)
  if (isCivilDate(date)) return { kind: 'date', date, yearShown: true, dayShown: true }
  return { kind: 'text', text: value }
}

function numberCell(value: string, style: number, { styles, from1904 }: Surroundings): Cell | undefined {
  if (value.trim() === '') return undefined
  const number = Number(value)
  // Written by a broken program: told as what stands there.
  if (!Number.isFinite(number)) return { kind: 'text', text: value.trim() }
  const { kind, yearShown, dayShown, before, after } = styles.formatOf(style)
  if (kind === 'date') {
    const date = dayOfSerial(number, from1904)
    return date === undefined
      ? { kind: 'number', number, text: String(number) }
      : { kind: 'date', date, yearShown, dayShown }
  }
  if (kind === 'clock') return { kind: 'number', number, text: String(number), shownAs: 'clock' }
  if (kind === 'percent') {
    return { kind: 'number', number, text: `${Number((number * 100).toPrecision(15))}%`, shownAs: 'percent' }
  }
  return { kind: 'number', number, text: `${before}${number}${after}` }
}
