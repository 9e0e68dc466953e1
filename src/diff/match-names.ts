import { common, overlap } from '../model/likeness.ts'
import type { Plan } from '../model/plan.ts'
import { unitRegistry } from '../source/unit-registry.ts'
import type { planItems } from './items.ts'
import { type Likeness, likeliest, nameOf, type Pair } from './pair.ts'
import type { Item, Side } from './side.ts'

/** Units and groups that go by another name in the revision. */
export interface RenamedNames {
  readonly units: readonly Pair<'unit'>[]
  readonly groups: readonly Pair<'group'>[]
  /** Former name → name of the revision; no former name is used there, and none of the new ones before. */
  readonly names: ReadonlyMap<string, string>
}

type NamedItems = Pick<ReturnType<typeof planItems>, 'units' | 'groups'>

/** Said by an alias that only one other has, else inferred from a like name with the same tasks. */
export function matchNames(base: Plan, revision: Plan, before: NamedItems, after: NamedItems): RenamedNames {
  const [was, is] = [usedNames(base), usedNames(revision)]
  const gone = <I extends Item>(items: readonly I[]) => items.filter((item) => !is.has(nameOf(item)))
  const come = <I extends Item>(items: readonly I[]) => items.filter((item) => !was.has(nameOf(item)))
  const [roles, others] = [rolesOf(base), rolesOf(revision)]
  const alike: Likeness<'unit'> = ({ value: a }, { value: b }) => {
    if (declared(a, b)) return 1
    const work = overlap(roles.get(a.name) ?? NONE, others.get(b.name) ?? NONE)
    const name = overlap(new Set(a.name), new Set(b.name))
    return work >= 0.5 && common(roles.get(a.name) ?? NONE, others.get(b.name) ?? NONE) > 0 && name >= 0.4
      ? (work + name) / 2
      : 0
  }
  const groupsAlike: Likeness<'group'> = ({ value: a }, { value: b }) => {
    if (declared(a, b)) return 1
    return a.members.length === 0 ? 0 : overlap(new Set(a.members), new Set(b.members))
  }
  const units = likeliest(...unmerged(gone(before.units), come(after.units)), alike).map(stated)
  const groups = likeliest(...unmerged(gone(before.groups), come(after.groups)), groupsAlike).map(stated)
  const pairs: readonly Pair<'unit' | 'group'>[] = [...units, ...groups]
  return { units, groups, names: new Map(pairs.map((pair) => [nameOf(pair.base), nameOf(pair.revision)])) }
}

const NONE: ReadonlySet<string> = new Set()

interface Named {
  readonly name: string
  readonly aliases?: readonly string[] | undefined
}

/** Whether one of the two says itself that it is the other. */
function declared(a: Named, b: Named): boolean {
  return (a.aliases ?? []).includes(b.name) || (b.aliases ?? []).includes(a.name)
}

/** Two units that became one, or one that became two, are no change of name. */
function unmerged<I extends Item<'unit'> | Item<'group'>>(
  gone: readonly I[],
  come: readonly I[],
): [I[], I[]] {
  const links = gone.flatMap((a) =>
    come.filter((b) => declared(a.value, b.value)).map((b) => [a, b] as const),
  )
  const times = new Map<I, number>()
  for (const item of links.flat()) times.set(item, (times.get(item) ?? 0) + 1)
  const several = new Set(links.filter((link) => link.some((item) => times.get(item)! > 1)).flat())
  return [gone.filter((item) => !several.has(item)), come.filter((item) => !several.has(item))]
}

function stated<P extends Pair<'unit'> | Pair<'group'>>(pair: P): P {
  const [a, b]: readonly Named[] = [pair.base.value, pair.revision.value]
  if (!declared(a!, b!)) return pair
  const { confidence: _certain, ...rest } = pair
  return rest as P
}

/** Every name that the plan uses for a unit or group, aliases only where a role uses one. */
function usedNames(plan: Plan): ReadonlySet<string> {
  const names = new Set([...unitRegistry(plan).order.keys(), ...rolesOf(plan).keys()])
  for (const { successor } of plan.units) if (successor !== undefined) names.add(successor)
  for (const { name, members } of plan.groups ?? []) for (const one of [name, ...members]) names.add(one)
  return names
}

/** Name → what it does: "05-02 lead". */
function rolesOf(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>()
  const note = (name: string, role: string) => {
    const known = roles.get(name)
    if (known === undefined) roles.set(name, new Set([role]))
    else known.add(role)
  }
  for (const holder of [...(plan.actions ?? []), ...plan.tasks, ...(plan.safeguards ?? [])]) {
    for (const role of ['lead', 'responsible', 'support'] as const) {
      for (const name of holder[role] ?? []) note(name, `${holder.id} ${role}`)
    }
  }
  for (const { id, from, to } of plan.deliverables ?? []) {
    for (const name of from === 'all' ? [] : from) note(name, `${id} from`)
    if (to !== undefined) note(to, `${id} to`)
  }
  return roles
}

/** A plan whose units and groups go by the names that the other plan knows. */
export function sideOf(plan: Plan, renamed: ReadonlyMap<string, string> = new Map()): Side {
  const registry = unitRegistry(plan)
  const successors = new Set(plan.units.flatMap(({ successor }) => successor ?? []))
  return {
    plan,
    meaning(name) {
      const known = registry.meaning(name)
      const own = known === undefined || known.kind === 'ambiguous' ? name : known.name
      return renamed.get(own) ?? own
    },
    succeeds: (name) => successors.has(name),
  }
}
