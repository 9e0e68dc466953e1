import type { Document } from '../../document/document.ts'
import type { Path } from '../../model/finding.ts'
import type { Draft } from '../draft.ts'

/** The whole clause that an item of a draft was read from: what stands on its line, cells of a row joined. */
export function clauseFinder(
  draft: Draft,
  document: Document,
): (list: string, index: number) => string | undefined {
  const byLine = new Map<number, string[]>()
  for (const { line, text } of document.paragraphs) byLine.set(line, [...(byLine.get(line) ?? []), text])
  const lines = new Map<string, number>()
  for (const { path, line } of draft.provenance) {
    const key = itemKey(path)
    // Titles and sources name the clause itself; roles and days may stand in other lines.
    const own = path[2] === 'title' || path[2] === 'source' || path.length === 2
    if (key !== undefined && (own || !lines.has(key))) lines.set(key, line)
  }
  return (list, index) => {
    const line = lines.get(`${list} ${index}`)
    return line === undefined ? undefined : byLine.get(line)?.join('\n')
  }
}

function itemKey([list, index]: Path): string | undefined {
  return typeof index === 'number' ? `${list} ${index}` : undefined
}
