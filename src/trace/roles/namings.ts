import { comparable } from '../../document/comparable.ts'
import { simplified } from '../../document/simplified.ts'
import { readResponsibility } from '../../phrases/responsibility.ts'
import type { Clause } from '../clause.ts'
import { ownOf, type Surroundings } from '../surroundings.ts'
import { type Holder, type LocatedTask, ROLES } from './judged.ts'
import type { ResponsibilityRow } from './responsibility-rows.ts'
import type { Sections } from './sections.ts'
import type { UnitNames } from './unit-names.ts'
import { runsAbove, unitsOfRun } from './unit-runs.ts'

/** A unit that the document names for a task, in what way, and where. */
export interface Naming {
  readonly unit: string
  /** The same for all that are named in one way: `lead`, `responsible first`, `list 2`. */
  readonly how: string
  readonly clause: Clause
}

/** A task or action, and who is named for it. */
export interface NamedTask {
  readonly task: Holder
  readonly namings: readonly Naming[]
}

/** In labelled lines, brackets, last sentences, and in cells or lines of nothing but units. */
export function namedBeside(
  tasks: readonly Holder[],
  surroundings: Surroundings,
  names: UnitNames,
): NamedTask[] {
  return tasks.map((task) => ({
    task,
    namings: [
      ...notedBelow(task.clause, surroundings.clauses.all, names),
      ...ownOf(task.clause, surroundings).clauses.flatMap((clause) =>
        namedIn(clause, surroundings.clauses.all, names),
      ),
    ],
  }))
}

/** (第9项由经济发展办牵头。) stands not far below the ninth clause and says more than its list. */
const NOTE = /^\(?第(?<number>\d{1,3})[项条]由(?<units>[^,。;]{2,30})牵头/
const LINES_BELOW = 3

function notedBelow({ index, text }: Clause, all: readonly Clause[], names: UnitNames): Naming[] {
  const number = /^\(?(\d{1,3})[).、]/.exec(text)?.[1]
  if (number === undefined) return []
  return all.slice(index + 1, index + 1 + LINES_BELOW).flatMap((clause) => {
    const note = NOTE.exec(clause.simple)?.groups
    if (note?.number !== number) return []
    return names.within(note.units ?? '').map((unit) => ({ unit, how: 'lead noted', clause }))
  })
}

function namedIn(clause: Clause, all: readonly Clause[], names: UnitNames): Naming[] {
  const listed = unitsOfRun(clause, all, names)
  if (listed !== undefined) {
    return numbered(listed, `list ${clause.paragraph.place?.column ?? ''}`, clause)
  }
  const read = readResponsibility(clause.paragraph.text)
  return ROLES.flatMap((role) => {
    const units = read[role].flatMap(({ name }) => names.within(simplified(comparable(name))))
    return numbered(units, role, clause)
  })
}

/** In a list by units: in the last line above the task that is nothing but units, where nothing beside it names any. */
export function namedAbove(
  beside: readonly NamedTask[],
  { clauses }: Surroundings,
  names: UnitNames,
): NamedTask[] {
  const above = runsAbove(clauses.all, names)
  return beside.map(({ task, namings }) => {
    const run = namings.length > 0 ? undefined : above[task.clause.index]
    return { task, namings: run === undefined ? [] : numbered(run.units, 'above', run.clause) }
  })
}

/** In running text: at the beginning of a sentence of the clause or of a heading right above it, whose others name nobody. */
export function namedInText(
  tasks: readonly LocatedTask[],
  sections: Sections,
  names: UnitNames,
): NamedTask[] {
  return tasks.map((task) => {
    const heading = sections.above(task.clause).filter(({ index }) => index === task.clause.index - 1)
    const namings = [...heading, task.clause].flatMap((clause) =>
      clause.simple
        .replace(NUMBER, '')
        .split(/[。;]/)
        .flatMap((sentence) => numbered(names.leading(sentence), 'text', clause)),
    )
    return { task, namings }
  })
}

const NUMBER = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、])/

/** In the row of a table apart that restates the task. */
export function namedInTable(
  tasks: readonly LocatedTask[],
  rows: ReadonlyMap<LocatedTask, ResponsibilityRow>,
  names: UnitNames,
): NamedTask[] {
  return tasks.map((task) => {
    const row = rows.get(task)
    const namings = ROLES.flatMap((role) =>
      (row?.[role] ?? []).flatMap((clause) => numbered(names.within(clause.text), `table ${role}`, clause)),
    )
    return { task, namings }
  })
}

/** Whoever is named first often leads. */
function numbered(units: readonly string[], how: string, clause: Clause): Naming[] {
  return units.map((unit, index) => ({ unit, how: index === 0 ? `${how} first` : how, clause }))
}
