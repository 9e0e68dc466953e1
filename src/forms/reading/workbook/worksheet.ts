import { LONGEST_TEXT, MOST_ROWS } from '../limits.ts'
import { type Cell, type Merge, placeOf, type Sheet, type SheetRow } from '../sheet.ts'
import type { Part } from './archive.ts'
import type { Relations } from './book.ts'
import { cellOf, type RawCell, type Surroundings } from './cell-value.ts'
import { type Attributes, readXml, type XmlOutcome } from './read-xml.ts'
import { isTrue, textRuns } from './text-runs.ts'

/** As wide as a sheet can be. */
const MOST_COLUMNS = 16_384
const MOST_MERGES = 100_000

export interface WorksheetReading {
  readonly sheet: Sheet
  /** `stopped` where there are too many rows, or more merged cells than rows could have. */
  readonly outcome: XmlOutcome
}

/** Reads a sheet row by row; rows and cells that hold nothing leave no trace, however many there are. */
export function readWorksheet(
  bytes: Uint8Array,
  part: Part,
  head: { readonly name: string; readonly hidden: boolean },
  surroundings: Surroundings,
  relations: Relations,
): WorksheetReading {
  const rows = new Map<number, { hidden: boolean; cells: Map<number, Cell> }>()
  const merges: Merge[] = []
  const hidden: Span[] = []
  const links: { readonly place: string; readonly target: string }[] = []
  const runs = textRuns()
  let isWhole = true
  let row = { number: 0, hidden: false }
  /** Cells may come without address, each behind the one before. */
  let [address, behind] = ['', 0]
  let cell: RawCell | undefined
  let into: 'value' | 'formula' | undefined

  const startRow = (attributes: Attributes): void => {
    const number = attributes.r === undefined ? row.number + 1 : Number(attributes.r)
    row = { number, hidden: isTrue(attributes, 'hidden') || attributes.ht === '0' }
    ;[address, behind] = ['', 0]
  }
  const startCell = (attributes: Attributes): void => {
    if (attributes.r === undefined) behind += 1
    else [address, behind] = [attributes.r, 0]
    cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), rich: attributes.vm !== undefined }
  }
  const endCell = (): void => {
    if (cell === undefined) return
    if (cell.type === 'inlineStr') cell.value = runs.take()
    const value = cellOf(cell, surroundings)
    cell = undefined
    // Most cells of a form are empty: only now is the address worth reading.
    if (value === undefined) return
    const column = (placeOf(address)?.column ?? 0) + behind
    const known = rows.get(row.number)
    if (known === undefined) rows.set(row.number, { hidden: row.hidden, cells: new Map([[column, value]]) })
    else known.cells.set(column, value)
  }

  const outcome = readXml(bytes, part, {
    open(name, attributes) {
      runs.open(name)
      if (name === 'c') startCell(attributes)
      else if (name === 'row') startRow(attributes)
      else if (name === 'v' && cell !== undefined) [into, cell.value] = ['value', '']
      else if (name === 'f' && cell !== undefined) [into, cell.formula] = ['formula', '']
      else if (name === 'col') addHidden(attributes, hidden)
      else if (name === 'mergeCell') addMerge(attributes.ref ?? '', merges)
      else if (name === 'hyperlink') {
        const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1]
        const relation = id === undefined ? undefined : relations.get(id)
        if (relation !== undefined) links.push({ place: attributes.ref ?? '', target: relation.target })
        else if (id !== undefined) isWhole = false
      }
    },
    text(text) {
      runs.text(text)
      if (cell === undefined || into === undefined) return
      cell[into] = (cell[into] ?? '') + text.slice(0, LONGEST_TEXT + 1)
    },
    close(name) {
      runs.close(name)
      if (name === 'v' || name === 'f') into = undefined
      else if (name === 'c') endCell()
    },
    goOn: () => rows.size <= MOST_ROWS && merges.length <= MOST_MERGES,
  })
  for (const { place, target } of links) addLink(rows, place, target)
  const sorted = [...rows].sort(([a], [b]) => a - b)
  const inOrder = sorted.map(([number, { hidden, cells }]): SheetRow => ({ number, hidden, cells }))
  return {
    sheet: { ...head, rows: inOrder, merges, hiddenColumns: columnsIn(hidden) },
    outcome: outcome === 'whole' && !isWhole ? 'damaged' : outcome,
  }
}

interface Span {
  readonly first: number
  readonly last: number
}

function addHidden(attributes: Attributes, hidden: Span[]): void {
  if (!isTrue(attributes, 'hidden') && attributes.width !== '0') return
  if (hidden.length >= MOST_COLUMNS) return
  hidden.push({ first: Number(attributes.min), last: Math.min(Number(attributes.max), MOST_COLUMNS) })
}

/** Every column of some spans; each is entered once, however often they say it. */
function columnsIn(spans: readonly Span[]): Set<number> {
  const columns = new Set<number>()
  let next = 1
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    for (let column = Math.max(first, next); column <= last; column += 1) columns.add(column)
    next = Math.max(next, last + 1)
  }
  return columns
}

function addMerge(ref: string, merges: Merge[]): void {
  const [first = '', last = ''] = ref.split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  if (from === undefined || to === undefined || merges.length > MOST_MERGES) return
  merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
}

function addLink(rows: ReadonlyMap<number, { cells: Map<number, Cell> }>, ref: string, target: string): void {
  const place = placeOf(ref.split(':')[0] ?? '')
  const cells = place === undefined ? undefined : rows.get(place.row)?.cells
  const cell = place === undefined ? undefined : cells?.get(place.column)
  if (place === undefined || cell === undefined) return
  cells?.set(place.column, { ...cell, link: target })
}
