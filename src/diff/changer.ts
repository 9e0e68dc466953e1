import { identical, same } from './canonical.ts'
import type { ChangePlace, PlanChange } from './change.ts'
import { type ChangeCode, FAMILIES, RENAMED_KINDS } from './changes/index.ts'
import { concernOf } from './concern.ts'
import type { Family, FieldRule } from './family.ts'
import type { Split } from './find-splits.ts'
import { type Impact, mirrored } from './impact.ts'
import type { Pair, Pairing } from './pair.ts'
import { nameOf } from './pair.ts'
import type { Item, ItemTypes, Kind, Sides } from './side.ts'
import { splitImpact } from './split-impact.ts'

/** What goes by another name in the revision: units and groups, and the ids of actions. */
export interface Renamed {
  readonly names: ReadonlyMap<string, string>
  readonly action: ReadonlyMap<string, string>
}

/** Turns matches into changes. */
export interface Change {
  /** Everything of one kind; `parts` adds the changes inside an item that both plans have. */
  all<K extends Kind>(pairing: Pairing<K>, parts?: (pair: Pair<K>) => PlanChange[]): PlanChange[]
  fields<K extends Kind>(base: Item<K>, revision: Item<K>): PlanChange[]
  split(split: Split): PlanChange
  merger(merger: Split): PlanChange
  /** The same for the parts of a task. */
  within(tasks: NonNullable<Sides['tasks']>): Change
}

export function changer(sides: Sides, renamed: Renamed): Change {
  const concern = (base: Item | undefined, revision: Item | undefined) => concernOf(base, revision, sides)

  function fields<K extends Kind>(base: Item<K>, revision: Item<K>): PlanChange[] {
    const rules = Object.entries(familyOf(base.kind).fields) as [ChangeCode, FieldRule<K>][]
    const differing = rules.filter(([, rule]) => {
      const before = translated(writtenIn(base.value, rule), rule, renamed)
      return !same(before, writtenIn(revision.value, rule))
    })
    return differing.map(([code, rule]) => {
      const [before, after] = [writtenIn(base.value, rule), writtenIn(revision.value, rule)]
      const field = fieldOf(rule, base.value, revision.value)
      return {
        code,
        kind: base.kind,
        impact: rule.weigh(base.value, revision.value, sides),
        base: { keys: base.keys, path: [...base.path, fieldOf(rule, base.value)] },
        revision: { keys: revision.keys, path: [...revision.path, fieldOf(rule, revision.value)] },
        field,
        before,
        after,
        ...concern(base, revision),
      }
    })
  }

  /** With all its parts; where names have changed, the same words may mean another thing. */
  function unchanged({ base, revision }: Pair<Kind>): boolean {
    return renamed.names.size + renamed.action.size === 0 && identical(base.value, revision.value)
  }

  function rename<K extends Kind>({ base, revision, confidence }: Pair<K>): PlanChange[] {
    const kind = RENAMED_KINDS.find((one) => one === base.kind)
    if (kind === undefined || nameOf(base) === nameOf(revision)) return []
    const change = {
      code: `${kind}-renamed` as const,
      kind,
      impact: 'editorial' as const,
      base: { keys: base.keys, path: base.path },
      revision: { keys: revision.keys, path: revision.path },
      before: nameOf(base),
      after: nameOf(revision),
      ...(confidence === undefined ? {} : { confidence }),
      ...concern(base, revision),
    }
    return [change]
  }

  function gone<K extends Kind>(item: Item<K>): PlanChange {
    const impact = familyOf(item.kind).removed(item, sides.base, sides.revision)
    const places = { base: placeOf(item), revision: listPlace(item) }
    const common = { kind: item.kind, ...places, after: null, ...concern(item, undefined) }
    return { code: `${item.kind}-removed`, impact, before: written(item), ...common }
  }

  function come<K extends Kind>(item: Item<K>): PlanChange {
    const impact: Impact = mirrored(familyOf(item.kind).removed(item, sides.revision, sides.base))
    const places = { base: listPlace(item), revision: placeOf(item) }
    const common = { kind: item.kind, ...places, before: null, ...concern(undefined, item) }
    return { code: `${item.kind}-added`, impact, after: written(item), ...common }
  }

  function splitChange({ whole, parts, confidence }: Split, code: 'task-split' | 'task-merged'): PlanChange {
    const split = code === 'task-split'
    const [one, many] = [placeOf(whole), { keys: parts.map(nameOf), path: parts[0]!.path }]
    const [single, several] = [[written(whole)], parts.map(written)]
    const impact = split
      ? splitImpact(whole, parts, sides.base, sides.revision)
      : mirrored(splitImpact(whole, parts, sides.revision, sides.base))
    const people = parts.map((part) => (split ? concern(whole, part) : concern(part, whole)))
    const units = [...new Set(people.flatMap((one) => one.units))]
    const supports = [...new Set(people.flatMap((one) => one.supports))].filter(
      (name) => !units.includes(name),
    )
    const ends = split ? { base: one, revision: many } : { base: many, revision: one }
    const values = split ? { before: single, after: several } : { before: several, after: single }
    return { code, kind: 'task', impact, ...ends, ...values, confidence, units, supports }
  }

  return {
    fields,
    all: ({ pairs, removed, added }, parts) => [
      ...pairs.flatMap((pair) =>
        unchanged(pair)
          ? []
          : [...rename(pair), ...fields(pair.base, pair.revision), ...(parts?.(pair) ?? [])],
      ),
      ...added.map(come),
      ...removed.map(gone),
    ],
    split: (split) => splitChange(split, 'task-split'),
    merger: (merger) => splitChange(merger, 'task-merged'),
    within: (tasks) => changer({ ...sides, tasks }, renamed),
  }
}

/** The table of families is typed kind by kind; here any of them is looked up. */
function familyOf<K extends Kind>(kind: K): Family<K> {
  return FAMILIES[kind] as unknown as Family<K>
}

function writtenIn<K extends Kind>(item: ItemTypes[K], { fields }: FieldRule<K>): unknown {
  const [first, ...more] = fields
  if (first !== undefined && more.length === 0) return item[first] ?? null
  const given = fields.filter((field) => item[field] !== undefined && item[field] !== null)
  return given.length === 0 ? null : Object.fromEntries(given.map((field) => [field, item[field]]))
}

/** The field that is written, in the last of these items that has one. */
function fieldOf<K extends Kind>({ fields }: FieldRule<K>, ...items: readonly ItemTypes[K][]): string {
  const given = items.toReversed().flatMap((item) => fields.find((field) => item[field] !== undefined) ?? [])
  return given[0] ?? fields[0]!
}

function translated<K extends Kind>(value: unknown, { holds }: FieldRule<K>, renamed: Renamed): unknown {
  if (holds === undefined || renamed[holds].size === 0) return value
  const one = (name: unknown) => renamed[holds].get(name as string) ?? name
  return Array.isArray(value) ? value.map(one) : one(value)
}

/** As the plan file writes it: the list that a task stands in is no field of it. */
function written({ kind, value }: Item): unknown {
  if (kind !== 'task') return value
  const { section: _section, ...task } = value as ItemTypes['task']
  return task
}

function placeOf({ keys, path }: Item): ChangePlace {
  return { keys, path }
}

/** Where the item would stand: its list, or what holds the list. */
function listPlace({ path }: Item): ChangePlace {
  return { keys: undefined, path: path.slice(0, -1) }
}
