import { comparable } from '../document/comparable.ts'
import { simplified } from '../document/simplified.ts'
import { bigramsOf, containedIn } from '../model/likeness.ts'
import { numeralsIn } from '../phrases/numerals.ts'
import type { Clause } from './clause.ts'
import type { Located } from './find-clauses.ts'
import type { TaskPointer } from './subjects.ts'
import { ownOf, partOf, type Surroundings } from './surroundings.ts'
import type { Mismatch, Subject } from './trace-result.ts'

/** Titles are in the words of whoever transcribed, and yet share most pairs of characters with their clause. */
const LIKE = 0.4
/** Another clause that is so much liker is the one that the title is of. */
const LIKER = 0.25
/** Below this share of the plan's titles such likeness says nothing: they may be in another language. */
const USUAL = 0.9
const FEWEST = 3
const LONGEST_SHOWN = 24

interface Worded {
  readonly task: Located<TaskPointer>
  readonly near: string
  readonly pairs: ReadonlySet<string>
}

/** What titles, points and milestones of tasks say that their clauses do not: other names, other numbers, another task. */
export function judgeWords(
  tasks: readonly Located<TaskPointer>[],
  surroundings: Surroundings,
): readonly Mismatch[] {
  const worded = tasks.map((task) => wordedOf(task, surroundings))
  const titles = worded.map((one) => judgeTitle(one, worded))
  return [...mostly(titles), ...mostly(worded.map(judgeNames)), ...mostly(worded.map(judgeMilestones))].flat()
}

/** Nothing where more than a few are judged so: then the plan is worded in a way of its own. */
function mostly(found: readonly (readonly Mismatch[])[]): readonly (readonly Mismatch[])[] {
  const wrong = found.filter((one) => one.length > 0).length
  // Two titles in each other's place are two slips in one.
  const few = Math.max(Math.min(2, found.length / 2), found.length * (1 - USUAL))
  return found.length >= FEWEST && wrong <= few ? found : []
}

function wordedOf(task: Located<TaskPointer>, surroundings: Surroundings): Worded {
  const { clauses } = ownOf(task.clause, surroundings)
  const above = surroundings.clauses.all[task.clause.index - 1]
  const near = textOf([...(above === undefined ? [] : [above]), ...clauses])
  return { task, near, pairs: bigramsOf(near) }
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.map(({ simple }) => simple).join('\n')
}

function judgeTitle({ task, pairs }: Worded, all: readonly Worded[]): readonly Mismatch[] {
  const { title } = task.pointer.item
  const own = bigramsOf(simplified(comparable(title)))
  const share = containedIn(own, pairs)
  if (share === 1) return []
  const isOther = all.some(
    (other) => other.task.clause !== task.clause && containedIn(own, other.pairs) >= share + LIKER,
  )
  return share < LIKE || isOther ? [mismatch(task, task.pointer, 'title', shortened(title))] : []
}

function judgeMilestones({ task, pairs }: Worded): readonly Mismatch[] {
  return milestonesOf(task).flatMap(({ subject, title }) =>
    containedIn(bigramsOf(simplified(comparable(title))), pairs) < LIKE
      ? [mismatch(task, subject, 'title', shortened(title))]
      : [],
  )
}

function milestonesOf({ pointer }: Located<TaskPointer>): { subject: Subject; title: string }[] {
  return (pointer.item.milestones ?? []).map(({ id, title }, index) => ({
    subject: partOf(pointer, { milestone: id }, 'milestones', index),
    title,
  }))
}

const QUOTED = /[“《"]([^”》"]{2,})[”》"]/g

/** Numbers, and names in quotation marks, are kept as they are in the document. */
function judgeNames({ task, near }: Worded): readonly Mismatch[] {
  const { pointer } = task
  const { title, points = [] } = pointer.item
  const texts: (readonly [Subject, field: string, words: string])[] = [
    [pointer, 'title', title],
    ...points.map((point, index) => [pointer, `points/${index}`, point] as const),
    ...milestonesOf(task).map((one) => [one.subject, 'title', one.title] as const),
  ]
  // Most numbers stand in their clause with the words beside them, so that its own numbers are seldom read.
  let values: ReadonlySet<number> | undefined
  const isStated = (value: number): boolean => {
    values ??= new Set(numeralsIn(near).map((one) => one.value))
    return values.has(value)
  }
  return texts.flatMap(([subject, field, text]) => {
    const plain = simplified(comparable(text))
    const names = [...plain.matchAll(QUOTED)].flatMap(([, name = '']) => (near.includes(name) ? [] : name))
    const numbers = numeralsIn(plain).filter(
      ({ value, start, end }) =>
        !near.includes(plain.slice(Math.max(0, start - 1), end + 1)) && !isStated(value),
    )
    const [first] = [...names, ...numbers.map((number) => wordsAround(plain, number))]
    return first === undefined ? [] : [mismatch(task, subject, field, shortened(first))]
  })
}

function mismatch(
  { clause }: Located<TaskPointer>,
  { about, path }: Subject,
  field: string,
  expected: string,
): Mismatch {
  const steps = field.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  return { about, path: [...path, ...steps], field, expected, found: null, line: clause.paragraph.line }
}

const BESIDE = 6
const WORD_END = /[\p{P}\s]/u

/** A number with the words beside it. */
function wordsAround(text: string, { start, end }: { start: number; end: number }): string {
  const before =
    text
      .slice(Math.max(0, start - BESIDE), start)
      .split(WORD_END)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + BESIDE).split(WORD_END)
  return before + text.slice(start, end) + after
}

function shortened(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words
}
