import { ownOf, type Surroundings } from '../surroundings.ts'
import type { Mismatch } from '../trace-result.ts'
import {
  isTrusted,
  type Judged,
  type LocatedTask,
  mismatchOf,
  type Role,
  type RoleUnit,
  unitsOf,
} from './judged.ts'
import type { Sections } from './sections.ts'
import type { UnitNames } from './unit-names.ts'

/** 会同科技部, 组织各级科协、学会: whoever is named behind such a word helps and does not lead. */
const HELPED =
  /(?:会同|联合|协同|联动|组织|发动|动员|指导|鼓励|支持|引导|推动|带动)(?!召开|开展|实施)(?:[^,。;:、\n]{0,4}|[^,。;:\n]{0,16}[、和及与])$/

/** Running text seldom names a unit twice in the same way, so that a few units tell little. */
const HELPERS = { slips: 0.1, fewest: 5 }

/** In running text leads act, and those who help stand behind a word that says so. */
export function judgeHelped(
  tasks: readonly LocatedTask[],
  surroundings: Surroundings,
  names: UnitNames,
  sections: Sections,
  isKnown: (mismatch: Mismatch) => boolean,
): Judged[] {
  const acting = actingRole(tasks)
  const judged = tasks.flatMap((task) => {
    const near = [...ownOf(task.clause, surroundings).clauses, ...sections.above(task.clause)]
    const text = near.map((clause) => clause.simple).join('\n')
    return unitsOf(task)
      .filter((unit) => !isKnown(mismatchOf(task, unit, null)))
      .flatMap((unit) => judgeUnit(task, unit, text, names, acting))
  })
  return isTrusted(judged, HELPERS) ? judged : []
}

function judgeUnit(
  task: LocatedTask,
  unit: RoleUnit,
  text: string,
  names: UnitNames,
  acting: Role,
): Judged[] {
  const places = names.places(unit.unit, text)
  if (places.length === 0) return []
  const isHelped = places.every((place) => HELPED.test(text.slice(0, place)))
  const role = isHelped ? 'support' : acting
  const mismatch = mismatchOf(task, unit, `${role}: ${unit.unit}`)
  return [{ agrees: role === unit.role, mismatch: { ...mismatch, expected: `${unit.role}: ${unit.unit}` } }]
}

/** What the plan calls those who act: `lead`, or `responsible` where it has more of these. */
function actingRole(tasks: readonly LocatedTask[]): Role {
  const count = (role: Role): number => tasks.flatMap(({ pointer }) => pointer.item[role] ?? []).length
  return count('responsible') > count('lead') ? 'responsible' : 'lead'
}
