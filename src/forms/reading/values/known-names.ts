import { commitmentsOf, type Plan, type Task } from '../../../model/plan.ts'
import { plainForm } from '../../../phrases/plain-form.ts'
import { type NameMeaning, unitRegistry } from '../../../source/unit-registry.ts'

/** Everything of a plan that a cell may name, under the names in a form that blanks and widths do not change. */
export interface KnownNames {
  readonly plan: Plan
  readonly units: ReadonlyMap<string, NameMeaning>
  /** As the plan writes them, for suggestions. */
  readonly unitNames: readonly string[]
  /** Units of a group; none where the plan lists none. */
  members(group: string): readonly string[]
  /** Places of all registers; empty where the plan has none. */
  readonly places: ReadonlyMap<string, string>
  readonly tasks: ReadonlyMap<string, Task>
  /** Ids of all tasks with this title, or with a point of this name. */
  readonly taskTitles: ReadonlyMap<string, readonly string[]>
  /** What a text that names nothing may be meant for, found once for each text. */
  suggest(
    kind: 'unit' | 'task' | 'place' | 'other',
    text: string,
    find: () => readonly string[],
  ): readonly string[]
}

/** Longer texts are no slip of a name. */
const LONGEST_NAME = 60
/** So many different slips are looked into; a column of something else altogether has thousands. */
const MOST_SUGGESTED = 200

export function knownNames(
  plan: Plan,
  registers: ReadonlyMap<string, readonly string[]> = inlineRegisters(plan),
): KnownNames {
  const registry = unitRegistry(plan)
  const units = new Map<string, NameMeaning>()
  const aliases = [...plan.units, ...(plan.groups ?? [])].flatMap((one) => one.aliases ?? [])
  const unitNames = [...new Set([...registry.order.keys(), ...aliases])]
  for (const name of unitNames) {
    const meaning = registry.meaning(name)
    if (meaning !== undefined) enter(units, keyOf(name), meaning)
  }
  const tasks = commitmentsOf(plan)
  const taskTitles = new Map<string, string[]>()
  for (const { id, title, points = [] } of tasks) {
    for (const name of [title, ...points]) {
      const ids = taskTitles.get(keyOf(name))
      if (ids === undefined) taskTitles.set(keyOf(name), [id])
      else if (!ids.includes(id)) ids.push(id)
    }
  }
  const suggested = new Map<string, readonly string[]>()
  const suggest: KnownNames['suggest'] = (kind, text, find) => {
    const key = `${kind} ${text}`
    const before = suggested.get(key)
    if (before !== undefined) return before
    if (text.length > LONGEST_NAME || suggested.size >= MOST_SUGGESTED) return []
    const found = find()
    suggested.set(key, found)
    return found
  }
  const tasksById = new Map(tasks.map((task) => [keyOf(task.id), task]))
  const places = new Map([...registers.values()].flat().map((place) => [keyOf(place), place]))
  const members = (group: string) => registry.members(group)
  return { plan, units, unitNames, members, places, tasks: tasksById, taskTitles, suggest }
}

function inlineRegisters({ registers = {} }: Plan): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(registers).flatMap(([name, places]): [string, readonly string[]][] =>
      typeof places === 'string' ? [] : [[name, places]],
    ),
  )
}

/** Names that differ in blanks or widths alone mean the same, unless they are names of two. */
function enter(units: Map<string, NameMeaning>, key: string, meaning: NameMeaning): void {
  const known = units.get(key)
  if (known === undefined || same(known, meaning)) units.set(key, meaning)
  else units.set(key, { kind: 'ambiguous', candidates: [...namesOf(known), ...namesOf(meaning)] })
}

function same(a: NameMeaning, b: NameMeaning): boolean {
  return a.kind !== 'ambiguous' && b.kind !== 'ambiguous' && a.name === b.name
}

function namesOf(meaning: NameMeaning): readonly string[] {
  return meaning.kind === 'ambiguous' ? meaning.candidates : [meaning.name]
}

/** A name without blanks, in half width and lower case. */
export function keyOf(name: string): string {
  return plainForm(name).replace(/\s+/g, '').toLowerCase()
}
