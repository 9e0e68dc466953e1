import {
  beginMark,
  endMark,
  HINT,
  headMark,
  type SummaryHead,
  type WrittenRegion,
  withoutMarks,
} from '../report/summary/marks.ts'
import type { Blank, SummaryPart } from '../report/summary/parts.ts'
import { escapeMarkup, renderBlock } from './markdown.ts'

export interface MarkedSummary {
  readonly head: SummaryHead
  readonly title: string
  readonly parts: readonly SummaryPart[]
  /** What people wrote in an earlier version, by the id of its place. */
  readonly written: ReadonlyMap<string, WrittenRegion>
  /** What to write into a blank. */
  readonly toWrite: (title: string) => string
  /** Heads what belongs to places that are no longer there, and says of each where it stood. */
  readonly unplaced: { readonly title: string; readonly hint: (title: string) => string }
}

/**
 * A summary in Markdown that people write in: each blank stands between two marks, and what they wrote there is put
 * back as it is. Text whose place is gone is kept at the end, between marks of its own, until its place is back.
 */
export function renderSummary(summary: MarkedSummary): string {
  const { head, title, parts, written, unplaced } = summary
  const places = new Set(parts.flatMap((part) => (part.kind === 'blank' ? [part.id] : [])))
  const homeless = [...written.values()].filter(({ id, text }) => text !== '' && !places.has(id))
  const sections = [
    headMark(head),
    `# ${escapeMarkup(title)}`,
    ...parts.map((part) => (part.kind === 'blank' ? region(part, summary) : withoutMarks(renderBlock(part)))),
    ...(homeless.length === 0 ? [] : [`## ${escapeMarkup(unplaced.title)}`]),
    ...homeless.map(
      (one) => `> ${withoutMarks(escapeMarkup(unplaced.hint(one.title)))}\n\n${marked(one, one.text)}`,
    ),
  ]
  return `${sections.join('\n\n')}\n`
}

function region(blank: Blank, { written, toWrite }: MarkedSummary): string {
  const own = written.get(blank.id)?.text ?? ''
  return marked(blank, own === '' ? `${HINT}${withoutMarks(toWrite(blank.title))}` : own)
}

function marked({ id, title }: { readonly id: string; readonly title: string }, content: string): string {
  return `${beginMark(id, title)}\n\n${content}\n\n${endMark(id)}`
}
