import type { CivilDate } from '../model/civil-date.ts'
import { commitmentsOf, type Plan, type Quota, type Task } from '../model/plan.ts'
import type { Window } from '../model/window.ts'
import { type UnitRegistry, unitRegistry } from '../source/unit-registry.ts'
import { type Calendar, calendars } from './calendar.ts'
import { kindOf } from './kinds/index.ts'
import type { QuotaKind } from './kinds/kind.ts'

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

/**
 * What is owed by one slot, or by all together, in every window of a quota: the frame that entries are counted in.
 * Computed from the plan, never stored.
 */
export interface Duty extends Place {
  readonly task: Task
  readonly quota: Quota
  readonly scope: 'each' | 'joint'
  /** One slot for `each`; for `joint` all accountable ones, groups by their own name. */
  readonly slots: readonly Slot[]
  /** A group without members is owed by nobody that could be named: always unknown. */
  readonly membersUnknown: boolean
  readonly calendar: Calendar
  readonly kind: QuotaKind
  /** Position among all duties of the plan. */
  readonly index: number
}

/** What a name has to do with a task. */
export interface Part {
  readonly role: 'lead' | 'responsible' | 'support'
  /** The slots by which the name has its part: its own, or those of units that it succeeds. */
  readonly via: Slot[]
  /** Duties that an entry of this name feeds. */
  readonly feeds: Duty[]
  /** Duties under `each` that an entry of this name is shown beside, as support. */
  readonly supports: Duty[]
  /** Set for a group's own name: under `each` an entry must name members instead. */
  readonly group: boolean
}

export interface TaskBook {
  readonly task: Task
  readonly accountable: readonly Slot[]
  /** Groups among the accountable whose members the document does not list. */
  readonly memberless: readonly string[]
  readonly parts: ReadonlyMap<string, Part>
  readonly duties: readonly Duty[]
  /** A task without number: its record is shown and never judged. */
  readonly qualitative: boolean
}

/** A plan made ready for counting. */
export interface Book {
  readonly plan: Plan
  readonly registry: UnitRegistry
  readonly tasks: ReadonlyMap<string, TaskBook>
  /** All duties, in plan order. */
  readonly duties: readonly Duty[]
}

/** Who is accountable for a task: its leads, the action's where the plan says so, else all that are responsible. */
export function accountableNames(plan: Plan, task: Task): readonly string[] {
  const inherited =
    task.inherit === 'lead' ? (plan.actions?.find(({ id }) => id === task.action)?.lead ?? []) : []
  const leads = [...new Set([...(task.lead ?? []), ...inherited])]
  return leads.length > 0 ? leads : (task.responsible ?? [])
}

export function openBook(plan: Plan): Book {
  const registry = unitRegistry(plan)
  const calendar = calendars(plan)
  const tasks = new Map<string, TaskBook>()
  const duties: Duty[] = []
  for (const task of commitmentsOf(plan)) {
    if (tasks.has(task.id)) continue
    const book = openTask(plan, task, registry, calendar, duties.length)
    tasks.set(task.id, book)
    duties.push(...book.duties)
  }
  return { plan, registry, tasks, duties }
}

function openTask(
  plan: Plan,
  task: Task,
  registry: UnitRegistry,
  calendar: (quota: Quota) => Calendar,
  firstIndex: number,
): TaskBook {
  const names = accountableNames(plan, task)
  const joint = names.map((name) => slotNamed(name, registry))
  const each = joint.flatMap((slot) => membersOf(slot, registry))
  const memberless = joint
    .filter((slot) => isGroup(slot.unit, registry) && registry.members(slot.unit).length === 0)
    .map((slot) => slot.unit)

  const draft = (quota: Quota, scope: Duty['scope'], slots: readonly Slot[], membersUnknown = false) => ({
    task,
    quota,
    scope,
    slots,
    line: scope === 'each' ? lineOf(slots[0]!, each, registry) : [],
    membersUnknown,
    calendar: calendar(quota),
    kind: kindOf(quota),
  })
  const duties = (task.quotas ?? [])
    .flatMap((quota) => {
      if (quota.scope === 'joint') return names.length === 0 ? [] : [draft(quota, 'joint', joint)]
      return [
        ...each.map((slot) => draft(quota, 'each', [slot])),
        ...memberless.map((group) => draft(quota, 'each', [{ unit: group, group }], true)),
      ].sort((a, b) => rank(a.slots[0]!, joint) - rank(b.slots[0]!, joint))
    })
    .map((duty, position): Duty => ({ ...duty, index: firstIndex + position }))
  const parts = partsOf(task, duties, names, registry)
  return { task, accountable: each, memberless, parts, duties, qualitative: (task.quotas ?? []).length === 0 }
}

/** Members keep the place of their group among the leads. */
function rank(slot: Slot, named: readonly Slot[]): number {
  return named.findIndex(({ unit }) => unit === (slot.group ?? slot.unit))
}

function partsOf(
  task: Task,
  duties: readonly Duty[],
  names: readonly string[],
  registry: UnitRegistry,
): Map<string, Part> {
  const parts = new Map<string, Part>()
  const join = (name: string, role: Part['role'], slot: Slot, group = false) => {
    const known = parts.get(name)
    if (known === undefined) parts.set(name, { role, via: [slot], feeds: [], supports: [], group })
    else known.via.push(slot)
  }
  const roles = [
    ['lead', task.lead?.length ? [...task.lead, ...names] : task.inherit ? names : []],
    ['responsible', task.responsible ?? []],
    ['support', task.support ?? []],
  ] as const
  for (const [role, roleNames] of roles) {
    for (const name of roleNames) {
      const slot = slotNamed(name, registry)
      if (isGroup(slot.unit, registry)) join(slot.unit, role, slot, true)
      for (const member of membersOf(slot, registry)) {
        for (const successor of registry.succession(member.unit)) join(successor, role, member)
      }
    }
  }
  for (const [name, part] of parts) {
    for (const duty of duties) {
      if (duty.scope === 'joint') part.feeds.push(duty)
      else if (duty.membersUnknown) continue
      else if (duty.line.some(({ unit }) => registry.succession(unit).includes(name))) part.feeds.push(duty)
      else if (part.role === 'support' && !part.group) part.supports.push(duty)
    }
  }
  return parts
}

function isGroup(name: string, registry: UnitRegistry): boolean {
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
    return registry.lastDay(chain[chain.indexOf(owner) - 1] ?? '') ?? ''
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
