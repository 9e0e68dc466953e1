import type { CivilDate } from '../model/civil-date.ts'
import type { Group, Plan, Unit } from '../model/plan.ts'

/** What a name in a plan or in the log stands for. */
export type NameMeaning =
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string }
  /** Two units or groups claim the name: it counts for neither. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }

/** The units of a plan under all their names, their existence and their successors (semantics.md 12.8). */
export interface UnitRegistry {
  /** Undefined for a name that the plan does not know. */
  meaning(name: string): NameMeaning | undefined
  /** Canonical names in plan order: units, then each group followed by members that are not listed as units. */
  readonly order: ReadonlyMap<string, number>
  /** All units, without groups, in plan order. */
  readonly units: readonly string[]
  /** Canonical names of a group's members, in order; empty where the document lists none. */
  members(group: string): readonly string[]
  exists(unit: string, date: CivilDate): boolean
  /** The last day of a unit, where the plan states one. */
  lastDay(unit: string): CivilDate | undefined
  /** The unit itself, then its successors in turn. */
  succession(unit: string): readonly string[]
  /** Who stands on a day where `unit` stood: itself, a successor, or nobody. */
  standsOn(unit: string, date: CivilDate): string | undefined
}

export function unitRegistry(plan: Plan): UnitRegistry {
  const claims = new Map<string, NameMeaning[]>()
  const listed = new Map<string, Unit>()
  const groups = new Map<string, Group>()
  const order = new Map<string, number>()

  const claim = (name: string, meaning: NameMeaning) => {
    const known = claims.get(name)
    if (known === undefined) claims.set(name, [meaning])
    else if (!known.some((other) => JSON.stringify(other) === JSON.stringify(meaning))) known.push(meaning)
  }
  const enter = (name: string) => {
    if (!order.has(name)) order.set(name, order.size)
  }

  for (const unit of plan.units) {
    if (!listed.has(unit.name)) listed.set(unit.name, unit)
    enter(unit.name)
    for (const name of [unit.name, ...(unit.aliases ?? [])]) claim(name, { kind: 'unit', name: unit.name })
  }
  for (const group of plan.groups ?? []) {
    if (!groups.has(group.name)) groups.set(group.name, group)
    for (const name of [group.name, ...(group.aliases ?? [])])
      claim(name, { kind: 'group', name: group.name })
  }
  /** Members, successors and names in roles that are listed nowhere are units by the name used. */
  const mention = (name: string) => {
    if (!claims.has(name)) claim(name, { kind: 'unit', name })
    const meaning = claims.get(name)?.[0]
    if (meaning?.kind === 'unit') enter(meaning.name)
  }
  for (const group of plan.groups ?? []) {
    enter(group.name)
    for (const member of group.members) mention(member)
  }
  for (const unit of plan.units) if (unit.successor !== undefined) mention(unit.successor)
  for (const name of namesInRoles(plan)) mention(name)

  const meaning = (name: string): NameMeaning | undefined => {
    const known = claims.get(name)
    if (known === undefined || known.length === 1) return known?.[0]
    return { kind: 'ambiguous', candidates: known.flatMap((one) => ('name' in one ? [one.name] : [])) }
  }
  const unitNamed = (name: string): string => {
    const known = meaning(name)
    return known?.kind === 'unit' ? known.name : name
  }

  /** A successor that is not listed itself exists from the day after its first predecessor ended. */
  const foundedAfter = new Map<string, CivilDate>()
  for (const { successor, until } of plan.units) {
    if (successor === undefined || until === undefined) continue
    const name = unitNamed(successor)
    const known = foundedAfter.get(name)
    if (known === undefined || until < known) foundedAfter.set(name, until)
  }

  const memberLists = new Map<string, readonly string[]>()
  const members = (group: string, above: readonly string[] = []): readonly string[] => {
    const known = memberLists.get(group)
    if (known !== undefined) return known
    const list = new Set<string>()
    for (const member of groups.get(group)?.members ?? []) {
      const what = meaning(member)
      if (what?.kind === 'unit') list.add(what.name)
      // A group within a group stands for its members; one that holds itself is passed over.
      else if (what?.kind === 'group' && what.name !== group && !above.includes(what.name)) {
        for (const inner of members(what.name, [...above, group])) list.add(inner)
      }
    }
    if (above.length === 0) memberLists.set(group, [...list])
    return [...list]
  }

  const successions = new Map<string, readonly string[]>()
  const succession = (unit: string): readonly string[] => {
    const known = successions.get(unit)
    if (known !== undefined) return known
    const chain = [unit]
    for (
      let next = listed.get(unit)?.successor;
      next !== undefined;
      next = listed.get(chain.at(-1)!)?.successor
    ) {
      const name = unitNamed(next)
      if (chain.includes(name)) break
      chain.push(name)
    }
    successions.set(unit, chain)
    return chain
  }

  const exists = (unit: string, date: CivilDate): boolean => {
    const known = listed.get(unit)
    if (known === undefined) return date > (foundedAfter.get(unit) ?? '')
    return (
      (known.from === undefined || known.from <= date) && (known.until === undefined || date <= known.until)
    )
  }

  const lastDay = (unit: string) => listed.get(unit)?.until

  return {
    meaning,
    order,
    units: [...order.keys()].filter((name) => !groups.has(name)),
    members: (group) => members(group),
    exists,
    lastDay,
    succession,
    standsOn(unit, date) {
      for (const name of succession(unit)) {
        const until = lastDay(name)
        if (until === undefined || date <= until) return exists(name, date) ? name : undefined
      }
      return undefined
    },
  }
}

/** Every name that a role of the plan uses, in the order of the document. */
function namesInRoles(plan: Plan): string[] {
  const holders = [...(plan.actions ?? []), ...plan.tasks, ...(plan.safeguards ?? [])]
  const roles = holders.flatMap((holder) => [
    ...(holder.lead ?? []),
    ...(holder.responsible ?? []),
    ...(holder.support ?? []),
  ])
  const reporters = (plan.deliverables ?? []).flatMap(({ from }) => (from === 'all' ? [] : from))
  return [...roles, ...reporters]
}
