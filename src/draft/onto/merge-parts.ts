import { comparable } from '../../document/comparable.ts'
import type { Milestone, Quota } from '../../model/plan.ts'
import { agreesWith, dayPhrasesIn } from '../../phrases/day-phrase.ts'
import { freeId } from './free-id.ts'
import { matchItems } from './match-items.ts'
import { mergeFields } from './merge-fields.ts'
import type { Merged, Taken } from './merged.ts'
import { withNewFigure } from './new-figure.ts'
import { stands } from './stands.ts'

type Part = Quota | Milestone

/** What the documents say about the quotas or milestones of a clause. */
export interface PartsEdition<One extends Part> {
  readonly fresh: readonly One[]
  /** Of the older document, where it is at hand. */
  readonly was: readonly One[] | undefined
  /** All words that the new ones were read from. */
  readonly words: string
  /** The clause, where it stands word for word as before; then only what other lines say is new. */
  readonly unchanged: string | undefined
}

/** One part of the merged list, and the one of the draft whose fields it took. */
interface Heir<One> {
  readonly part: One
  readonly from?: number
  readonly fields?: readonly string[]
}

/**
 * The quotas or milestones of the tasks that hold one clause; most clauses have one task, and people split long ones.
 * A part that both documents have takes the fields that differ between them. One that people read themselves stays
 * while its words stand in the clause, with other figures if these changed; else it becomes the new part that is
 * likest to it, and goes where there is none. What is new in the document comes behind, in the first of the tasks.
 */
export function mergeParts<One extends Part>(
  holders: readonly (readonly One[])[],
  edition: PartsEdition<One>,
): readonly Merged<One[]>[] {
  const { fresh, was, words, unchanged } = edition
  const old = holders.flat()
  const known = was === undefined ? undefined : counterparts(old, was, fresh)
  const later = new Map<One, One | undefined>()
  const open = new Set(fresh)
  for (const [part, { before, after }] of known ?? []) {
    later.set(part, before === undefined ? undefined : after)
    if (after !== undefined) open.delete(after)
  }
  for (const part of settled(edition)) open.delete(part)
  const isKnown = (part: One): boolean => known?.get(part)?.before !== undefined
  const kept = old.filter(
    (part) => !isKnown(part) && (part.anchor === undefined || stands(part.anchor, words)),
  )
  for (const part of fresh) {
    const phrase = comparable(part.anchor ?? '')
    if (kept.some(({ anchor }) => sharesWords(comparable(anchor ?? ''), phrase))) open.delete(part)
  }
  const lost = old.filter((part) => !kept.includes(part) && later.get(part) === undefined)
  const left = [...open]
  const matches = matchItems(lost.map(likenessOf), left.map(likenessOf))
  for (const fresh of matches.values()) open.delete(left[fresh]!)

  const heirOf = (part: One): Heir<One> | undefined => {
    const after = later.get(part)
    const before = known?.get(part)?.before
    if (before !== undefined && after !== undefined) return changedByDocument(part, before, after, edition)
    if (kept.includes(part)) return unchanged === undefined ? withNewDay(part, edition) : { part }
    const match = matches.get(lost.indexOf(part))
    if (match === undefined) {
      const carried = withNewFigure(part, words)
      return carried && { part: carried }
    }
    const next = left[match]!
    return { part: { ...next, id: part.id, ...notesOf(part) }, from: fresh.indexOf(next) }
  }
  return holders.map((parts, holder) => {
    const ids = new Set(parts.map(({ id }) => id))
    const heirs = parts.flatMap((part) => heirOf(part) ?? [])
    const added = holder > 0 ? [] : [...open].map((part) => ({ part, from: fresh.indexOf(part) }))
    return listOf([
      ...heirs,
      ...added.map((one) => ({ ...one, part: { ...one.part, id: freeId(one.part.id, ids) } })),
    ])
  })
}

function listOf<One>(heirs: readonly Heir<One>[]): Merged<One[]> {
  const taken = heirs.flatMap(({ from, fields }, index): Taken[] => {
    if (from === undefined) return []
    if (fields === undefined) return [{ to: [index], from: [from] }]
    return fields.map((field) => ({ to: [index, field], from: [from, field] }))
  })
  return { value: heirs.map(({ part }) => part), taken }
}

/** The part of each document that one of the plan is, as far as the drafts have it. */
function counterparts<One extends Part>(
  old: readonly One[],
  was: readonly One[],
  fresh: readonly One[],
): Map<One, { before: One | undefined; after: One | undefined }> {
  const before = matchItems(old.map(likenessOf), was.map(likenessOf))
  const after = matchItems(was.map(likenessOf), fresh.map(likenessOf))
  return new Map(
    old.map((part, index) => {
      const match = before.get(index)
      const next = match === undefined ? undefined : after.get(match)
      const pair = {
        before: match === undefined ? undefined : was[match],
        after: next === undefined ? undefined : fresh[next],
      }
      return [part, pair]
    }),
  )
}

/** What both documents have and people have left out, or read otherwise. */
function settled<One extends Part>({ fresh, was, unchanged }: PartsEdition<One>): One[] {
  if (was === undefined)
    return unchanged === undefined ? [] : fresh.filter(({ anchor }) => stands(anchor, unchanged))
  const between = matchItems(was.map(likenessOf), fresh.map(likenessOf))
  return [...between.values()].map((index) => fresh[index]!)
}

function changedByDocument<One extends Part>(
  part: One,
  before: One,
  after: One,
  { fresh, words }: PartsEdition<One>,
): Heir<One> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => key !== 'id' && key !== 'notes' && !(key === 'anchor' && stands(part.anchor, words)),
  )
  const { value, taken } = mergeFields(part, { was: before, fresh: after }, keys as (keyof One & string)[])
  return { part: value, from: fresh.indexOf(after), fields: taken.map(({ to: [field] }) => String(field)) }
}

/** 到2024年底建成10个: the day may stand outside of the words that a part is found by. */
function withNewDay<One extends Part>(part: One, { fresh, words }: PartsEdition<One>): Heir<One> {
  const phrase = comparable(part.anchor ?? '')
  const index = fresh.findIndex(({ anchor }) => sharesWords(comparable(anchor ?? ''), phrase))
  const [day, old] = [fresh[index]?.by, part.by]
  if (day == null || old == null || day === old) return { part }
  const days = dayPhrasesIn(words)
  const named = (date: string): boolean => days.some((one) => agreesWith(one, date))
  return named(old) || !named(day) ? { part } : { part: { ...part, by: day }, from: index, fields: ['by'] }
}

function sharesWords(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
}

/** What is counted and how often tells parts apart better than their figures do. */
function likenessOf(part: Part) {
  const kind = 'measure' in part ? `${part.measure} ${part.per}` : 'milestone'
  const words = part.anchor ?? ('title' in part ? part.title : '')
  return { identity: `${kind} ${words}`, words: words.replace(/[\d.,]+/g, ''), place: kind }
}

function notesOf({ notes }: { notes?: string[] | undefined }): { notes?: string[] } {
  return notes === undefined ? {} : { notes }
}
