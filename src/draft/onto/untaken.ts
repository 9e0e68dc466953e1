import type { Path } from '../../model/finding.ts'
import { bigramsOf, overlap } from '../../model/likeness.ts'
import type { Draft } from '../draft.ts'
import { type Line, linesOf } from '../lines.ts'
import { differingLines } from './differing-lines.ts'
import type { DraftedEdition } from './onto.ts'

/** A line that only one of the two documents has, and that changed nothing in the plan. */
export interface UntakenChange {
  /** The document that the line stands in: what came with the new one, or went with the old one. */
  readonly edition: 'new' | 'old'
  readonly line: number
  readonly text: string
}

/** Lines that share this much are one line before and after. */
const REWORDED = 0.5

const ROLES: ReadonlySet<unknown> = new Set(['lead', 'support', 'responsible'])
/** A unit stands in the plan wherever the document named it first. */
const NAMES: ReadonlySet<unknown> = new Set(['units', 'groups'])

/**
 * What differs between two editions of a document without a trace in the plan, so that nothing is lost unseen.
 * `merged` is the plan drafted onto, whose provenance is that of the values taken over.
 */
export function untakenChanges(
  merged: Draft,
  now: DraftedEdition,
  before: DraftedEdition,
): readonly UntakenChange[] {
  const { came, went } = differingLines(linesOf(now.document), linesOf(before.document))
  const taken = new Set(merged.provenance.map(({ line }) => line))
  const said = linesThatSay(before.draft, went)
  const words = came.map((line) => ({ bigrams: bigramsOf(line.words), label: labelOf(line) }))
  const isReworded = (line: Line): boolean => {
    const [own, label] = [bigramsOf(line.words), labelOf(line)]
    return words.some(
      (other) => overlap(own, other.bigrams) >= REWORDED || (label !== undefined && label === other.label),
    )
  }
  return [
    ...came.filter(({ paragraph }) => !taken.has(paragraph.line)).map((line) => told('new', line)),
    ...went
      .filter((line) => !said.has(line.paragraph.line) && !isReworded(line))
      .map((line) => told('old', line)),
  ]
}

/** 完成时限: of a line that says one thing under a label. */
function labelOf({ plain }: Line): string | undefined {
  return /^[^:,。;]{2,8}(?=:)/.exec(plain)?.[0]
}

function told(edition: UntakenChange['edition'], { paragraph, text }: Line): UntakenChange {
  return { edition, line: paragraph.line, text }
}

/**
 * Lines of the older document that its draft read something from: with them went what they said. Who is responsible
 * is an exception while the clause is there, for a draft that names nobody has not read that nobody is.
 */
function linesThatSay({ provenance }: Draft, went: readonly Line[]): ReadonlySet<number> {
  const gone = new Set(went.map(({ paragraph }) => paragraph.line))
  const itemOf = ([list, index]: Path): string => `${list} ${index}`
  const goneItems = new Set(
    provenance
      .filter(({ path, line }) => path[2] === 'title' && gone.has(line))
      .map(({ path }) => itemOf(path)),
  )
  return new Set(
    provenance
      .filter(({ path }) => goneItems.has(itemOf(path)) || !(ROLES.has(path[2]) || NAMES.has(path[0])))
      .map(({ line }) => line),
  )
}
