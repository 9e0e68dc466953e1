import type { DraftPlan } from '../draft.ts'
import { type ReadClause, verbatim } from './clause-reader.ts'
import type { Desk } from './desk.ts'
import { shortIds } from './ids.ts'

type Deliverable = NonNullable<DraftPlan['deliverables']>[number]

/** What is to be handed in by a day. */
export function deliverablesOf(clauses: readonly ReadClause[], desk: Desk): Deliverable[] {
  const found = clauses.flatMap((clause) =>
    clause.terms.deliverables.map((term, nth) => ({ clause, term, nth })),
  )
  const ids = shortIds(found.map(({ term }) => idOf(term.value.title)))
  return found.map(({ clause, term, nth }, index): Deliverable => {
    const { title, due, from, to } = term.value
    const path = ['deliverables', index]
    const { line } = clause
    desk.notes.stated([...path, 'title'], line, term.text)
    if (due === undefined) desk.notes.doubt('not-stated', [...path, 'due'], line, { field: 'due' })
    else desk.notes.stated([...path, 'due'], line, term.text)
    for (const { path: inTerms, words, taken, other } of clause.terms.doubts) {
      if (inTerms[0] !== 'deliverables' || inTerms[1] !== nth) continue
      desk.notes.doubt('two-readings', [...path, ...inTerms.slice(2)], line, { words, taken, other })
    }
    const value = {
      id: ids[index] ?? '',
      title,
      ...(due === undefined ? {} : { due }),
      from: from === undefined ? 'all' : from.map(desk.names.nameOf),
      ...(to === undefined ? {} : { to: desk.names.receiverOf(to) }),
      source: { ...desk.sourceOf(line, line.text, ''), anchor: verbatim(clause, term) },
    }
    // A day that the document leaves open is missing here too, and doubted.
    return value as Deliverable
  })
}

function idOf(title: string): string {
  const year = /(?:19|20)\d{2}/.exec(title)?.[0]
  const kind = /总结/.test(title)
    ? 'summary'
    : /(?:下|次|来|明)一?年/.test(title)
      ? 'next-plan'
      : /计划|方案|要点/.test(title)
        ? 'plan'
        : 'report'
  return year === undefined ? kind : `${kind}-${year}`
}
