import type { Document } from '../../document/document.ts'
import type { OpenPlan } from '../../model/plan.ts'
import type { Draft, DraftPlan } from '../draft.ts'
import { same } from './same.ts'
import { stands } from './stands.ts'

export const HEAD = ['title', 'document_no', 'issuer', 'issued', 'period'] as const

/**
 * What was left open is taken from the new document. Without the older document, what is in doubt about the new one
 * is no reason to change what people wrote.
 */
export function isNewInHead(
  key: (typeof HEAD)[number],
  plan: OpenPlan,
  draft: Draft,
  before: Draft | undefined,
): boolean {
  const value = draft.plan[key]
  if (value === undefined || same(value, plan[key])) return false
  if (plan[key] == null) return true
  if (before !== undefined) return !same(value, before.plan[key])
  return !draft.doubts.some(({ path: [field] }) => field === key)
}

/** The documents that are carried out: those that people noted, and what the new document changes. */
export function documentsAbove(plan: OpenPlan, fresh: DraftPlan, before: DraftPlan | undefined): string[] {
  const { implements: named = [] } = fresh
  const gone = (before?.implements ?? []).filter((one) => !named.includes(one))
  const kept = (plan.implements ?? []).filter((one) => !gone.includes(one))
  const settled = before?.implements ?? []
  return [...new Set([...kept, ...named.filter((one) => !settled.includes(one))])]
}

/** The marks of the new file; excuses stay whose words still stand in it, and new ones come behind. */
export function mergeSource(
  plan: OpenPlan,
  fresh: DraftPlan,
  document: Document,
  before: DraftPlan | undefined,
) {
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
