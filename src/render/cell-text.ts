import type { Cell } from '../report/doc.ts'

/** At most two decimals, trailing zeros dropped; digits are not grouped, so that they copy and search as they are. */
export function formatNumber(value: number): string {
  return String(Math.round((value + Number.EPSILON * Math.sign(value)) * 100) / 100)
}

/** A cell as plain text, the same in every format. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell
  switch (cell.kind) {
    case 'number':
      return cell.value === null ? '?' : `${formatNumber(cell.value)}${cell.unit ?? ''}`
    case 'date':
      return cell.value ?? '–'
    case 'rate':
      return cell.due === 0 ? '–' : `${formatNumber((100 * cell.met) / cell.due)}% (${cell.met}/${cell.due})`
    case 'standing':
      return `${cell.mark} ${cell.word}${cell.toVerify === undefined ? '' : ` ${cell.toVerify}`}`
    case 'text':
      return cell.text
  }
}
