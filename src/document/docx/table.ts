import { child, isOn, numberOf, offered, settingOf, type XmlElement } from './xml.ts'

/** A cell at its place in the grid of its table, and what stands in it. */
export interface TableCell {
  readonly row: number
  readonly column: number
  rows: number
  columns: number
  readonly contents: XmlElement[]
}

const MOST_COLUMNS = 1000

/** The cells of a table; those that only go on the merged cell above or beside them belong to it. */
export function tableCells(table: XmlElement): TableCell[] {
  const cells: TableCell[] = []
  /** By its first column, the cell that a later row may go on. */
  let above = new Map<number, TableCell>()
  rowsIn(table.children).forEach((row, index) => {
    const current = new Map<number, TableCell>()
    let column = 1 + (numberOf(child(row, 'trPr'), 'gridBefore') ?? 0)
    let before: TableCell | undefined
    for (const cell of unwrapped(row.children, 'tc')) {
      const properties = child(cell, 'tcPr')
      const columns = Math.min(Math.max(numberOf(properties, 'gridSpan') ?? 1, 1), MOST_COLUMNS)
      const contents = cell.children.filter(({ name }) => name !== 'tcPr')
      const master = isContinued(properties, 'vMerge') ? above.get(column) : undefined
      if (isContinued(properties, 'hMerge') && before !== undefined) {
        before.columns += columns
        before.contents.push(...contents)
      } else if (master !== undefined) {
        master.rows = index + 2 - master.row
        master.contents.push(...contents)
        current.set(column, master)
        before = undefined
      } else {
        before = { row: index + 1, column, rows: 1, columns, contents }
        cells.push(before)
        if (child(properties, 'vMerge') !== undefined) current.set(column, before)
      }
      column += columns
    }
    above = current
  })
  return cells
}

/** <w:vMerge/> without a value goes on the cell above, <w:vMerge w:val="restart"/> begins one. */
function isContinued(properties: XmlElement | undefined, name: 'vMerge' | 'hMerge'): boolean {
  return child(properties, name) !== undefined && settingOf(properties, name) !== 'restart'
}

function rowsIn(children: readonly XmlElement[]): XmlElement[] {
  return unwrapped(children, 'tr').filter((row) => {
    const properties = child(row, 'trPr')
    return child(properties, 'del') === undefined && isOn(properties, 'hidden') !== true
  })
}

/** Rows and cells may lie in fields to fill in, in marks of another vocabulary, and in tracked insertions. */
function unwrapped(children: readonly XmlElement[], name: 'tr' | 'tc'): XmlElement[] {
  return children.flatMap((one): XmlElement[] => {
    if (one.name === name) return [one]
    if (one.name === 'sdt') return unwrapped(child(one, 'sdtContent')?.children ?? [], name)
    if (one.name === 'AlternateContent') return unwrapped(offered(one), name)
    return ['customXml', 'ins', 'moveTo'].includes(one.name) ? unwrapped(one.children, name) : []
  })
}
