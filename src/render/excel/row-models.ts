import type { Style } from 'exceljs'
import { ValueType } from 'exceljs/lib/doc/enums.js'
import { type Addresses, columnLetters, shareFormula } from './addresses.ts'
import type { Look } from './looks.ts'
import { outsideTarget } from './outside-links.ts'
import type { PlacedCell, PlacedTable, SheetLayout } from './sheet-layout.ts'

/**
 * Rows and cells as exceljs writes them. Its own objects for rows and cells would be turned into these: for a large
 * report they take as long again, and twice the memory.
 */
export interface RowModel {
  readonly number: number
  /** First and last column. */
  readonly min: number
  readonly max: number
  /** Undefined where the program that shows it decides. */
  readonly height: number | undefined
  readonly outlineLevel: number
  /** The row itself has no style; exceljs asks all the same. */
  readonly style: Partial<Style>
  readonly cells: readonly CellModel[]
}

export type CellModel = CellPlace & CellValue

interface CellPlace {
  readonly address: string
  readonly style: Partial<Style>
}

type CellValue =
  | { readonly type: typeof ValueType.Null }
  | { readonly type: typeof ValueType.String; readonly value: string }
  | { readonly type: typeof ValueType.Number; readonly value: number }
  | { readonly type: typeof ValueType.Date; readonly value: Date }
  | { readonly type: typeof ValueType.Hyperlink; readonly text: string; readonly hyperlink: string }
  | { readonly type: typeof ValueType.Formula; readonly formula: string; readonly result: string | number }
  /** Covered by the cell at the address of `master`. */
  | { readonly type: typeof ValueType.Merge; readonly master: string }

/** What cells take from the workbook as a whole. */
interface Writing {
  readonly addresses: Addresses
  readonly styles: (look: Look) => Partial<Style>
}

export function rowModels({ widths, rows, tables }: SheetLayout, writing: Writing): RowModel[] {
  const letters = widths.map((_, index) => columnLetters(index + 1))
  const addressOf = (row: number, column: number) => `${letters[column - 1]}${row}`
  /** By row and column; a cell that covers rows below has a place in each of them. */
  const grid = rows.map((): (CellModel | undefined)[] => [])
  for (const [index, { cells }] of rows.entries()) {
    const row = index + 1
    const table = tables.find(({ head, table: { rows: body } }) => head < row && row <= head + body.length)
    for (const placed of cells) {
      const { column, across, down } = placed
      const cell = cellModel(placed, { row, address: addressOf(row, column), table }, writing)
      grid[index]![column - 1] = cell
      if (across === 1 && down === 1) continue
      // What is covered has the borders and the tint, too, or prints would show gaps.
      const covered = { style: cell.style, type: ValueType.Merge, master: cell.address } as const
      for (let below = row; below < row + down; below += 1) {
        for (let beside = column; beside < column + across; beside += 1) {
          if (below === row && beside === column) continue
          grid[below - 1]![beside - 1] = { ...covered, address: addressOf(below, beside) }
        }
      }
    }
  }
  return rows.map(({ height, folds }, index): RowModel => {
    const cells = grid[index]!
    const min = cells.findIndex((cell) => cell !== undefined) + 1
    return {
      number: index + 1,
      min,
      max: cells.length,
      height,
      outlineLevel: folds ? 1 : 0,
      style: {},
      cells: cells.filter((cell) => cell !== undefined),
    }
  })
}

function cellModel(
  placed: PlacedCell,
  at: { readonly row: number; readonly address: string; readonly table: PlacedTable | undefined },
  { addresses, styles }: Writing,
): CellModel {
  const { content, role, align, wrap, repeats } = placed
  const { look, to, outside } = content
  const within = to === undefined ? undefined : addresses.linkTo(to)
  const link = outside === undefined ? within : outsideTarget(outside)
  const style = styles({
    role,
    align,
    wrap,
    tone: repeats ? 'muted' : look.tone,
    light: look.light,
    format: look.format,
    link: link === undefined ? undefined : true,
  })
  return { address: at.address, style, ...cellValue(placed, at, { addresses, link }) }
}

/** Texts are only ever strings: what people wrote never becomes a formula. */
function cellValue(
  { content: { value }, column }: PlacedCell,
  { row, table }: { readonly row: number; readonly table: PlacedTable | undefined },
  { addresses, link }: Pick<Writing, 'addresses'> & { readonly link: string | undefined },
): CellValue {
  switch (value.kind) {
    case 'empty':
      return { type: ValueType.Null }
    case 'text':
      return link === undefined
        ? { type: ValueType.String, value: value.text }
        : { type: ValueType.Hyperlink, text: value.text, hyperlink: link }
    case 'date':
      return { type: ValueType.Date, value: dayOf(value.date) }
    case 'share': {
      const formula = table === undefined ? undefined : shareFormula(table, row)
      return counted(value.due === 0 ? '–' : value.met / value.due, formula)
    }
    case 'number': {
      const { tally, number } = value
      const known = tally !== undefined && table !== undefined
      return counted(number, known ? addresses.formulaOf(tally, { table, column }) : undefined)
    }
  }
}

function counted(result: string | number, formula: string | undefined): CellValue {
  if (formula !== undefined) return { type: ValueType.Formula, formula, result }
  return typeof result === 'string'
    ? { type: ValueType.String, value: result }
    : { type: ValueType.Number, value: result }
}

/** A workbook holds a serial number, which has no time zone: a day has to be midnight UTC. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
