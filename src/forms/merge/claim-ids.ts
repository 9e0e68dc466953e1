import type { ReadRow } from '../reading/rows.ts'
import type { Comparing } from './comparing.ts'
import type { KnownEntry } from './known-entries.ts'
import { type IdentifiedRow, isAboutSame } from './row-identity.ts'

/** A row and what became of its claim to an id. */
export type ClaimedRow = IdentifiedRow & { readonly id: string } & (
    | { readonly claim: 'own' }
    /** Another row has the id and says the same, or this one was left untouched. */
    | { readonly claim: 'repeated'; readonly other: IdentifiedRow }
    /** Another file has the row with a different content: nobody can tell which one holds. */
    | { readonly claim: 'contested'; readonly other: IdentifiedRow }
  )

/** Names a row of a form among those of all files. */
export function rowInFile(file: string, rowId: string): string {
  return JSON.stringify([file, rowId])
}

/** What the row was when it was exported, where it still is the row of that id. */
export function stampUnder(id: string, { rowId, stamp }: ReadRow): string | undefined {
  return id === rowId ? stamp : undefined
}

interface Claim {
  readonly by: IdentifiedRow
  readonly place: number
}

/**
 * Gives each row the id that it keeps: that of its form where it is still about the same thing, else the one from
 * its content. A row that was copied with its hidden id is a new one. `untouched` are rows as `rowInFile` names them.
 */
export function claimIds(
  rows: readonly IdentifiedRow[],
  untouched: ReadonlySet<string>,
  known: ReadonlyMap<string, KnownEntry>,
  how: Comparing,
): ClaimedRow[] {
  const keepers = keepersOf(rows, untouched, known, how)
  const claims = new Map<string, Claim>()
  const claimed: ClaimedRow[] = []
  for (const one of rows) {
    const id = keepers.has(one) ? (one.row.rowId ?? one.contentId) : one.contentId
    const first = claims.get(id)
    const next = first === undefined ? { ...one, id, claim: 'own' as const } : settled(one, id, first.by)
    if (next === undefined) {
      claimed.push(withContentId(one))
      continue
    }
    claimed.push(next)
    if (first === undefined) claims.set(id, { by: one, place: claimed.length - 1 })
    else if (next.claim === 'own') {
      // The earlier row was left as it was exported, and this one was worked on.
      claimed[first.place] = { ...first.by, id, claim: 'repeated', other: one }
      claims.set(id, { by: one, place: claimed.length - 1 })
    }
  }
  return claimed

  function withContentId(one: IdentifiedRow): ClaimedRow {
    const id = one.contentId
    const first = claims.get(id)
    if (first !== undefined)
      return settled(one, id, first.by) ?? { ...one, id, claim: 'contested', other: first.by }
    claims.set(id, { by: one, place: claimed.length })
    return { ...one, id, claim: 'own' }
  }

  /** Undefined where the two are about different things, so that the later one needs another id. */
  function settled(one: IdentifiedRow, id: string, first: IdentifiedRow): ClaimedRow | undefined {
    const [mine, theirs] = [how.stamp(one.row.entry), how.stamp(first.row.entry)]
    if (mine === theirs || mine === stampUnder(id, one.row))
      return { ...one, id, claim: 'repeated', other: first }
    if (theirs === stampUnder(id, first.row)) return { ...one, id, claim: 'own' }
    const isBlankRow = one.row.stamp === undefined && id !== one.contentId
    if (isBlankRow && !isAboutSame(one.row.entry, [first.row.entry], how)) return undefined
    return { ...one, id, claim: 'contested', other: first }
  }
}

/** Rows that keep the id of their form: one of each id and file, and only where the log has nothing else under it. */
function keepersOf(
  rows: readonly IdentifiedRow[],
  untouched: ReadonlySet<string>,
  known: ReadonlyMap<string, KnownEntry>,
  how: Comparing,
): ReadonlySet<IdentifiedRow> {
  const candidates = new Map<string, IdentifiedRow[]>()
  for (const one of rows) {
    const { rowId } = one.row
    if (rowId === undefined || !mayKeep(one.row, known.get(rowId), how)) continue
    const key = rowInFile(one.file, rowId)
    // The row itself is there as it was: this one is a copy of it.
    if (untouched.has(key)) continue
    candidates.set(key, [...(candidates.get(key) ?? []), one])
  }
  const keepers = [...candidates.values()].flatMap((copies) => {
    const untouched = copies.find(({ row }) => row.stamp !== undefined && how.stamp(row.entry) === row.stamp)
    const entry = known.get(copies[0]?.row.rowId ?? '')
    const alike = copies.find(({ row }) => entry !== undefined && isAboutSame(row.entry, entry.versions, how))
    return untouched ?? alike ?? copies[0] ?? []
  })
  return new Set(keepers)
}

function mayKeep(row: ReadRow, entry: KnownEntry | undefined, how: Comparing): boolean {
  if (entry === undefined) return true
  if (entry.current.kind !== row.entry.kind) return false
  return row.stamp !== undefined || isAboutSame(row.entry, entry.versions, how)
}
