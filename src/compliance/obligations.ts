import { yearOf } from '../model/civil-date.ts'
import { commitmentsOf, type Plan, type Quota, type Task } from '../model/plan.ts'
import { type Window, yearWindow } from '../model/window.ts'
import { type UnitRegistry, unitRegistry } from '../source/unit-registry.ts'
import { type Calendar, calendars } from './calendar.ts'
import { kindOf } from './kinds/index.ts'
import type { QuotaKind } from './kinds/kind.ts'
import { isGroup, lineOf, membersOf, type Place, type Slot, slotNamed } from './places.ts'

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
  /** Those of them that support; empty for a group's own name. */
  readonly supportVia: Slot[]
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

/** The leads of a task, and after them its action's where the plan says so (semantics.md 12.12). */
function leadNames(plan: Plan, task: Task): readonly string[] {
  const inherited =
    task.inherit === 'lead' ? (plan.actions?.find(({ id }) => id === task.action)?.lead ?? []) : []
  return [...new Set([...(task.lead ?? []), ...inherited])]
}

/** Who is accountable for a task: its leads, and without any all that are responsible (semantics.md section 3). */
export function accountableNames(plan: Plan, task: Task): readonly string[] {
  const leads = leadNames(plan, task)
  return leads.length > 0 ? leads : (task.responsible ?? [])
}

/** `span` holds every period that will be asked about; by default the whole plan. */
export function openBook(plan: Plan, span: Window = wholeYears(plan.period)): Book {
  const registry = unitRegistry(plan)
  const calendar = calendars(plan, span)
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
  const parts = partsOf(plan, task, duties, registry)
  return { task, accountable: each, memberless, parts, duties, qualitative: (task.quotas ?? []).length === 0 }
}

/** Members keep the place of their group among the leads. */
function rank(slot: Slot, named: readonly Slot[]): number {
  return named.findIndex(({ unit }) => unit === (slot.group ?? slot.unit))
}

function partsOf(plan: Plan, task: Task, duties: readonly Duty[], registry: UnitRegistry): Map<string, Part> {
  const parts = new Map<string, Part>()
  const join = (name: string, role: Part['role'], slot: Slot, group = false) => {
    const part = parts.get(name) ?? { role, via: [], supportVia: [], feeds: [], supports: [], group }
    parts.set(name, part)
    part.via.push(slot)
    if (role === 'support' && !group) part.supportVia.push(slot)
  }
  const roles = [
    ['lead', leadNames(plan, task)],
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
      const owes = duty.line.some(({ unit }) => registry.succession(unit).includes(name))
      if (duty.scope === 'joint' || owes) part.feeds.push(duty)
      // A support that comes to lead is shown as support until it does.
      if (duty.scope === 'each' && part.supportVia.length > 0) part.supports.push(duty)
    }
  }
  return parts
}

/** A plan may begin or end inside a year, whose window is whole all the same. */
function wholeYears({ from, to }: Window): Window {
  return { from: yearWindow(yearOf(from)).from, to: yearWindow(yearOf(to)).to }
}
