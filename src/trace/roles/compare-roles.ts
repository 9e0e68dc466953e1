import type { Clause } from '../clause.ts'
import type { Located } from '../find-clauses.ts'
import type { ActionPointer } from '../subjects.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Mismatch } from '../trace-result.ts'
import { judgeFirst, judgeNamed, judgeUnitLine } from './beside-clause.ts'
import { judgeHelped } from './helped.ts'
import { judgeInTable, rowsByTask } from './in-table.ts'
import { judgeInText } from './in-text.ts'
import { judgeInRole, judgeLeftOut } from './judge-namings.ts'
import { isTrusted, type Judged, type LocatedTask } from './judged.ts'
import { namedAbove, namedBeside, namedInTable, namedInText } from './namings.ts'
import type { ResponsibilityRow } from './responsibility-rows.ts'
import { sectionsOf } from './sections.ts'
import type { UnitNames } from './unit-names.ts'

/**
 * Documents name the units of a task in many ways. A way of looking is trusted only where the plan agrees with it
 * for nearly all tasks that it tells something of; then the few that do not agree are slips.
 */
const BESIDE = { slips: 0.2, fewest: 3 }
/** Running text names units that do nothing, and leaves out some that do. */
const IN_TEXT = { slips: 0.1, fewest: 5 }

export interface ComparedRoles {
  readonly mismatches: readonly Mismatch[]
  /** The row of a table apart that restates a task. */
  readonly rows: ReadonlyMap<LocatedTask, ResponsibilityRow>
  /** Cells of tables that only say again what clauses of tasks say. */
  readonly restating: ReadonlySet<Clause>
}

/** Units of tasks that the document does not name where it names those of other tasks. */
export function compareRoles(
  tasks: readonly LocatedTask[],
  surroundings: Surroundings,
  names: UnitNames,
): ComparedRoles {
  const rows = rowsByTask(tasks, surroundings, names)
  const ways = [judgeNamed, judgeFirst, judgeUnitLine].map((judge) => judge(tasks, surroundings, names))
  const told = [...ways, judgeInTable(tasks, rows, surroundings, names)]
    .filter((judged) => isTrusted(judged, BESIDE))
    .flat()
  const beside = namedBeside(tasks, surroundings, names)
  const named = [beside, namedAbove(beside, surroundings, names), namedInTable(tasks, rows, names)]
  const inRole = named.flatMap((some) => judgeInRole(some, names))
  // What no other way tells of is looked for in the text.
  const known = new Set(told.map(({ mismatch }) => keyOf(mismatch)))
  const isKnown = (mismatch: Mismatch): boolean => known.has(keyOf(mismatch))
  const sections = sectionsOf(surroundings.clauses.all, new Set(tasks.map(({ clause }) => clause)))
  // Whoever begins a sentence acts, where the document names units in no other way.
  const isNamed = new Set(
    named.flatMap((some) => some.flatMap(({ task, namings }) => (namings.length > 0 ? task : []))),
  )
  const unnamed = tasks.filter((task) => !isNamed.has(task))
  const subjects = namedInText(unnamed, sections, names)
  const inText = judgeInText(tasks, surroundings, names, sections, isKnown)
  const helped = judgeHelped(tasks, surroundings, names, sections, isKnown)
  const found = inText.filter(({ agrees }) => agrees).length
  const share = { found, of: inText.length }
  const mismatches = wrongOf([
    ...told,
    ...inRole,
    ...[...named, subjects].flatMap((some) => judgeLeftOut(some, names)),
    ...helped,
    ...(isTrusted(inText, IN_TEXT)
      ? inText.map(({ agrees, mismatch }) => ({ agrees, mismatch: { ...mismatch, named: share } }))
      : []),
  ])
  return {
    mismatches,
    rows,
    restating: new Set([...rows.values()].flatMap(({ clauses }) => clauses)),
  }
}

/** Units in the heading of an action, in brackets or labelled lines. */
export function compareActionRoles(
  actions: readonly Located<ActionPointer>[],
  surroundings: Surroundings,
  names: UnitNames,
): readonly Mismatch[] {
  const beside = namedBeside(actions, surroundings, names)
  const named = judgeNamed(actions, surroundings, names)
  return wrongOf([
    ...(isTrusted(named, BESIDE) ? named : []),
    ...judgeInRole(beside, names),
    ...judgeLeftOut(beside, names),
  ])
}

/**
 * Each unit that does not agree, told as the first way of looking tells it. A unit that stands where the plan has another
 * is told with that one.
 */
function wrongOf(judged: readonly Judged[]): Mismatch[] {
  const wrong = judged.filter(({ agrees }) => !agrees).map(({ mismatch }) => mismatch)
  const told = [...new Map(wrong.toReversed().map((one) => [keyOf(one), one])).values()].reverse()
  const foundFor = new Map<string, string>()
  for (const { about, expected, found } of told) {
    const key = JSON.stringify(about)
    if (expected !== null) foundFor.set(key, `${foundFor.get(key) ?? ''}、${found ?? ''}`)
  }
  return told.filter(
    ({ about, expected, found }) =>
      expected !== null || foundFor.get(JSON.stringify(about))?.split('、').includes(String(found)) !== true,
  )
}

/** Where a unit of the plan stands; or what is missing there. */
function keyOf({ path, expected, found }: Mismatch): string {
  return expected === null ? `${path.join('/')} without ${found}` : path.join('/')
}
