import type { Cell } from '../report/doc.ts'
import { formatNumber, formatRate } from '../report/format-number.ts'

/** A cell as plain text, the same in every format. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell
  switch (cell.kind) {
    case 'number':
      return cell.value === null ? '?' : `${cell.prefix ?? ''}${formatNumber(cell.value)}${cell.unit ?? ''}`
    case 'date':
      return cell.value ?? '–'
    case 'rate':
      return `${formatRate(cell.met, cell.due)} (${cell.met}/${cell.due})`
    case 'standing':
      return [`${cell.mark} ${cell.word}`, cell.figure, cell.toVerify]
        .filter((part) => part !== undefined)
        .join(' ')
    case 'text':
      return cell.text
  }
}
