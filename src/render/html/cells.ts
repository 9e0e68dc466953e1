import type { Cell, Tone } from '../../report/doc.ts'
import { cellText } from '../cell-text.ts'
import type { Anchors } from './anchors.ts'
import { type Content, element, type Markup } from './element.ts'

const TONES: Readonly<Record<Tone, string | undefined>> = {
  plain: undefined,
  strong: 'strong',
  muted: 'muted',
  good: 'good',
  warn: 'warn',
  bad: 'bad',
  info: 'info',
}

/** A cell of a report as content: mark, word and colour of a standing together. */
export function cellContent(cell: Cell, anchors: Anchors): Content {
  if (typeof cell === 'string') return lines(cell)
  switch (cell.kind) {
    case 'standing':
      return [
        element('span', { class: `light ${cell.light}` }, standingMark(cell.mark), ` ${cell.word}`),
        cell.figure === undefined ? undefined : [' ', element('span', { class: 'figure' }, cell.figure)],
        cell.toVerify === undefined ? undefined : [' ', element('span', { class: 'verify' }, cell.toVerify)],
      ]
    case 'number':
    case 'text': {
      const text = lines(cellText(cell))
      const tone = cell.tone === undefined ? undefined : TONES[cell.tone]
      const href = cell.kind === 'text' && cell.to !== undefined ? anchors.hrefTo(cell.to) : undefined
      if (href !== undefined) return element('a', { href, class: tone }, text)
      return tone === undefined ? text : element('span', { class: tone }, text)
    }
    case 'pieces':
      return cell.pieces.map(({ text, tone }) => {
        const name = TONES[tone]
        return name === undefined ? lines(text) : element('span', { class: name }, lines(text))
      })
    default:
      return cellText(cell)
  }
}

/** The mark says in print what the colour says on a screen; read aloud it would only be noise beside its word. */
export function standingMark(mark: string): Markup {
  return element('span', { 'aria-hidden': 'true' }, mark)
}

function lines(text: string): Content {
  if (!text.includes('\n')) return text
  return text
    .split('\n')
    .flatMap((line, place): Content[] => (place === 0 ? [line] : [element('br', {}), line]))
}
