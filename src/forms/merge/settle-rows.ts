import type { ReadRow } from '../reading/rows.ts'
import { activityAfter, candidateOf, placeOf } from './after-import.ts'
import type { MergeChoices } from './choices.ts'
import type { ClaimedRow } from './claim-ids.ts'
import type { Comparing } from './comparing.ts'
import { copyFinder } from './copies.ts'
import type { ActivityRow } from './joined-activity.ts'
import type { JointCandidate } from './joint-offers.ts'
import type { KnownEntry } from './known-entries.ts'
import type { LikeActivity } from './likenesses.ts'
import type { Likeness, MergedRow, Outcome } from './outcome.ts'
import { outcomeOf } from './row-outcome.ts'

/** What new rows look like. */
export interface Looks {
  /** Activities that may be the same, in the log and in rows before. */
  readonly likesOf: (one: ClaimedRow) => readonly LikeActivity[]
  /** Entries that the row may say anew. */
  readonly sentBeforeOf: (one: ClaimedRow) => readonly Likeness[]
}

export interface SettledRows {
  readonly rows: ReadonlyMap<ReadRow, MergedRow>
  readonly candidates: readonly JointCandidate[]
}

/** Row by row, in the order of the files: what comes of it, and what the log says of it afterwards. */
export function settleRows(
  claimed: readonly ClaimedRow[],
  known: ReadonlyMap<string, KnownEntry>,
  { likesOf, sentBeforeOf }: Looks,
  choices: MergeChoices,
  how: Comparing,
): SettledRows {
  const copies = copyFinder()
  const rows = new Map<ReadRow, MergedRow>()
  const candidates: JointCandidate[] = []
  /** What the log says after this run of the activities of rows so far. */
  const lasting = new Map<string, ActivityRow>()
  for (const one of claimed) {
    const verdict = outcomeOf(one, known.get(one.id), choices, how)
    const isNew = verdict.kind === 'added'
    const likes = isNew ? likesOf(one).filter(({ id, place }) => place === undefined || lasting.has(id)) : []
    const alike = likes.filter(({ relation }) => relation === 'duplicate')
    const copied = choices.onDuplicate === 'all' ? undefined : copies.of(placeOf(one), alike)
    const duplicates = copied === undefined ? alike : [copied]
    const isLeftOut = duplicates.length > 0 && choices.onDuplicate === 'skip'
    const outcome: Outcome =
      copied !== undefined || isLeftOut
        ? { kind: 'skipped', why: copied === undefined ? 'duplicate' : 'copy' }
        : verdict
    rows.set(one.row, {
      row: one.row,
      id: one.id,
      outcome,
      duplicates: duplicates.map(shownLikeness),
      sentBefore: isNew && alike.length === 0 ? sentBeforeOf(one) : [],
    })
    const activity = activityAfter(one, outcome, known.get(one.id), how)
    if (activity !== undefined) lasting.set(one.id, activity)
    if (outcome.kind === 'added' && activity !== undefined)
      candidates.push(candidateOf(one, activity, likes, lasting, known))
  }
  return { rows, candidates }
}

function shownLikeness({ id, place, date, title, units }: LikeActivity): Likeness {
  return { id, place, date, title, units }
}
