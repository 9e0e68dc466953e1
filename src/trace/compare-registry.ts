import type { Plan } from '../model/plan.ts'
import type { Clause } from './clause.ts'
import { isDamaged, isShortened } from './roles/in-text.ts'
import { isTrusted, type Judged } from './roles/judged.ts'
import type { UnitNames } from './roles/unit-names.ts'
import type { Mismatch } from './trace-result.ts'

/** Offices may name more units than the document, but not many. */
const REGISTRY = { slips: 0.1, fewest: 3 }

/** Units and groups of the plan that the document names nowhere. Members of groups and units of later days need not be. */
export function compareRegistry(plan: Plan, all: readonly Clause[], names: UnitNames): readonly Mismatch[] {
  const text = all.map(({ simple }) => simple).join('\n')
  const members = new Set((plan.groups ?? []).flatMap((group) => group.members))
  const units = plan.units.map(({ name, from = '' }, index) => ({
    name,
    path: ['units', index, 'name'],
    isOutside: members.has(name) || from > plan.issued,
  }))
  const groups = (plan.groups ?? []).map(({ name }, index) => ({
    name,
    path: ['groups', index, 'name'],
    isOutside: false,
  }))
  const judged = [...units, ...groups]
    .filter(({ isOutside }) => !isOutside)
    .map(
      ({ name, path }): Judged => ({
        agrees: names
          .spellings(name)
          .some((one) => text.includes(one) || isShortened(one, text) || isDamaged(one, text)),
        mismatch: { about: { unit: name }, path, field: 'name', expected: name, found: null },
      }),
    )
  return isTrusted(judged, REGISTRY)
    ? judged.filter(({ agrees }) => !agrees).map(({ mismatch }) => mismatch)
    : []
}
