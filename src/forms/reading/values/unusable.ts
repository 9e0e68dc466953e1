import { type Cell, cellText } from '../sheet.ts'
import { type Wrong, wrong } from './reading.ts'

/** What keeps a cell from being read at all, whatever it should hold. */
export function unusable(cell: Cell): { readonly wrong: Wrong } | undefined {
  switch (cell.kind) {
    case 'uncalculated':
      return wrong('formula-without-value', { found: cellText(cell) })
    case 'error':
      return wrong('formula-error', { found: cell.text })
    case 'picture':
      return wrong('picture-for-value', {})
    default:
      return undefined
  }
}
