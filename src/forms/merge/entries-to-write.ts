import { type Correction, correctionSchema, type Entry, entrySchema } from '../../model/entry.ts'
import { settingOf } from './changes.ts'
import type { Comparing } from './comparing.ts'
import type { Merged } from './merge.ts'
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
      date: signature.date,
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

/**
 * One activity of several units: the first entry names them all, the other new ones are withdrawn. They stay in the
 * log under the ids of their rows, so that the same files imported again add nothing.
 */
function joining({
  members,
  units,
}: JointOffer): { of: string; change: Pick<Correction, 'set' | 'withdraw'> }[] {
  const [first, ...others] = members
  if (first === undefined) return []
  return [
    { of: first.id, change: { set: { units } } },
    ...others.filter(({ logged }) => !logged).map(({ id }) => ({ of: id, change: { withdraw: true } })),
  ]
}
