import { ACTIVITY_TYPES, AUDIENCES, BRANDS, STATE_WORDS, STATUS_WORDS } from '../../choices.ts'
import type { MatchedHeading } from '../headings/match-heading.ts'
import type { HeadedColumn } from '../headings/settle-columns.ts'
import { LONGEST_TEXT } from '../limits.ts'
import { type Cell, cellText } from '../sheet.ts'
import { saysNothing } from '../values/absent.ts'
import { asSuggested, readWord } from '../values/choices.ts'
import { readDays } from '../values/days.ts'
import { readEvidence } from '../values/evidence-paths.ts'
import { countersOf } from '../values/figure-words.ts'
import type { KnownNames } from '../values/known-names.ts'
import { readFigure } from '../values/number.ts'
import { partsOf, readPlaces } from '../values/place-names.ts'
import { type Reading, told, value, wrong } from '../values/reading.ts'
import { readTasks } from '../values/task-names.ts'
import { readUnits } from '../values/unit-names.ts'
import { unusable } from '../values/unusable.ts'

/** What reading a cell depends on beside the cell. */
export interface CellReader {
  readonly known: KnownNames
  /** In which days without year lie. */
  readonly year: number | undefined
}

export type Headed = HeadedColumn & { readonly match: MatchedHeading }

/** What a cell says in a column that does not depend on other cells of its row. */
export function readCell(cell: Cell, headed: Headed, { known, year }: CellReader): Reading<unknown> {
  const { column } = headed.match
  switch (column.kind) {
    case 'day':
      return readDays(cell, year)
    case 'count':
    case 'amount':
      return readFigure(cell, figureReader(headed, known))
    case 'tasks':
    case 'task':
      return cell.kind === 'date' ? readTasks(cell, known) : ofText(cell, () => readTasks(cell, known))
    case 'files':
    case 'links':
      return cell.kind === 'picture' ? NO_EVIDENCE : (trouble(cell) ?? readEvidence(cell))
    case 'units':
    case 'unit':
      return ofText(cell, (text) => readUnits(text, known))
    case 'status':
      return ofText(cell, (text) => readWord(text, STATUS_WORDS))
    case 'state':
      return ofText(cell, (text) => readWord(text, STATE_WORDS))
    case 'choice':
      return ofText(cell, (text) => value(asSuggested(text, SUGGESTED[column.id] ?? [])))
    case 'choices':
      return ofText(cell, (text) => value(audiences(text)))
    case 'names':
      return ofText(cell, (text) => (column.id === 'places' ? readPlaces(text, known) : value(partsOf(text))))
    case 'lacking':
      return readLacking(cell, headed, known)
    case 'year':
      return ofText(cell, readYear)
    default:
      return readText(cell)
  }
}

/** A picture inside a workbook is no file that anybody could find. */
const NO_EVIDENCE = value({ paths: [], words: [] }, told('picture-in-cell', {}))
const SUGGESTED: Readonly<Record<string, readonly string[]>> = { type: ACTIVITY_TYPES, brand: BRANDS }

function figureReader({ match, shown }: Headed, { plan }: KnownNames): Parameters<typeof readFigure>[1] {
  const { column, exponent = 0 } = match
  const measure = column.id.startsWith('measure:') ? plan.measures?.[column.field ?? '']?.unit : undefined
  return { counters: countersOf(column, measure), exponent, heading: shown, whole: column.kind === 'count' }
}

function trouble(cell: Cell): ReturnType<typeof wrong> | undefined {
  const length = cellText(cell).length
  return (
    unusable(cell) ??
    (length > LONGEST_TEXT ? wrong('text-too-long', { length, limit: LONGEST_TEXT }) : undefined)
  )
}

/** Reads a text that may be the sign for nothing. */
function ofText<Value>(cell: Cell, read: (text: string) => Reading<Value>): Reading<Value> {
  const text = cellText(cell)
  return trouble(cell) ?? (saysNothing(text) ? undefined : read(text))
}

/** 无 is a word like any other in a text; strokes alone are none. */
function readText(cell: Cell): Reading<string> {
  const text = cellText(cell)
  return trouble(cell) ?? (/^[-—–―－_/\\／]+$/.test(text) ? undefined : value(text))
}

function audiences(text: string): string | string[] {
  const whole = asSuggested(text, AUDIENCES)
  if (whole !== text) return whole
  const names = partsOf(text).map((part) => asSuggested(part, AUDIENCES))
  return names.length === 1 ? names[0]! : names
}

function readYear(text: string): Reading<number> {
  const year = /^(\d{4})\s*(?:年度?)?$/.exec(text)?.[1]
  return year === undefined ? wrong('year-unreadable', { found: text }) : value(Number(year))
}

/** How many places lack it, or which; 无 says that none does. */
function readLacking(cell: Cell, headed: Headed, known: KnownNames): Reading<unknown> {
  const text = cellText(cell)
  if (/^(?:无|没有|none)$/i.test(text)) return value([])
  if (cell.kind === 'number' || /^\d/.test(text)) return readFigure(cell, figureReader(headed, known))
  return ofText(cell, (names) => value(partsOf(names)))
}
