import type { PlanChange } from '../../src/diff/change.ts'
import type { Plan } from '../../src/model/plan.ts'

type Json = Record<string, unknown>

/** Lists by kind: where its items stand, and what identifies them there. */
const LISTS: Readonly<Record<string, { list: string; key: string; owner?: 'task' | 'indicator' }>> = {
  unit: { list: 'units', key: 'name' },
  group: { list: 'groups', key: 'name' },
  action: { list: 'actions', key: 'id' },
  quota: { list: 'quotas', key: 'id', owner: 'task' },
  milestone: { list: 'milestones', key: 'id', owner: 'task' },
  indicator: { list: 'indicators', key: 'id' },
  baseline: { list: 'baseline', key: 'date', owner: 'indicator' },
  target: { list: 'targets', key: 'by', owner: 'indicator' },
  deliverable: { list: 'deliverables', key: 'id' },
}
const MAPS: Readonly<Record<string, string>> = { register: 'registers', measure: 'measures' }
const NAMES = ['lead', 'support', 'responsible', 'members', 'from', 'to', 'successor']

/** Does to a plan what a list of changes says, and nothing else: what a change does not tell stays as it was. */
export function applyChanges(plan: Plan, changes: readonly PlanChange[]): unknown {
  const result = structuredClone(plan) as unknown as Json
  const commitments = () => [...(result.tasks as Json[]), ...((result.safeguards ?? []) as Json[])]
  const byKey = (list: unknown, key: string, value: string | undefined) =>
    ((list ?? []) as Json[]).find((item) => item[key] === value)
  const remove = (holder: Json, list: string, item: Json | undefined) => {
    holder[list] = ((holder[list] ?? []) as Json[]).filter((one) => one !== item)
  }
  const add = (holder: Json, list: string, item: unknown) => {
    holder[list] = [...((holder[list] ?? []) as Json[]), structuredClone(item)]
  }
  const sectionOf = (task: Json | undefined) =>
    (result.tasks as Json[]).includes(task!) ? 'tasks' : 'safeguards'

  // Every item is found under its former keys before any of them is renamed or removed.
  const steps = changes.map((change): { order: number; run: () => void } => {
    const { kind, code } = change
    const before = change.base.keys
    const after = change.revision.keys
    if (code === 'task-split' || code === 'task-merged') {
      const gone = before!.map((id) => byKey(commitments(), 'id', id))
      return {
        order: 1,
        run() {
          for (const task of gone) remove(result, sectionOf(task), task)
          for (const task of change.after as Json[]) add(result, change.revision.path[0] as string, task)
        },
      }
    }
    if (kind === 'parameter') {
      const parameters = held(result, 'parameters') as Record<string, Record<string, unknown>>
      const [name, year] = (after ?? before) as [string, string]
      return {
        order: 1,
        run() {
          const years = held(parameters, name)
          const value = change.after
          if (value === null) delete years[year]
          else years[year] = typeof value === 'object' ? (value as Json).value : value
        },
      }
    }
    const map = MAPS[kind]
    if (map !== undefined) {
      const entries = held(result, map)
      const [name] = (after ?? before) as [string]
      return {
        order: 1,
        run() {
          if (after === undefined) delete entries[name]
          else if (kind === 'register')
            entries[name] = before === undefined ? (change.after as Json).places : change.after
          else entries[name] = before === undefined ? change.after : { unit: change.after }
        },
      }
    }
    if (kind === 'plan') return { order: 1, run: () => setField(result, change) }
    const task = (keys: readonly string[] | undefined) => byKey(commitments(), 'id', keys?.[0])
    if (kind === 'task') {
      const item = task(before)
      if (after === undefined) return { order: 0, run: () => remove(result, sectionOf(item), item) }
      if (before === undefined)
        return { order: 2, run: () => add(result, change.revision.path[0] as string, change.after) }
      if (code === 'task-renamed') return { order: 1, run: () => rename(item!, change.after) }
      if (code === 'task-section') {
        return {
          order: 1,
          run() {
            remove(result, change.before as string, item)
            result[change.after as string] = [...((result[change.after as string] ?? []) as Json[]), item]
          },
        }
      }
      return { order: 1, run: () => setField(item!, change) }
    }
    const { list, key, owner } = LISTS[kind]!
    // The owner goes by its former id until all steps are found; a part that was added names the new one.
    const ownerKeys = before ?? formerOwner(changes, after!, owner)
    const holder =
      owner === undefined
        ? result
        : owner === 'task'
          ? task(ownerKeys)!
          : byKey(result.indicators, 'id', ownerKeys[0])!
    const item = byKey(holder[list], key, before?.at(-1))
    if (after === undefined) return { order: 0, run: () => remove(holder, list, item) }
    if (before === undefined) return { order: 2, run: () => add(holder, list, change.after) }
    if (code.endsWith('-renamed')) {
      return {
        order: 1,
        run() {
          item![key] = change.after
          if (kind === 'unit' || kind === 'group') replaceNames(result, change.before, change.after)
          if (kind === 'action')
            for (const one of commitments()) if (one.action === change.before) one.action = change.after
        },
      }
    }
    return { order: 3, run: () => setField(item!, change) }
  })
  const orderOf = (code: string) => (code.endsWith('-renamed') ? 0.5 : undefined)
  const sorted = steps
    .map((step, index) => ({ ...step, order: orderOf(changes[index]!.code) ?? step.order }))
    .sort((a, b) => a.order - b.order)
  for (const { run } of sorted) run()
  return result
}

function held(holder: Json, name: string): Json {
  holder[name] = holder[name] ?? {}
  return holder[name] as Json
}

function rename(item: Json, id: unknown): void {
  item.id = id
}

function formerOwner(changes: readonly PlanChange[], keys: readonly string[], owner: string | undefined) {
  const renamed = changes.find(({ code, after }) => code === `${owner}-renamed` && after === keys[0])
  return renamed === undefined ? keys : [renamed.before as string]
}

function setField(item: Json, { after, field }: PlanChange): void {
  const bounds = ['at_least', 'more_than']
  if (bounds.includes(field!)) {
    for (const bound of bounds) delete item[bound]
    Object.assign(item, after)
    return
  }
  if (after === null) delete item[field!]
  else item[field!] = structuredClone(after)
}

function replaceNames(value: unknown, before: unknown, after: unknown): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, content] of Object.entries(value as Json)) {
    if (NAMES.includes(key)) {
      if (Array.isArray(content))
        (value as Json)[key] = content.map((name) => (name === before ? after : name))
      else if (content === before) (value as Json)[key] = after
    } else replaceNames(content, before, after)
  }
}
