import type { Document } from '../../document/document.ts'
import type { Path } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import type { Draft, DraftPlan } from '../draft.ts'
import { clauseFinder } from './clauses.ts'
import { mergeActions, mergeDeliverables, mergeIndicators, mergeNamed } from './merge-levels.ts'
import type { Lists } from './merge-list.ts'
import { mergeTasks, type TaskLists } from './merge-tasks.ts'
import { deeper, type Taken } from './merged.ts'
import { same } from './same.ts'
import { stands } from './stands.ts'

/** A document and what was drafted from it. */
export interface DraftedEdition {
  readonly draft: Draft
  readonly document: Document
}

/** The plan of an older edition and what its next edition says. */
export interface Editions {
  readonly plan: Plan
  readonly now: DraftedEdition
  /** The document that the plan was made from, where it is at hand: what both say alike stays as people have it. */
  readonly before: DraftedEdition | undefined
}

const HEAD = ['title', 'document_no', 'issuer', 'issued', 'period'] as const

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
  const parts = {
    actions,
    tasks: mergeTasks({ ...lists('tasks'), ...ofTasks }),
    safeguards: mergeTasks({ ...lists('safeguards'), ...ofTasks }),
    indicators: mergeIndicators(lists('indicators')),
    deliverables: mergeDeliverables(lists('deliverables'), canonical),
    units: mergeNamed(plan.units, fresh.units ?? [], (name) => names.has(name)),
    groups: mergeNamed(plan.groups ?? [], fresh.groups ?? [], (name) => names.has(name)),
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
  for (const key of ['measures', 'registers', 'parameters'] as const) {
    if (fresh[key] !== undefined) merged[key] = { ...plan[key], ...fresh[key], ...plan[key] }
  }
  return { ...following(draft, taken), plan: withActionsNamed(merged as DraftPlan, plan) }
}

function listsOf(plan: Plan, { draft, document }: DraftedEdition, before: DraftedEdition | undefined) {
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

/** Units and groups of a plan under all their names. */
function namesOf({ units, groups = [] }: Plan): ReadonlyMap<string, string> {
  return new Map(
    [...units, ...groups].flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((one): [string, string] => [one, name]),
    ),
  )
}

/** Without the older document, what is in doubt about the new one is no reason to change what people wrote. */
function isNewInHead(
  key: (typeof HEAD)[number],
  plan: Plan,
  draft: Draft,
  before: Draft | undefined,
): boolean {
  const value = draft.plan[key]
  if (value === undefined || same(value, plan[key])) return false
  if (before !== undefined) return !same(value, before.plan[key])
  return !draft.doubts.some(({ path: [field] }) => field === key)
}

function documentsAbove(plan: Plan, fresh: DraftPlan, before: DraftPlan | undefined): string[] {
  const { implements: named = [] } = fresh
  const gone = (before?.implements ?? []).filter((one) => !named.includes(one))
  const kept = (plan.implements ?? []).filter((one) => !gone.includes(one))
  const settled = before?.implements ?? []
  return [...new Set([...kept, ...named.filter((one) => !settled.includes(one))])]
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
  const { title = plan.source?.title } = same(fresh.source?.title, before?.source?.title)
    ? (plan.source ?? {})
    : (fresh.source ?? {})
  const { ignored: _, ...marks } = { ...plan.source, ...fresh.source }
  return { ...marks, ...(title !== undefined && { title }), ...(ignored.length > 0 ? { ignored } : {}) }
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
