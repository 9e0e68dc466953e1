import type { Clause } from '../clause.ts'
import { LABEL_LINE } from '../companions.ts'
import { ownOf, type Surroundings } from '../surroundings.ts'
import { type Holder, type Judged, type LocatedTask, mismatchOf, unitsOf } from './judged.ts'
import type { UnitNames } from './unit-names.ts'
import { runsAbove, unitsOfRun } from './unit-runs.ts'

/** Every unit stands in the clause or beside it, where units are named there. */
export function judgeNamed(tasks: readonly Holder[], surroundings: Surroundings, names: UnitNames): Judged[] {
  return tasks.flatMap((task) => {
    const { clauses } = ownOf(task.clause, surroundings)
    const named = [...new Set(unitsNamed(clauses, surroundings, names))]
    if (named.length === 0) return []
    const text = [...clauses.map((clause) => clause.simple), ...named.flatMap(names.spellings)].join('\n')
    return unitsOf(task).map((unit) => ({
      agrees: names.spellings(unit.unit).some((spelling) => text.includes(spelling)),
      mismatch: mismatchOf(task, unit, named.join('、')),
    }))
  })
}

/** The unit that is named first leads. */
export function judgeFirst(
  tasks: readonly LocatedTask[],
  surroundings: Surroundings,
  names: UnitNames,
): Judged[] {
  return tasks.flatMap((task) => {
    const [first] = unitsNamed(ownOf(task.clause, surroundings).clauses, surroundings, names)
    const [lead] = unitsOf(task)
    if (first === undefined || lead?.role !== 'lead') return []
    return [{ agrees: names.same(first, lead.unit), mismatch: mismatchOf(task, lead, first) }]
  })
}

/**
 * In a list by units the last line before the task that is nothing but units names those who do it; the clause may
 * name others who help.
 */
export function judgeUnitLine(
  tasks: readonly LocatedTask[],
  surroundings: Surroundings,
  names: UnitNames,
): Judged[] {
  const above = runsAbove(surroundings.clauses.all, names)
  return tasks.flatMap((task) => {
    const { clauses } = ownOf(task.clause, surroundings)
    if (unitsNamed(clauses, surroundings, names).length > 0) return []
    const units = above[task.clause.index]?.units
    if (units === undefined) return []
    const inText = names.within(clauses.map(({ text }) => text).join('\n'))
    return unitsOf(task).map((unit) => ({
      agrees: [...units, ...(unit.role === 'support' ? inText : [])].some((one) =>
        names.same(one, unit.unit),
      ),
      mismatch: mismatchOf(task, unit, units.join('、')),
    }))
  })
}

const BRACKET = /\(([^()]+)\)/g

/** Units in labelled lines, in brackets, and in cells or lines of nothing else; as the plan calls them, in order. */
function unitsNamed(clauses: readonly Clause[], surroundings: Surroundings, names: UnitNames): string[] {
  return clauses.flatMap((clause) => {
    const { text } = clause
    const listed = unitsOfRun(clause, surroundings.clauses.all, names)
    if (listed !== undefined) return listed
    if (LABEL_LINE.test(text)) return names.within(text)
    return [...text.matchAll(BRACKET)].flatMap(([, inside = '']) => names.within(inside))
  })
}
