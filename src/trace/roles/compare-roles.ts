import type { Clause } from '../clause.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Mismatch } from '../trace-result.ts'
import { judgeFirst, judgeNamed, judgeUnitLine } from './beside-clause.ts'
import { judgeInTable, rowsByTask } from './in-table.ts'
import { judgeInText } from './in-text.ts'
import type { Judged, LocatedTask } from './judged.ts'
import { unitNamesOf } from './unit-names.ts'

/**
 * Documents name the units of a task in many ways. A way of looking is trusted only where the plan agrees with it
 * for nearly all tasks that it tells something of; then the few that do not agree are slips.
 */
const BESIDE = { slips: 0.2, fewest: 3 }
/** Running text names units that do nothing, and leaves out some that do. */
const IN_TEXT = { slips: 0.1, fewest: 5 }

export interface ComparedRoles {
  readonly mismatches: readonly Mismatch[]
  /** Cells of tables that only say again what clauses of tasks say. */
  readonly restating: ReadonlySet<Clause>
}

/** Units of tasks that the document does not name where it names those of other tasks. */
export function compareRoles(tasks: readonly LocatedTask[], surroundings: Surroundings): ComparedRoles {
  const names = unitNamesOf(surroundings.plan)
  const rows = rowsByTask(tasks, surroundings, names)
  const ways = [judgeNamed, judgeFirst, judgeUnitLine].map((judge) => judge(tasks, surroundings, names))
  const told = [...ways, judgeInTable(tasks, rows, surroundings, names)]
    .filter((judged) => isTrusted(judged, BESIDE))
    .flat()
  // What no other way tells of is looked for in the text.
  const known = new Set(told.map(({ mismatch }) => keyOf(mismatch)))
  const inText = judgeInText(tasks, surroundings, names, (mismatch) => known.has(keyOf(mismatch)))
  const found = inText.filter(({ agrees }) => agrees).length
  const named = { found, of: inText.length }
  const wrong = [
    ...told,
    ...(isTrusted(inText, IN_TEXT)
      ? inText.map(({ agrees, mismatch }) => ({ agrees, mismatch: { ...mismatch, named } }))
      : []),
  ].filter(({ agrees }) => !agrees)
  const byUnit = new Map(wrong.toReversed().map(({ mismatch }) => [keyOf(mismatch), mismatch]))
  return {
    mismatches: [...byUnit.values()].reverse(),
    restating: new Set([...rows.values()].flatMap(({ clauses }) => clauses)),
  }
}

function isTrusted(judged: readonly Judged[], { slips, fewest }: typeof BESIDE): boolean {
  const wrong = judged.filter(({ agrees }) => !agrees).length
  return judged.length >= fewest && wrong <= Math.max(1, judged.length * slips)
}

function keyOf({ path }: Mismatch): string {
  return path.join('/')
}
