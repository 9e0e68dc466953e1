import { isTrusted, type Judged, mismatchOf, ROLES, type Role, type RoleUnit, unitsOf } from './judged.ts'
import type { NamedTask, Naming } from './namings.ts'
import type { UnitNames } from './unit-names.ts'

/** Names may stand where others act; a way of naming is one only if nearly all that are named so act. */
const LEFT_OUT = { slips: 0.1, fewest: 3 }
const IN_ROLE = { slips: 0.1, fewest: 4 }

/** Units that the document names for a task and that are in no role of it. */
export function judgeLeftOut(tasks: readonly NamedTask[], names: UnitNames): Judged[] {
  const usual = usualRoles(tasks, names)
  const judged = tasks.flatMap(({ task, namings }) => {
    const units = unitsOf(task)
    return namings.map(({ unit, how, clause }): Judged => {
      const role = usual.get(how)?.role ?? 'responsible'
      const { about, path } = task.pointer
      return {
        agrees: units.some((one) => names.same(one.unit, unit)) || 'inherit' in task.pointer.item,
        mismatch: {
          about,
          path,
          field: role,
          expected: null,
          found: unit,
          line: clause.paragraph.line,
        },
      }
    })
  })
  return isTrusted(judged, LEFT_OUT) ? judged : []
}

/** Each unit has the role that the plan gives to nearly all that are named in the same way. */
export function judgeInRole(tasks: readonly NamedTask[], names: UnitNames): Judged[] {
  const usual = usualRoles(tasks, names)
  const byWay = new Map<string, Judged[]>()
  const isRare = (how: string): boolean => (usual.get(how)?.units ?? 0) < IN_ROLE.fewest
  for (const { task, namings } of tasks) {
    for (const { unit, naming } of ownNamings(unitsOf(task), namings, names)) {
      const role = usual.get(naming.how)?.role ?? unit.role
      const mismatch = mismatchOf(task, unit, `${role}: ${naming.unit}`, naming.clause.paragraph.line)
      const judged: Judged = {
        agrees: role === unit.role,
        mismatch: { ...mismatch, expected: `${unit.role}: ${unit.unit}` },
      }
      // Few units are judged by what the words say, and all such together.
      const way = isRare(naming.how) ? '' : naming.how
      byWay.set(way, [...(byWay.get(way) ?? []), judged])
    }
  }
  return [...byWay.values()].filter((judged) => isTrusted(judged, IN_ROLE)).flat()
}

/** The units of a task that are named for it, each with how it is named first. */
function ownNamings(
  units: readonly RoleUnit[],
  namings: readonly Naming[],
  names: UnitNames,
): { readonly unit: RoleUnit; readonly naming: Naming }[] {
  return units.flatMap((unit) => {
    const naming = namings.find((one) => names.same(one.unit, unit.unit))
    return naming === undefined ? [] : [{ unit, naming }]
  })
}

interface UsualRole {
  readonly role: Role
  readonly units: number
}

/** For each way of naming the role that most units named so have in the plan, and how many there are in all. */
function usualRoles(tasks: readonly NamedTask[], names: UnitNames): ReadonlyMap<string, UsualRole> {
  const counts = new Map<string, Role[]>()
  for (const { task, namings } of tasks) {
    for (const { unit, naming } of ownNamings(unitsOf(task), namings, names)) {
      counts.set(naming.how, [...(counts.get(naming.how) ?? []), unit.role])
    }
  }
  return new Map([...counts].map(([how, roles]) => [how, { role: usualOf(roles, how), units: roles.length }]))
}

function usualOf(roles: readonly Role[], how: string): Role {
  const stated = ROLES.find((role) => how.startsWith(role))
  if (roles.length < IN_ROLE.fewest && stated !== undefined) return stated
  const count = (role: Role): number => roles.filter((one) => one === role).length
  return ROLES.toSorted((a, b) => count(b) - count(a))[0] ?? 'responsible'
}
