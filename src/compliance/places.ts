import { type CivilDate, later } from '../model/civil-date.ts'
import type { Window } from '../model/window.ts'
import type { UnitRegistry } from '../source/unit-registry.ts'

/** A place in a role: the unit that the plan names, and after it whoever follows it. */
export interface Slot {
  readonly unit: string
  /** The group that the plan names, where the unit is one of its members. */
  readonly group?: string
}

/** A slot under `each`, and with it the slots that may come to the same unit by succession. */
export interface Place {
  readonly slots: readonly Slot[]
  /** Itself among them, in plan order: the unit owes once, and all names count. */
  readonly line: readonly Slot[]
}

export function isGroup(name: string, registry: UnitRegistry): boolean {
  return registry.meaning(name)?.kind === 'group'
}

/** The slot of a name that a plan uses: by its canonical name, where it has one. */
export function slotNamed(name: string, registry: UnitRegistry): Slot {
  const meaning = registry.meaning(name)
  return { unit: meaning !== undefined && meaning.kind !== 'ambiguous' ? meaning.name : name }
}

/** A group stands for its members; any other slot for itself. */
export function membersOf(slot: Slot, registry: UnitRegistry): Slot[] {
  return isGroup(slot.unit, registry)
    ? registry.members(slot.unit).map((unit) => ({ unit, group: slot.unit }))
    : [slot]
}

/** Whether a name counts for a slot in a window: the unit itself, and successors once they stand there. */
export function countsFor(name: string, slot: Slot, window: Window, registry: UnitRegistry): boolean {
  const chain = registry.succession(slot.unit)
  const position = chain.indexOf(name)
  if (position < 0 || chain.length === 1) return position === 0
  const owner = registry.standsOn(slot.unit, window.to)
  return owner === undefined || position <= chain.indexOf(owner)
}

/** Slots whose line of succession meets that of this one, itself among them, in plan order. */
export function lineOf(slot: Slot, slots: readonly Slot[], registry: UnitRegistry): Slot[] {
  const line = registry.succession(slot.unit)
  return slots.filter((other) => registry.succession(other.unit).some((name) => line.includes(name)))
}

/**
 * Who owes a window under `each`: the unit that exists on its last day (semantics.md 12.8), a group without members
 * by its own name. Of slots that have come to one unit, the one where it stood first owes; undefined for the others.
 */
export function ownerOf({ slots, line }: Place, window: Window, registry: UnitRegistry): string | undefined {
  const slot = slots[0]!
  const owner = standsFor(slot, window.to, registry)
  if (owner === undefined || line.length <= 1) return owner
  const since = ({ unit }: Slot): CivilDate => {
    const chain = registry.succession(unit)
    const before = chain.slice(0, chain.indexOf(owner))
    return before.reduce((day, name) => later(day, registry.lastDay(name) ?? ''), '')
  }
  const first = line
    .filter(({ unit }) => registry.standsOn(unit, window.to) === owner)
    .reduce((best, one) => (since(one) < since(best) ? one : best))
  return first === slot ? owner : undefined
}

/** Who stands in a slot on a day; a group by its own name. */
export function standsFor(slot: Slot, date: CivilDate, registry: UnitRegistry): string | undefined {
  return isGroup(slot.unit, registry) ? slot.unit : registry.standsOn(slot.unit, date)
}

/** Whether a name counts for the unit that owes a window, through its own slot or one that has come to the same unit. */
export function countsForOwner(
  name: string,
  { slots, line }: Place,
  window: Window,
  registry: UnitRegistry,
): boolean {
  const slot = slots[0]!
  if (line.length <= 1) return countsFor(name, slot, window, registry)
  const owner = registry.standsOn(slot.unit, window.to)
  return line.some(
    (one) => registry.standsOn(one.unit, window.to) === owner && countsFor(name, one, window, registry),
  )
}
