import { byItems, type Impact } from '../impact.ts'
import type { Sides } from '../side.ts'

type Names = readonly string[] | undefined

/**
 * Units that have a part: one fewer asks for less, one more for more, an exchange is a reassignment. Whoever is in
 * `elsewhere` of the other plan keeps a part in the same task and is only given another role.
 */
export function byPeople(
  before: Names,
  after: Names,
  { base, revision }: Sides,
  elsewhere: { readonly base: Names; readonly revision: Names } = { base: [], revision: [] },
): Impact {
  const was = new Set((before ?? []).map(base.meaning))
  const is = new Set((after ?? []).map(revision.meaning))
  const gone = [...was].filter((name) => !is.has(name))
  const come = [...is].filter((name) => !was.has(name))
  if (gone.length + come.length === 0) return 'editorial'
  const kept = new Set((elsewhere.revision ?? []).map(revision.meaning))
  const had = new Set((elsewhere.base ?? []).map(base.meaning))
  const lost = gone.filter((name) => !kept.has(name)).length
  const gained = come.filter((name) => !had.has(name)).length
  return lost + gained === 0 ? 'reassigned' : byItems(lost, gained)
}

interface Roles {
  readonly lead?: readonly string[] | undefined
  readonly responsible?: readonly string[] | undefined
  readonly support?: readonly string[] | undefined
}

/** The accountable of a task or action: whoever becomes a mere support is no longer accountable. */
export function byAccountable(role: 'lead' | 'responsible') {
  const other = role === 'lead' ? 'responsible' : 'lead'
  return (before: Roles, after: Roles, sides: Sides): Impact =>
    byPeople(before[role], after[role], sides, { base: before[other], revision: after[other] })
}

/** Supports are never judged: who moves up from support is told with the leads. */
export function bySupport(before: Roles, after: Roles, sides: Sides): Impact {
  return byPeople(before.support, after.support, sides, {
    base: accountable(before),
    revision: accountable(after),
  })
}

function accountable({ lead = [], responsible = [] }: Roles): readonly string[] {
  return [...lead, ...responsible]
}
