import type { ImportFileTerms } from '../../log/import-file.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { type Correction, correctionSchema, type Entry, entrySchema } from '../../model/entry.ts'
import { settingOf } from './changes.ts'
import type { Comparing } from './comparing.ts'
import type { Merged } from './merged.ts'
import type { JointOffer, RowPlace } from './outcome.ts'

/** What corrections say of themselves; the reasons are words of the workspace. */
export interface Signature {
  newId(): string
  /** The day of the import. */
  readonly date: string
  readonly by: string | undefined
  readonly reasons: {
    updated(place: RowPlace): string
    emptied(place: RowPlace): string
    joint(units: readonly string[]): string
  }
}

/** Everything that the import adds to the log: first the new entries in the order of their rows, then corrections. */
export function entriesToWrite(merged: Merged, signature: Signature, how: Comparing): Entry[] {
  const correction = (of: string, change: Pick<Correction, 'set' | 'withdraw'>, reason: string): Correction =>
    correctionSchema.parse({
      id: signature.newId(),
      kind: 'correction',
      date: dayBehind(signature.date, of, merged),
      of,
      ...change,
      reason,
      ...(signature.by === undefined ? {} : { by: signature.by }),
    })
  const { reasons } = signature
  const added: Entry[] = []
  const corrections: Correction[] = []
  for (const { file, rows, emptied } of merged.files) {
    for (const { row, id, outcome } of rows) {
      const place = { file, sheet: row.sheet, row: row.row }
      if (outcome.kind === 'added') added.push(entrySchema.parse({ ...row.entry, id }))
      const known = merged.known.get(id)
      if (outcome.kind !== 'updated' || known === undefined) continue
      const set = settingOf(outcome.changes, known.current, row.entry, how)
      const change = Object.keys(set).length === 0 ? {} : { set }
      const revived = known.withdrawn ? { withdraw: false } : {}
      corrections.push(correction(id, { ...change, ...revived }, reasons.updated(place)))
    }
    for (const { sheet, row, rowId, outcome } of emptied) {
      if (outcome !== 'withdrawn') continue
      corrections.push(correction(rowId, { withdraw: true }, reasons.emptied({ file, sheet, row })))
    }
  }
  const joined = merged.offers
    .filter(({ accepted }) => accepted)
    .flatMap((offer) =>
      joining(offer).map(({ of, change }) => correction(of, change, reasons.joint(offer.units))),
    )
  return [...added, ...corrections, ...joined]
}

/** Corrections apply by their days: this one is the newest, also where somebody wrote a later day. */
function dayBehind(day: CivilDate, of: string, { known }: Merged): CivilDate {
  const days = (known.get(of)?.corrections ?? []).map(({ entry }) => entry.date)
  return [day, ...days].reduce((last, one) => (one > last ? one : last))
}

/** Where the entries may stand, so that their corrections come last. */
export function placeOfEntries(
  entries: readonly Entry[],
  { known }: Merged,
): Pick<ImportFileTerms, 'days' | 'behind'> {
  const added = new Map(entries.map((entry) => [entry.id, entry.date]))
  const days = entries.map((entry) =>
    entry.kind === 'correction'
      ? (known.get(entry.of)?.current.date ?? added.get(entry.of) ?? entry.date)
      : entry.date,
  )
  const behind = entries.flatMap((entry) =>
    entry.kind === 'correction'
      ? (known.get(entry.of)?.corrections ?? []).filter((other) => other.entry.date === entry.date)
      : [],
  )
  return { days, behind: behind.map(({ file }) => file) }
}

/**
 * One activity of several units: the first entry says all that the others say, and those are withdrawn. They stay in
 * the log under the ids of their rows, so that the same files imported again add nothing.
 */
function joining({
  members,
  set,
}: JointOffer): { of: string; change: Pick<Correction, 'set' | 'withdraw'> }[] {
  const [first, ...others] = members
  if (first === undefined) return []
  return [
    { of: first.id, change: { set } },
    ...others.map(({ id }) => ({ of: id, change: { withdraw: true } })),
  ]
}
