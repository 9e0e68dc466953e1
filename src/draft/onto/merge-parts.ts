import { comparable } from '../../document/comparable.ts'
import type { Milestone, Quota } from '../../model/plan.ts'
import { matchItems } from './match-items.ts'
import { deeper, type Merged } from './merged.ts'

/**
 * The quotas or milestones of a task whose clause changed. One whose words still stand in the clause stays as
 * people read it; one whose words changed takes the new figures and keeps its id and notes; what has no likeness in
 * the new clause goes, and what is new comes behind with an id of its own.
 */
export function mergeParts<Part extends Quota | Milestone>(
  old: readonly Part[],
  fresh: readonly Part[],
  clause: string,
): Merged<Part[]> {
  const kept = new Set(old.filter(({ anchor }) => stands(anchor, clause)))
  const covered = [...kept].map(({ anchor }) => comparable(anchor ?? ''))
  const open = fresh
    .map((part, index) => ({ part, index }))
    .filter(({ part }) => !covered.some((phrase) => sharesWords(phrase, comparable(part.anchor ?? ''))))
  const changed = old.filter((part) => !kept.has(part))
  const matches = matchItems(
    changed.map(likenessOf),
    open.map(({ part }) => likenessOf(part)),
  )
  const value: Part[] = []
  const taken: Merged<Part[]>['taken'][number][] = []
  const take = (part: Part, from: number): void => {
    taken.push(...deeper([{ to: [], from: [] }], [value.length], [from]))
    value.push(part)
  }
  for (const part of old) {
    if (kept.has(part)) value.push(part)
    const match = matches.get(changed.indexOf(part))
    const next = match === undefined ? undefined : open[match]
    if (next !== undefined) take({ ...next.part, id: part.id, ...notesOf(part) }, next.index)
  }
  const matched = new Set(matches.values())
  const ids = new Set(old.map(({ id }) => id))
  for (const [position, { part, index }] of open.entries()) {
    if (!matched.has(position)) take({ ...part, id: freeId(part.id, ids) }, index)
  }
  return { value, taken }
}

/** Whether the words of an anchor stand in a clause. */
export function stands(anchor: string | undefined, clause: string): boolean {
  return anchor !== undefined && comparable(clause).includes(comparable(anchor))
}

function sharesWords(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
}

/** What is counted and how often tells parts apart better than their figures do. */
function likenessOf(part: Quota | Milestone) {
  const kind = 'measure' in part ? `${part.measure} ${part.per}` : 'milestone'
  return { words: (part.anchor ?? ('title' in part ? part.title : '')).replace(/[\d.,]+/g, ''), place: kind }
}

function notesOf({ notes }: { notes?: string[] | undefined }): { notes?: string[] } {
  return notes === undefined ? {} : { notes }
}

/** The id itself, or with the next number that is free: q1 → q3. */
export function freeId(id: string, ids: Set<string>): string {
  const stem = id.replace(/\d+$/, '')
  let number = Number(/\d+$/.exec(id)?.[0] ?? 1)
  let free = id
  while (ids.has(free)) {
    number += 1
    free = `${stem}${String(number).padStart(id.length - stem.length, '0')}`
  }
  ids.add(free)
  return free
}
