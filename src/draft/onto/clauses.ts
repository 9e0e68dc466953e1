import type { Document } from '../../document/document.ts'
import type { Path } from '../../model/finding.ts'
import type { Draft } from '../draft.ts'

/** The lines of a document that an item of a draft was read from. */
export interface Clause {
  /** The line that commits somebody, cells of a row joined. */
  readonly text: string
  /** The same and every other line that values of the item stand in, such as 完成时限. */
  readonly words: string
  /** Whether a field of the item was read, beyond doubt, from another line than the one that commits. */
  readonly isElsewhere: (field: string) => boolean
}

export type ClauseFinder = (list: string, index: number) => Clause | undefined

interface Place {
  readonly path: Path
  readonly line: number
}

export function clauseFinder(draft: Draft, document: Document): ClauseFinder {
  const byLine = new Map<number, string[]>()
  for (const { line, text } of document.paragraphs) byLine.set(line, [...(byLine.get(line) ?? []), text])
  const textOf = (line: number): string => byLine.get(line)?.join('\n') ?? ''
  const places = new Map<string, Place[]>()
  for (const place of draft.provenance) {
    const key = itemKey(place.path)
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), place])
  }
  return (list, index) => {
    const own = places.get(`${list} ${index}`) ?? []
    const line = ownLine(own)
    if (line === undefined || !byLine.has(line)) return undefined
    const others = [...new Set(own.map((place) => place.line))].filter((other) => other !== line)
    return {
      text: textOf(line),
      words: [line, ...others].map(textOf).join('\n'),
      isElsewhere: (field) =>
        !draft.doubts.some(({ path }) => path[0] === list && path[1] === index && path[2] === field) &&
        own.some((place) => place.path[2] === field) &&
        own.every((place) => place.path[2] !== field || place.line !== line),
    }
  }
}

/** Titles and sources name the clause itself; roles and days may stand in other lines. */
function ownLine(places: readonly Place[]): number | undefined {
  const named = places.find(({ path }) => path[2] === 'title' || path[2] === 'source' || path.length === 2)
  return (named ?? places[0])?.line
}

function itemKey([list, index]: Path): string | undefined {
  return typeof index === 'number' ? `${list} ${index}` : undefined
}
