import type { Path } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { commitments, nameUses, placed, quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

export type Nameable = 'unit' | 'group' | 'action' | 'measure' | 'register' | 'parameter'

/** What a plan lists but never names again may be left over, or be spelt otherwise where it is meant. */
export const namedNowhere: Rule<'named-nowhere', { what: Nameable; name: string }> = {
  id: 'named-nowhere',
  severity: 'info',
  group: 'plan',
  plan({ plan, file }, report) {
    const tell = (what: Nameable, name: string, path: Path, on: 'key' | 'value' = 'value') =>
      report({ file, path, on }, { what, name }, what === 'unit' || what === 'group' ? { unit: name } : {})

    const names = namesUsed(plan)
    const isUsed = ({ name, aliases }: { name: string; aliases?: string[] | undefined }) =>
      [name, ...(aliases ?? [])].some((one) => names.has(one))
    const asked = (plan.deliverables ?? []).some(({ from }) => from === 'all')
    for (const { value, path } of asked ? [] : placed(plan.units, ['units'])) {
      if (!isUsed(value)) tell('unit', value.name, [...path, 'name'])
    }
    for (const { value, path } of placed(plan.groups, ['groups'])) {
      if (!isUsed(value)) tell('group', value.name, [...path, 'name'])
    }
    const actions = new Set(commitments(plan).map(({ value }) => value.action))
    for (const { value, path } of placed(plan.actions, ['actions'])) {
      if (!actions.has(value.id)) tell('action', value.id, [...path, 'id'])
    }
    const all = quotas(plan).map(({ value }) => value)
    const keyed = [
      ['measure', 'measures', new Set(all.map(({ measure }) => measure))],
      ['register', 'registers', new Set(all.map(({ of }) => of))],
      ['parameter', 'parameters', new Set(all.map(({ per_capita }) => per_capita))],
    ] as const
    for (const [what, key, used] of keyed) {
      for (const name of Object.keys(plan[key] ?? {})) {
        if (!(used as ReadonlySet<string | undefined>).has(name)) tell(what, name, [key, name], 'key')
      }
    }
  },
}

function namesUsed(plan: Plan): Set<string> {
  return new Set([
    ...nameUses(plan).map(({ value }) => value),
    ...(plan.groups ?? []).flatMap(({ members }) => members),
    ...plan.units.flatMap(({ successor }) => successor ?? []),
    ...(plan.deliverables ?? []).flatMap(({ to }) => to ?? []),
  ])
}
