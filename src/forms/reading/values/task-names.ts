import { plainForm } from '../../../phrases/plain-form.ts'
import { similarNames } from '../../../phrases/similar-names.ts'
import { LIST_SEPARATORS } from '../../stamp.ts'
import { taskLabel } from '../../task-label.ts'
import { type Cell, cellText } from '../sheet.ts'
import { type KnownNames, keyOf } from './known-names.ts'
import { type Reading, value, wrong } from './reading.ts'

/** Ids of the tasks that a cell names, by id, by id and title, or by title alone. */
export function readTasks(cell: Cell, known: KnownNames): Reading<readonly string[]> {
  const asDate = cell.kind === 'date' ? taskOfDate(cell.date, known) : undefined
  if (asDate !== undefined) return value([asDate])
  const text = cellText(cell)
  const byTitle = known.taskTitles.get(keyOf(text))
  if (byTitle?.length === 1) return value(byTitle)
  const ids: string[] = []
  for (const part of partsOf(text, known)) {
    const reading = taskIn(part, known)
    if (reading === undefined) continue
    if ('wrong' in reading) return reading
    if (!ids.includes(reading.value)) ids.push(reading.value)
  }
  return ids.length === 0 ? undefined : value(ids)
}

/** Programs turn 05-02 into the second of May. */
function taskOfDate(date: string, known: KnownNames): string | undefined {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))]
  const spellings = [date.slice(5), `${month}-${day}`, `${month}.${day}`, date]
  const found = spellings.flatMap((spelling) => known.tasks.get(spelling)?.id ?? [])
  return found.length === 1 ? found[0] : undefined
}

/** Titles hold commas of their own: a new part begins only where an id or a whole title does. */
function partsOf(text: string, known: KnownNames): string[] {
  const pieces = text
    .split(new RegExp(`(?:${LIST_SEPARATORS.source}|[/|]|\\s{2,})`))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const parts: string[] = []
  for (const piece of pieces.flatMap((one) => idsAlone(one, known))) {
    if (parts.length === 0 || startsPart(piece, known)) parts.push(piece)
    else parts[parts.length - 1] = `${parts.at(-1)},${piece}`
  }
  return parts
}

/** 05-01 05-02 names two tasks. */
function idsAlone(piece: string, known: KnownNames): string[] {
  const words = piece.split(/\s+/)
  return words.length > 1 && words.every((word) => known.tasks.has(keyOf(word))) ? words : [piece]
}

const ID_LIKE = /^[a-z]*\d+(?:[-._]\d+)*(?=[^\d]|$)/i

function startsPart(piece: string, known: KnownNames): boolean {
  return (
    idAt(piece, known) !== undefined || ID_LIKE.test(plainForm(piece)) || known.taskTitles.has(keyOf(piece))
  )
}

interface IdFound {
  readonly id: string
  /** What stands behind the id. */
  readonly rest: string
}

/** The id that a text begins with, as a word of its own. */
function idAt(text: string, known: KnownNames): IdFound | undefined {
  const plain = plainForm(text)
    .replace(/[‐‑‒–—−](?=\d)/g, '-')
    .replace(/^[([【〔#\s]+/, '')
  const word = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(plain)?.[0] ?? ''
  // 05-02. and 05-02- end with a sign that belongs to the text behind them.
  for (const id of [word, word.replace(/[._-]+$/, '')]) {
    const task = known.tasks.get(id.toLowerCase())
    if (task !== undefined) return { id: task.id, rest: plain.slice(id.length) }
  }
  return undefined
}

function taskIn(part: string, known: KnownNames): Reading<string> {
  const found = idAt(part, known)
  if (found !== undefined && OPEN.test(found.rest)) return wrong('tasks-left-open', { found: part })
  if (found !== undefined) return RANGE.test(found.rest) ? unknown(part, known) : value(found.id)
  const titled = known.taskTitles.get(keyOf(part)) ?? []
  if (titled.length === 1) return value(titled[0]!)
  return titled.length > 1
    ? wrong('task-ambiguous', { found: part, candidates: titled })
    : unknown(part, known)
}

/** 05-01至05-04: which tasks lie between is for people to say. */
const RANGE = /^\s*(?:至|到|[~～—–])\s*\d/

/** Behind an id alone; 05-02 科普讲座等 belongs to a title. */
const OPEN = /^\s*(?:等等?|等(?:多|几|\d+)?[项个]?(?:任务|工作)?|etc\.?|…+)$/i

function unknown(found: string, known: KnownNames): ReturnType<typeof wrong> {
  return wrong('task-unknown', {
    found,
    suggestions: known.suggest('task', found, () => likely(found, known)),
  })
}

/** Tasks with an id or a title much like the text. */
function likely(text: string, known: KnownNames): string[] {
  const tasks = [...known.tasks.values()]
  const named = new Map(tasks.flatMap((task) => [[task.id, task] as const, [task.title, task] as const]))
  const found = similarNames(text, named.keys()).flatMap((name) => named.get(name) ?? [])
  return [...new Set(found)].map(taskLabel)
}
