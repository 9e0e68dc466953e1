import type { CivilDate } from '../model/civil-date.ts'
import type { Fact } from '../model/entry.ts'
import type { Window } from '../model/window.ts'
import type { UnitRegistry } from '../source/unit-registry.ts'
import type { Book, Duty, Part, TaskBook } from './obligations.ts'
import { countsFor, countsForOwner } from './places.ts'

/** What a name in an entry stands for on the entry's day, or why it counts nowhere. */
export type Naming =
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'unknown-unit'; readonly unit: string }
  | { readonly kind: 'ambiguous-unit'; readonly unit: string; readonly candidates: readonly string[] }
  | { readonly kind: 'unit-not-existing'; readonly unit: string; readonly name: string }

export function namingOf(book: Book, unit: string, date: CivilDate): Naming {
  const meaning = book.registry.meaning(unit)
  if (meaning === undefined) return { kind: 'unknown-unit', unit }
  if (meaning.kind === 'ambiguous') return { kind: 'ambiguous-unit', unit, candidates: meaning.candidates }
  if (meaning.kind === 'unit' && !book.registry.exists(meaning.name, date)) {
    return { kind: 'unit-not-existing', unit, name: meaning.name }
  }
  return meaning
}

/** The tasks and units that an entry names, whatever its kind. */
export function namedTasks(fact: Fact): readonly string[] {
  if (fact.kind === 'activity') return fact.tasks ?? []
  return 'task' in fact && fact.task !== undefined ? [fact.task] : []
}

export function namedUnits(fact: Fact): readonly string[] {
  if (fact.kind === 'activity') return fact.units
  return fact.unit === undefined ? [] : [fact.unit]
}

/**
 * Calls `visit` for every (task, unit) of the entry in which the unit has a part (semantics.md section 4).
 * Names that are unknown, ambiguous, or of units that did not exist that day are passed over; what else the entry
 * names still counts (12.14).
 */
export function visitParts(
  book: Book,
  fact: Fact,
  visit: (task: TaskBook, unit: string, part: Part) => void,
): void {
  const units = namedUnits(fact)
  for (const id of namedTasks(fact)) {
    const task = book.tasks.get(id)
    if (task === undefined) continue
    for (const unit of units) {
      const naming = namingOf(book, unit, fact.date)
      if (naming.kind !== 'unit' && naming.kind !== 'group') continue
      const part = task.parts.get(naming.name)
      if (part !== undefined) visit(task, naming.name, part)
    }
  }
}

/**
 * Whether what a name does counts in a window of a duty that its part feeds: who follows a unit counts once it stands
 * there, and before that only for itself (semantics.md 12.8).
 */
export function countsIn(
  name: string,
  part: Part,
  duty: Duty,
  window: Window,
  registry: UnitRegistry,
): boolean {
  if (duty.scope === 'joint') return part.via.some((slot) => countsFor(name, slot, window, registry))
  return countsForOwner(name, duty, window, registry)
}

/** Why something that an entry names does not count. */
export type AttributionProblem =
  | Exclude<Naming, { readonly kind: 'unit' } | { readonly kind: 'group' }>
  | { readonly kind: 'unknown-task'; readonly task: string }
  /** A group's own name counts for no quota under `each`, and in no record of a task without number. */
  | {
      readonly kind: 'group-named'
      readonly unit: string
      readonly task: string
      readonly members: readonly string[]
    }
  | { readonly kind: 'unit-without-part'; readonly unit: string }
  | { readonly kind: 'task-without-part'; readonly task: string }

export function attributionProblems(book: Book, fact: Fact): AttributionProblem[] {
  const problems: AttributionProblem[] = []
  const tasks = [...new Set(namedTasks(fact))]
  const known = tasks.flatMap((id) => book.tasks.get(id) ?? [])
  for (const task of tasks) if (!book.tasks.has(task)) problems.push({ kind: 'unknown-task', task })

  const withPart = new Set<string>()
  for (const unit of new Set(namedUnits(fact))) {
    const naming = namingOf(book, unit, fact.date)
    if (naming.kind !== 'unit' && naming.kind !== 'group') {
      problems.push(naming)
      continue
    }
    let hasPart = false
    for (const { task, parts, duties, qualitative } of known) {
      const part = parts.get(naming.name)
      if (part === undefined) continue
      hasPart = true
      withPart.add(task.id)
      if (part.group && (qualitative || duties.some(({ scope }) => scope === 'each'))) {
        const members = book.registry.members(naming.name)
        problems.push({ kind: 'group-named', unit: naming.name, task: task.id, members })
      }
    }
    if (!hasPart && known.length > 0) problems.push({ kind: 'unit-without-part', unit })
  }
  const someUnitKnown = namedUnits(fact).some((unit) => {
    const { kind } = namingOf(book, unit, fact.date)
    return kind === 'unit' || kind === 'group'
  })
  for (const { task } of known) {
    if (someUnitKnown && !withPart.has(task.id)) problems.push({ kind: 'task-without-part', task: task.id })
  }
  return problems
}
