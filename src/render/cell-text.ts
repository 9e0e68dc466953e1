import type { Cell } from '../report/doc.ts'
import { formatNumber, formatRate } from '../report/format-number.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Characters that a terminal would obey are shown instead: titles and names come from files. Line breaks stay. */
export function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(CONTROL, '\ufffd')
}

/** A cell as plain text, the same in every format. */
export function cellText(cell: Cell): string {
  return printable(rawText(cell))
}

function rawText(cell: Cell): string {
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
    case 'pieces':
      return cell.pieces.map(({ text }) => text).join('')
  }
}
