import type { Clause } from './clause.ts'
import { LABEL_LINE } from './companions.ts'
import type { Located } from './find-clauses.ts'
import type { TaskPointer } from './subjects.ts'
import { ownOf, type Surroundings } from './surroundings.ts'
import type { Mismatch } from './trace-result.ts'
import { type UnitNames, unitNamesOf } from './unit-names.ts'

const ROLES = ['lead', 'support', 'responsible'] as const

/**
 * Documents name the units of a task in many ways. A way of looking is trusted only where the plan agrees with it
 * for nearly all tasks that it tells something of; then the few that do not agree are slips.
 */
const SLIPS = 0.2
const FEWEST = 3

/** A unit of a task, whether the document agrees in one way of looking, and what it says instead. */
interface Judged {
  readonly agrees: boolean
  readonly mismatch: Mismatch
}

/** Units of tasks that the document does not name where it names those of other tasks. */
export function compareRoles(tasks: readonly Located<TaskPointer>[], surroundings: Surroundings): Mismatch[] {
  const names = unitNamesOf(surroundings.plan)
  const ways = [judgeNamed, judgeFirst, judgeUnitLine]
  const told = ways.flatMap((judge) => {
    const judged = tasks.flatMap((task) => judge(task, surroundings, names))
    const wrong = judged.filter(({ agrees }) => !agrees)
    const isTrusted = judged.length >= FEWEST && wrong.length <= Math.max(1, judged.length * SLIPS)
    return isTrusted ? wrong.map(({ mismatch }) => mismatch) : []
  })
  const seen = new Set<string>()
  return told.filter(({ path }) => !seen.has(path.join('/')) && seen.add(path.join('/')))
}

/** Every unit stands in the clause or beside it, where units are named there. */
function judgeNamed(task: Located<TaskPointer>, surroundings: Surroundings, names: UnitNames): Judged[] {
  const { clauses } = ownOf(task.clause, surroundings)
  const named = unitsNamed(clauses, names)
  if (named.length === 0) return []
  const text = clauses.map((clause) => clause.text).join('\n')
  return unitsOf(task).map(({ role, index, unit }) => ({
    agrees: names.spellings(unit).some((spelling) => text.includes(spelling)),
    mismatch: mismatchOf(task, role, index, unit, named.join('、')),
  }))
}

/** The unit that is named first leads. */
function judgeFirst(task: Located<TaskPointer>, surroundings: Surroundings, names: UnitNames): Judged[] {
  const [first] = unitsNamed(ownOf(task.clause, surroundings).clauses, names)
  const [lead] = task.pointer.item.lead ?? []
  if (first === undefined || lead === undefined) return []
  return [{ agrees: names.same(first, lead), mismatch: mismatchOf(task, 'lead', 0, lead, first) }]
}

/** In a list by units the last line before the task that is nothing but units names those who lead it. */
function judgeUnitLine(
  task: Located<TaskPointer>,
  { clauses, companionsOf }: Surroundings,
  names: UnitNames,
): Judged[] {
  if (unitsNamed([task.clause, ...companionsOf(task.clause)], names).length > 0) return []
  for (let index = task.clause.index - 1; index >= 0; index -= 1) {
    const units = names.listed(clauses.all[index]?.text ?? '')
    if (units === undefined) continue
    return unitsOf(task)
      .filter(({ role }) => role !== 'support')
      .map(({ role, index: at, unit }) => ({
        agrees: units.some((one) => names.same(one, unit)),
        mismatch: mismatchOf(task, role, at, unit, units.join('、')),
      }))
  }
  return []
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

function unitsOf({ pointer: { item } }: Located<TaskPointer>) {
  return ROLES.flatMap((role) => (item[role] ?? []).map((unit, index) => ({ role, index, unit })))
}

function mismatchOf(
  { pointer: { about, path }, clause }: Located<TaskPointer>,
  role: (typeof ROLES)[number],
  index: number,
  unit: string,
  found: string,
): Mismatch {
  return {
    about,
    path: [...path, role, index],
    field: `${role}/${index}`,
    expected: unit,
    found,
    line: clause.paragraph.line,
  }
}
