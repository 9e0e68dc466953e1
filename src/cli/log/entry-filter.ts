import { tasksOf, unitsOf } from '../../log/names-in-entry.ts'
import type { Entry, EntryKind } from '../../model/entry.ts'
import type { Plan } from '../../model/plan.ts'
import { contains, type Window } from '../../model/window.ts'
import { unitRegistry } from '../../source/unit-registry.ts'
import { taskNamed, unitNamed } from '../names.ts'

/** Everything that is given must fit. */
export interface EntryCriteria {
  readonly unit: string | undefined
  readonly task: string | undefined
  readonly kind: EntryKind | undefined
  readonly period: Window | undefined
  /** Beginning of an id; corrections of the entry fit too. */
  readonly id: string | undefined
  /** Part of any text in the entry, in half or full width, small or capital. */
  readonly text: string | undefined
}

/** A unit is found under all its names and those of its successors; an unknown unit or task ends the command. */
export function entryFilter(plan: Plan, criteria: EntryCriteria): (entry: Entry) => boolean {
  const { kind, period } = criteria
  const tests: ((entry: Entry) => boolean)[] = []
  if (kind !== undefined) tests.push((entry) => entry.kind === kind)
  if (period !== undefined) tests.push(({ date }) => contains(period, date))
  if (criteria.unit !== undefined) {
    const registry = unitRegistry(plan)
    const line = new Set(unitNamed(plan, criteria.unit, registry).line)
    const isMeant = (name: string) => {
      const meaning = registry.meaning(name)
      return meaning !== undefined && meaning.kind !== 'ambiguous' && line.has(meaning.name)
    }
    tests.push((entry) => unitsOf(entry).some(isMeant))
  }
  if (criteria.task !== undefined) {
    const task = taskNamed(plan, criteria.task).id
    tests.push((entry) => tasksOf(entry).includes(task))
  }
  if (criteria.id !== undefined) {
    const start = criteria.id.toUpperCase()
    tests.push((entry) => idsOf(entry).some((id) => id.toUpperCase().startsWith(start)))
  }
  if (criteria.text !== undefined) {
    const text = folded(criteria.text)
    tests.push((entry) => textsIn(entry).some((one) => folded(one).includes(text)))
  }
  return (entry) => tests.every((test) => test(entry))
}

function idsOf(entry: Entry): string[] {
  return entry.kind === 'correction' ? [entry.id, entry.of] : [entry.id]
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
