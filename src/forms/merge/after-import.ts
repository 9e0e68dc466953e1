import { applied } from '../../log/correct.ts'
import { type Correction, correctionSchema } from '../../model/entry.ts'
import type { ReadRow } from '../reading/rows.ts'
import { type FieldChange, settingOf } from './changes.ts'
import type { ClaimedRow } from './claim-ids.ts'
import type { Comparing } from './comparing.ts'
import type { ActivityRow } from './joined-activity.ts'
import type { JointCandidate } from './joint-offers.ts'
import type { KnownEntry } from './known-entries.ts'
import type { LikeActivity } from './likenesses.ts'
import type { Outcome, RowPlace } from './outcome.ts'
import type { IdentifiedRow } from './row-identity.ts'

/** The correction that changes would be, to see what comes of it. */
export function trialOf(
  known: KnownEntry,
  changes: readonly FieldChange[],
  row: ReadRow,
  how: Comparing,
): Correction {
  const set = settingOf(changes, known.current, row.entry, how)
  return correctionSchema.parse({ id: '-', kind: 'correction', date: row.entry.date, of: known.id, set })
}

/** What the log says of an activity after this run; undefined where it says nothing of it. */
export function activityAfter(
  { row }: ClaimedRow,
  outcome: Outcome,
  known: KnownEntry | undefined,
  how: Comparing,
): ActivityRow | undefined {
  if (row.entry.kind !== 'activity') return undefined
  if (outcome.kind === 'added') return row.entry
  if (known === undefined) return undefined
  const { current, withdrawn } = known
  if (current.kind !== 'activity') return undefined
  if (outcome.kind !== 'updated') return withdrawn ? undefined : current
  const after = applied(current, trialOf(known, outcome.changes, row, how))
  return after.kind === 'activity' ? after : current
}

/** A new activity, and those of other units that may be the same. `lasting` is what the log says after this run. */
export function candidateOf(
  one: ClaimedRow,
  activity: ActivityRow,
  likes: readonly LikeActivity[],
  lasting: ReadonlyMap<string, ActivityRow>,
  known: ReadonlyMap<string, KnownEntry>,
): JointCandidate {
  const { units, participants } = activity
  return {
    member: { id: one.id, place: placeOf(one), units, participants, logged: false },
    activity,
    likes: likes.flatMap(({ id, place, units, participants, relation, activity: read }) => {
      const there = place === undefined ? read : lasting.get(id)
      if (relation !== 'joint' || there === undefined) return []
      const logged = place === undefined || known.has(id)
      return [{ member: { id, place, units, participants, logged }, activity: there }]
    }),
  }
}

export function placeOf({ file, row }: IdentifiedRow): RowPlace {
  return { file, sheet: row.sheet, row: row.row }
}
