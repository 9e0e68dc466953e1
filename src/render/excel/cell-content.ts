import { displayWidth } from '../../model/display-width.ts'
import type { Cell, NumberCell, OutsideLink, Table, Tally } from '../../report/doc.ts'
import { formatRate } from '../../report/format-number.ts'
import { cellText } from '../cell-text.ts'
import type { Look } from './looks.ts'
import { cellString, formatLiteral } from './safe-text.ts'

/** What goes into a cell of a sheet, and how its kind makes it look. */
export interface Content {
  readonly value:
    | { readonly kind: 'empty' }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly number: number; readonly tally?: Tally }
    | { readonly kind: 'date'; readonly date: string }
    /** The quotient of two cells of the row. */
    | { readonly kind: 'share'; readonly met: number; readonly due: number }
  /** As it will be shown: widths and heights come from it. */
  readonly shown: string
  /** Width in characters of what must not be broken: a number cut off would be shown as ###. */
  readonly unbroken?: number
  readonly look: Pick<Look, 'tone' | 'light' | 'format'>
  readonly align: 'left' | 'center' | 'right'
  /** Id of the document that the cell leads to. */
  readonly to?: string
  /** Cell of another workbook that it leads to. */
  readonly outside?: OutsideLink
}

/** What goes into each cell of a table. Cells repeat a lot, and are made ready once for each column. */
export function contentsOf({ columns, rows }: Table): Content[][] {
  const keyed = ['met', 'due'].every((key) => columns.some((column) => column.key === key))
  const known = columns.map(() => new Map<string, Content>())
  return rows.map(({ cells }) =>
    cells.map((cell, column) => {
      const key = likeness(cell)
      const before = key === undefined ? undefined : known[column]?.get(key)
      if (before !== undefined) return before
      const content = contentOf(cell, keyed)
      const align = columns[column]?.align ?? content.align
      const own = align === content.align ? content : { ...content, align }
      if (key !== undefined) known[column]?.set(key, own)
      return own
    }),
  )
}

/** Cells of a column with the same likeness have the same content; undefined where it is not worth looking. */
function likeness(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell
  switch (cell.kind) {
    case 'date':
      return `\u0000${cell.value}`
    case 'number': {
      const { value, prefix, unit, tone, tally } = cell
      return tally === undefined ? `\u0001${value}\u0000${prefix}\u0000${unit}\u0000${tone}` : undefined
    }
    case 'standing': {
      const { mark, word, light, figure, toVerify } = cell
      return `\u0002${mark}\u0000${word}\u0000${light}\u0000${figure}\u0000${toVerify}`
    }
    case 'rate':
    case 'text':
    case 'pieces':
      return undefined
  }
}

/**
 * Real numbers and dates with a format that shows them as every other report does; everything else is text.
 * `keyed`: both numbers of a rate have cells of their own in the row, so that the rate can be a number.
 */
export function contentOf(cell: Cell, keyed = false): Content {
  const shown = cellString(cellText(cell))
  const text = (align: Content['align'], look: Content['look'] = {}): Content => ({
    value: shown === '' ? { kind: 'empty' } : { kind: 'text', text: shown },
    shown,
    look,
    align,
  })
  if (typeof cell === 'string') return text('left')
  switch (cell.kind) {
    case 'text':
      return {
        ...text('left', { tone: cell.tone }),
        ...(cell.to === undefined ? {} : { to: cell.to }),
        ...(cell.outside === undefined ? {} : { outside: cell.outside }),
      }
    case 'pieces':
      return text('left')
    case 'standing': {
      const { toVerify = '', ...verdict } = cell
      // The doubt has a line of its own, so that it is not broken where the column is narrow.
      const lines = [cellString(cellText(verdict)), cellString(toVerify)].filter((line) => line !== '')
      const shownLines = lines.join('\n')
      return {
        value: { kind: 'text', text: shownLines },
        shown: shownLines,
        unbroken: Math.max(...lines.map(displayWidth)),
        look: { light: cell.light },
        align: 'center',
      }
    }
    case 'date':
      if (cell.value === null) return text('center')
      return {
        value: { kind: 'date', date: cell.value },
        shown,
        unbroken: shown.length,
        look: { format: 'yyyy-mm-dd' },
        align: 'center',
      }
    case 'rate': {
      if (!keyed) return text('right')
      const { met, due } = cell
      const value = { kind: 'share', met, due } as const
      return { value, shown: formatRate(met, due), unbroken: 7, look: { format: '0.00%' }, align: 'right' }
    }
    case 'number':
      if (cell.value === null) return text('center')
      // A workbook with a number that is none does not open.
      return Number.isFinite(cell.value) ? numberContent(cell, shown) : contentOf({ ...cell, value: null })
  }
}

function numberContent({ value, prefix = '', unit = '', tone, tally }: NumberCell, shown: string): Content {
  const number = value ?? 0
  const format = `${formatLiteral(prefix)}${digits(number)}${formatLiteral(unit)}`
  return {
    value: { kind: 'number', number, ...(tally === undefined ? {} : { tally }) },
    shown,
    unbroken: displayWidth(shown) + separators(number),
    look: { format, ...(tone === undefined || tone === 'plain' ? {} : { tone }) },
    align: 'right',
  }
}

/** Commas between thousands, which no text has. */
function separators(value: number): number {
  return Math.floor((String(Math.trunc(Math.abs(value))).length - 1) / 3)
}

/** As many decimals as people see elsewhere: at most two, none that is zero. */
function digits(value: number): string {
  const rounded = Number(value.toFixed(2))
  if (Number.isInteger(rounded)) return '#,##0'
  return Number.isInteger(Number((rounded * 10).toFixed(6))) ? '#,##0.0' : '#,##0.00'
}
