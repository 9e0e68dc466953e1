import type { Document } from '../../document/document.ts'
import type { Path } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import type { Draft, DraftPlan } from '../draft.ts'
import { clauseFinder } from './clauses.ts'
import {
  type Lists,
  mergeActions,
  mergeDeliverables,
  mergeIndicators,
  mergeNamed,
  mergeTasks,
} from './merge-lists.ts'
import { stands } from './merge-parts.ts'
import { deeper, type Taken } from './merged.ts'

/** The plan of an older edition and what its next edition says. */
export interface Editions {
  readonly plan: Plan
  /** Of the new document. */
  readonly draft: Draft
  readonly document: Document
  /** Of the document that the plan was made from, where it is at hand: what both say alike stays as people have it. */
  readonly before: Draft | undefined
}

const HEAD = ['title', 'document_no', 'issuer', 'issued', 'period'] as const

/**
 * The plan with what the new document changes, and nothing else: ids and everything made by hand stay. Doubts and
 * words of the document are those of the values taken over.
 */
export function draftOnto({ plan, draft, document, before }: Editions): Draft {
  const fresh = draft.plan
  const clauseOf = clauseFinder(draft, document)
  const names = namesOf(plan)
  const canonical = (name: string): string => names.get(name) ?? name
  const lists = <Key extends 'actions' | 'tasks' | 'safeguards' | 'indicators' | 'deliverables'>(key: Key) =>
    ({
      old: plan[key] ?? [],
      fresh: fresh[key] ?? [],
      was: before?.plan[key] ?? [],
      clauseOf: (index: number) => clauseOf(key, index),
    }) as Lists<NonNullable<Plan[Key]>[number]>

  const actions = mergeActions(lists('actions'))
  const parts = {
    actions,
    tasks: mergeTasks(lists('tasks'), actions.ids, canonical),
    safeguards: mergeTasks(lists('safeguards'), actions.ids, canonical),
    indicators: mergeIndicators(lists('indicators')),
    deliverables: mergeDeliverables(lists('deliverables')),
    units: mergeNamed(plan.units, fresh.units ?? [], (name) => names.has(name)),
    groups: mergeNamed(plan.groups ?? [], fresh.groups ?? [], (name) => names.has(name)),
  }
  const merged: Record<string, unknown> = { ...plan }
  const source = mergeSource(plan, fresh, document, before?.plan)
  if (Object.keys(source).length > 0) merged.source = source
  const taken: Taken[] = []
  for (const key of HEAD) {
    if (fresh[key] === undefined || same(fresh[key], before?.plan[key]) || same(fresh[key], plan[key]))
      continue
    merged[key] = fresh[key]
    taken.push({ to: [key], from: [key] })
  }
  const documentsAbove = [...new Set([...(plan.implements ?? []), ...(fresh.implements ?? [])])]
  if (documentsAbove.length > 0) merged.implements = documentsAbove
  for (const [key, part] of Object.entries(parts)) {
    if (part.value.length > 0 || merged[key] !== undefined) merged[key] = part.value
    taken.push(...deeper(part.taken, [key], [key]))
  }
  for (const key of ['measures', 'registers', 'parameters'] as const) {
    if (fresh[key] !== undefined) merged[key] = { ...fresh[key], ...plan[key] }
  }
  return { ...following(draft, taken), plan: withActionsNamed(merged as DraftPlan, plan) }
}

/** Units and groups of a plan under all their names. */
function namesOf({ units, groups = [] }: Plan): ReadonlyMap<string, string> {
  return new Map(
    [...units, ...groups].flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((one): [string, string] => [one, name]),
    ),
  )
}

/** An action that a task still names stays, though the new document has no heading for it. */
function withActionsNamed(merged: DraftPlan, plan: Plan): DraftPlan {
  const { tasks = [], safeguards = [], actions = [] } = merged
  const listed = new Set(actions.map(({ id }) => id))
  const named = new Set([...tasks, ...safeguards].map(({ action }) => action))
  const kept = (plan.actions ?? []).filter(({ id }) => named.has(id) && !listed.has(id))
  return kept.length === 0 ? merged : { ...merged, actions: [...actions, ...kept] }
}

/** The marks of the new file; excuses stay whose words still stand in it, and new ones come behind. */
function mergeSource(plan: Plan, fresh: DraftPlan, document: Document, before: DraftPlan | undefined) {
  const excuses = (plan.source?.ignored ?? []).filter(({ anchor }) =>
    document.paragraphs.some(({ text }) => stands(anchor, text)),
  )
  const settled = new Set((before?.source?.ignored ?? []).map(({ anchor }) => anchor))
  const added = (fresh.source?.ignored ?? []).filter(
    ({ anchor }) =>
      !settled.has(anchor) &&
      !excuses.some((old) => stands(old.anchor, anchor) || stands(anchor, old.anchor)),
  )
  const ignored = [...excuses, ...added]
  return { ...plan.source, ...fresh.source, ...(ignored.length > 0 ? { ignored } : {}) }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What is known of the values that were taken over, under their new paths. */
function following(draft: Draft, taken: readonly Taken[]): Omit<Draft, 'plan'> {
  const moved = (path: Path): Path | undefined => {
    const one = taken.find(({ from }) => from.every((step, index) => path[index] === step))
    return one === undefined ? undefined : [...one.to, ...path.slice(one.from.length)]
  }
  const { plan: _, ...rest } = draft
  return {
    ...rest,
    provenance: draft.provenance.flatMap((one) => {
      const path = moved(one.path)
      return path === undefined ? [] : [{ ...one, path }]
    }),
    doubts: draft.doubts.flatMap((doubt) => {
      const path = moved(doubt.path)
      if (path === undefined) return []
      const alternative = doubt.alternative?.flatMap((one) => {
        const to = moved(one.path)
        return to === undefined ? [] : [{ ...one, path: to }]
      })
      return [{ ...doubt, path, ...(alternative && { alternative }) }]
    }),
  }
}
