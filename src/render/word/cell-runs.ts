import type { Light } from '../../model/report.ts'
import type { Cell, Tone } from '../../report/doc.ts'
import { cellText } from '../cell-text.ts'
import type { Links } from './links.ts'
import { linked, type RunLook, run } from './markup.ts'

/** Dark enough for small type on white paper; the mark and the word say the same in black and white. */
const LIGHT_COLORS: { readonly [L in Light]: string } = {
  green: '1E7B34',
  yellow: '8A5A00',
  red: 'C00000',
  blue: '1F4E9E',
  grey: '595959',
}

const TONE_LOOKS: { readonly [T in Tone]: RunLook } = {
  plain: {},
  strong: { bold: true },
  muted: { color: LIGHT_COLORS.grey },
  good: { color: LIGHT_COLORS.green },
  warn: { color: LIGHT_COLORS.yellow },
  bad: { color: LIGHT_COLORS.red },
  info: { color: LIGHT_COLORS.blue },
}

export function toneLook(tone: Tone | undefined): RunLook {
  return TONE_LOOKS[tone ?? 'plain']
}

/** A cell as runs; `around` is the look of the paragraph or row that it stands in. */
export function cellRuns(cell: Cell, links: Links, around: RunLook = {}): string {
  if (typeof cell === 'object' && cell.kind === 'pieces')
    return cell.pieces.map(({ text, tone }) => run(text, { ...around, ...toneLook(tone) })).join('')
  const runs = run(cellText(cell), { ...around, ...ownLook(cell) })
  const bookmark = typeof cell === 'object' && cell.kind === 'text' ? links.bookmarkOf(cell.to) : undefined
  return bookmark === undefined ? runs : linked(runs, bookmark)
}

function ownLook(cell: Cell): RunLook {
  if (typeof cell === 'string') return {}
  switch (cell.kind) {
    case 'standing':
      return { color: LIGHT_COLORS[cell.light] }
    case 'text':
    case 'number':
      return toneLook(cell.tone)
    case 'date':
    case 'rate':
    case 'pieces':
      return {}
  }
}
