import { bigramsOf, overlap } from '../model/likeness.ts'
import type { Quota, Task } from '../model/plan.ts'
import { keyOf } from './canonical.ts'
import type { Likeness } from './pair.ts'
import type { Item } from './side.ts'

const titles = new WeakMap<object, ReadonlySet<string>>()

/** What a task says: its title and the programmes that it names. */
export function wordsOf(task: Pick<Task, 'title' | 'points'>): ReadonlySet<string> {
  let words = titles.get(task)
  if (words === undefined) {
    words = bigramsOf([task.title, ...(task.points ?? [])].join(''))
    titles.set(task, words)
  }
  return words
}

export function peopleOf({ lead = [], responsible = [], support = [] }: Task): ReadonlySet<string> {
  return new Set([...lead, ...responsible, ...support])
}

/** What a quota asks for, whatever its id, anchor and notes. */
export function demandOf({ id: _id, anchor: _anchor, notes: _notes, ...demand }: Quota): string {
  return keyOf(demand)
}

/** Mostly by what is to be done, then by whom and how much. */
export function tasksAlike(a: Task, b: Task): number {
  const anchor = a.source?.anchor
  const sameAnchor = anchor !== undefined && anchor === b.source?.anchor
  const words = Math.max(overlap(wordsOf(a), wordsOf(b)), sameAnchor ? 0.9 : 0)
  const [quotas, others] = [new Set((a.quotas ?? []).map(demandOf)), new Set((b.quotas ?? []).map(demandOf))]
  return 0.7 * words + 0.15 * overlap(peopleOf(a), peopleOf(b)) + 0.15 * overlap(quotas, others)
}

type Titled = { readonly title: string }
const titlesAlike = (a: Item & { value: Titled }, b: Item & { value: Titled }) =>
  overlap(bigramsOf(a.value.title), bigramsOf(b.value.title))

export const actionsAlike: Likeness<'action'> = titlesAlike
export const milestonesAlike: Likeness<'milestone'> = titlesAlike
export const indicatorsAlike: Likeness<'indicator'> = titlesAlike
export const deliverablesAlike: Likeness<'deliverable'> = titlesAlike

/** Two quotas of one task under different ids are one if they count the same thing in the same rhythm. */
export const quotasAlike: Likeness<'quota'> = ({ value: a }, { value: b }) => {
  if (a.measure !== b.measure) return 0
  if (demandOf(a) === demandOf(b)) return 1
  const anchored = a.anchor !== undefined && a.anchor === b.anchor
  return (a.per === b.per ? 0.7 : 0.3) + (anchored ? 0.2 : 0)
}

/** A level that is moved to another day as it is. */
export const targetsAlike: Likeness<'target'> = ({ value: a }, { value: b }) =>
  a.at_least === b.at_least && a.more_than === b.more_than ? 1 : 0
