import type { Cell, Doc } from '../../report/doc.ts'
import type { Bookmark } from './markup.ts'

/** Places of a document that links lead to; a place that nothing leads to gets no bookmark. */
export interface Links {
  /** Name of the bookmark that a link leads to; undefined where the document has no such place. */
  bookmarkOf(id: string | undefined): string | undefined
  /** The bookmark to set at a place. */
  at(id: string | undefined): readonly Bookmark[]
}

export function linksOf({ blocks }: Doc): Links {
  const places = new Set<string>()
  const targets = new Set<string>()
  const note = (cells: readonly Cell[]) => {
    for (const cell of cells) {
      if (typeof cell === 'object' && cell.kind === 'text' && cell.to !== undefined) targets.add(cell.to)
    }
  }
  for (const block of blocks) {
    if ((block.kind === 'heading' || block.kind === 'table') && block.id !== undefined) places.add(block.id)
    if (block.kind === 'text') note(block.cells)
    if (block.kind !== 'table') continue
    for (const { id, cells } of block.rows) {
      if (id !== undefined) places.add(id)
      note(cells)
    }
  }
  const bookmarks = new Map<string, Bookmark>()
  for (const id of targets) {
    const number = bookmarks.size + 1
    // Word wants names without spaces and slashes, at most 40 characters long.
    if (places.has(id)) bookmarks.set(id, { name: `place${number}`, number })
  }
  return {
    bookmarkOf: (id) => (id === undefined ? undefined : bookmarks.get(id)?.name),
    at: (id) => (id === undefined ? [] : [bookmarks.get(id)].filter((one) => one !== undefined)),
  }
}
