import { simplified } from '../../document/simplified.ts'
import type { Clause } from '../clause.ts'
import { LABEL_LINE } from '../companions.ts'
import { ownOf, type Surroundings } from '../surroundings.ts'
import { type Judged, type LocatedTask, mismatchOf, unitsOf } from './judged.ts'
import type { UnitNames } from './unit-names.ts'

/** Every unit stands in the clause or beside it, where units are named there. */
export function judgeNamed(
  tasks: readonly LocatedTask[],
  surroundings: Surroundings,
  names: UnitNames,
): Judged[] {
  return tasks.flatMap((task) => {
    const { clauses } = ownOf(task.clause, surroundings)
    const named = unitsNamed(clauses, names)
    if (named.length === 0) return []
    const text = simplified(clauses.map((clause) => clause.text).join('\n'))
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
    const [first] = unitsNamed(ownOf(task.clause, surroundings).clauses, names)
    const [lead] = unitsOf(task)
    if (first === undefined || lead?.role !== 'lead') return []
    return [{ agrees: names.same(first, lead.unit), mismatch: mismatchOf(task, lead, first) }]
  })
}

/** In a list by units the last line before the task that is nothing but units names those who lead it. */
export function judgeUnitLine(
  tasks: readonly LocatedTask[],
  { clauses, companionsOf }: Surroundings,
  names: UnitNames,
): Judged[] {
  let last: readonly string[] | undefined
  const listedAbove = clauses.all.map(({ text }) => {
    const above = last
    last = names.listed(text) ?? last
    return above
  })
  return tasks.flatMap((task) => {
    if (unitsNamed([task.clause, ...companionsOf(task.clause)], names).length > 0) return []
    const units = listedAbove[task.clause.index]
    if (units === undefined) return []
    return unitsOf(task)
      .filter(({ role }) => role !== 'support')
      .map((unit) => ({
        agrees: units.some((one) => names.same(one, unit.unit)),
        mismatch: mismatchOf(task, unit, units.join('、')),
      }))
  })
}

const BRACKET = /\(([^()]+)\)/g

/** Units in labelled lines, in brackets, and in cells or lines of nothing else; as the plan calls them, in order. */
function unitsNamed(clauses: readonly Clause[], names: UnitNames): string[] {
  return clauses.flatMap(({ text }) => {
    const listed = names.listed(text)
    if (listed !== undefined) return listed
    if (LABEL_LINE.test(text)) return names.within(text)
    return [...text.matchAll(BRACKET)].flatMap(([, inside = '']) => names.within(inside))
  })
}
