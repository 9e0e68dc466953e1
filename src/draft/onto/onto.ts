import type { Document } from '../../document/document.ts'
import type { OpenPlan, Plan } from '../../model/plan.ts'
import type { Draft, DraftPlan } from '../draft.ts'
import { clauseFinder } from './clauses.ts'
import { following } from './following.ts'
import { documentsAbove, HEAD, isNewInHead, mergeSource } from './merge-head.ts'
import { mergeActions, mergeDeliverables, mergeIndicators, mergeNamed } from './merge-levels.ts'
import type { Lists } from './merge-list.ts'
import { mergeTasks, type TaskLists } from './merge-tasks.ts'
import { deeper, type Taken } from './merged.ts'
import { type Naming, namesOf, newNames } from './new-names.ts'
import { stands } from './stands.ts'

/** A document and what was drafted from it. */
export interface DraftedEdition {
  readonly draft: Draft
  readonly document: Document
}

/** The plan of an older edition and what its next edition says. */
export interface Editions {
  /** Its head may still be open. */
  readonly plan: OpenPlan
  readonly now: DraftedEdition
  /** The document that the plan was made from, where it is at hand: what both say alike stays as people have it. */
  readonly before: DraftedEdition | undefined
}

type ListKey = 'actions' | 'tasks' | 'safeguards' | 'indicators' | 'deliverables'

/**
 * The plan with what the new document changes, and nothing else: ids and everything made by hand stay. Doubts and
 * words of the document are those of the values taken over.
 */
export function draftOnto({ plan, now, before }: Editions): Draft {
  const { draft, document } = now
  const fresh = draft.plan
  const names = namesOf(plan)
  const canonical = (name: string): string => names.get(name) ?? name
  const lists = listsOf(plan, now, before)
  const actions = mergeActions(lists('actions'), canonical)
  const ofTasks: Pick<TaskLists, 'actions' | 'canonical'> = {
    canonical,
    actions: {
      idOf: (id) => actions.ids.get(id),
      titleNow: (id) => fresh.actions?.find((action) => action.id === id)?.title,
      titleBefore: (id) => before?.draft.plan.actions?.find((action) => action.id === id)?.title,
    },
  }
  const items = {
    actions,
    tasks: mergeTasks({ ...lists('tasks'), ...ofTasks }),
    safeguards: mergeTasks({ ...lists('safeguards'), ...ofTasks }),
    indicators: mergeIndicators(lists('indicators')),
    deliverables: mergeDeliverables(lists('deliverables'), canonical),
  }
  const all = [items.actions, items.tasks, items.safeguards, items.deliverables].flatMap(
    ({ value }): readonly Naming[] => value,
  )
  const isNew = newNames(names, all, before?.draft.plan)
  const parts = {
    ...items,
    units: mergeNamed(plan.units, fresh.units ?? [], isNew),
    groups: mergeNamed(plan.groups ?? [], fresh.groups ?? [], isNew),
  }
  const merged: Record<string, unknown> = { ...plan }
  const source = mergeSource(plan, fresh, document, before?.draft.plan)
  if (Object.keys(source).length > 0) merged.source = source
  const taken: Taken[] = []
  for (const key of HEAD) {
    if (!isNewInHead(key, plan, draft, before?.draft)) continue
    merged[key] = fresh[key]
    taken.push({ to: [key], from: [key] })
  }
  const above = documentsAbove(plan, fresh, before?.draft.plan)
  if (above.length > 0 || plan.implements !== undefined) merged.implements = above
  for (const [key, part] of Object.entries(parts)) {
    if (part.value.length > 0 || merged[key] !== undefined) merged[key] = part.value
    taken.push(...deeper(part.taken, [key], [key]))
  }
  const needed = new Set(
    all.flatMap(({ quotas = [] }) =>
      quotas.flatMap(({ measure, of, per_capita }) => [measure, of, per_capita]),
    ),
  )
  for (const key of ['measures', 'registers', 'parameters'] as const) {
    const added = Object.entries(fresh[key] ?? {}).filter(
      ([name]) => needed.has(name) && plan[key]?.[name] === undefined,
    )
    if (added.length > 0) merged[key] = { ...plan[key], ...Object.fromEntries(added) }
  }
  return { ...following(draft, taken), plan: withActionsNamed(merged as DraftPlan, plan) }
}

function listsOf(plan: OpenPlan, { draft, document }: DraftedEdition, before: DraftedEdition | undefined) {
  const clauseOf = clauseFinder(draft, document)
  return <Key extends ListKey>(key: Key) => {
    const fresh = draft.plan[key] ?? []
    const clauses = fresh.map(({ title }, index) => clauseOf(key, index) ?? clauseOfTitle(title))
    const isTask = key === 'tasks' || key === 'safeguards'
    const own = new Set(isTask ? clauses.map(({ text }) => text) : [])
    return {
      old: plan[key] ?? [],
      fresh,
      was: before && (before.draft.plan[key] ?? []),
      clauseOf: (index: number) => clauses[index] ?? clauseOfTitle(''),
      standsApart: (anchor: string) =>
        document.paragraphs.some(({ text }) => !own.has(text) && stands(anchor, text)),
    } as Lists<NonNullable<Plan[Key]>[number]>
  }
}

function clauseOfTitle(title: string) {
  return { text: title, words: title, isElsewhere: () => false }
}

/** An action that a task still names stays, though the new document has no heading for it. */
function withActionsNamed(merged: DraftPlan, plan: OpenPlan): DraftPlan {
  const { tasks = [], safeguards = [], actions = [] } = merged
  const listed = new Set(actions.map(({ id }) => id))
  const named = new Set([...tasks, ...safeguards].map(({ action }) => action))
  const kept = (plan.actions ?? []).filter(({ id }) => named.has(id) && !listed.has(id))
  return kept.length === 0 ? merged : { ...merged, actions: [...actions, ...kept] }
}
