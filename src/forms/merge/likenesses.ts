import type { Activity } from '../../model/entry.ts'
import type { ReadEntry } from '../reading/rows.ts'
import { additionsTo, changesBetween } from './changes.ts'
import type { ClaimedRow } from './claim-ids.ts'
import type { Comparing } from './comparing.ts'
import type { ActivityRow } from './joined-activity.ts'
import { haveCommonUnit, looksJoint, type Occasion, occasionOf } from './occasion.ts'
import { occasionIndex } from './occasion-index.ts'
import type { Likeness } from './outcome.ts'
import type { IdentifiedRow } from './row-identity.ts'

/** More than so many that look like one row tell nobody anything new. */
const SHOWN = 3

export interface LikeActivity extends Likeness {
  readonly participants: number | undefined
  readonly activity: ActivityRow
  /** It says the same in every column of the form. */
  readonly exact: boolean
  /** `duplicate` names a unit of the row; `joint` is another unit's, and something else speaks for one occasion. */
  readonly relation: 'duplicate' | 'joint'
}

/** Activities of the log that rows look like, gathered while the log is read. */
export interface LogLikenesses {
  /** To be called for every activity that no row is the same entry as. */
  note(activity: Activity): void
  of(row: IdentifiedRow): readonly LikeActivity[]
}

export function logLikenesses(rows: readonly IdentifiedRow[], how: Comparing): LogLikenesses {
  const index = occasionIndex<IdentifiedRow>()
  const occasions = new Map<IdentifiedRow, Occasion>()
  const days = new Set<string>()
  for (const one of rows) {
    const { entry } = one.row
    if (entry.kind !== 'activity') continue
    const occasion = occasionOf(entry, how)
    occasions.set(one, occasion)
    index.add(one, occasion)
    days.add(entry.date)
  }
  const found = new Map<IdentifiedRow, LikeActivity[]>()
  return {
    note(activity) {
      if (!days.has(activity.date)) return
      const occasion = occasionOf(activity, how)
      for (const one of index.like(occasion)) {
        const relation = relationOf(occasions.get(one)!, occasion)
        const list = found.get(one) ?? []
        if (relation === undefined) continue
        const exact = saysTheSame(activity, one.row.entry, how)
        if (list.length >= SHOWN && !exact) continue
        found.set(one, [...list, likeActivity(activity.id, undefined, activity, occasion, relation, exact)])
      }
    },
    of: (row) => found.get(row) ?? [],
  }
}

/** For each row the rows before it, in any of the files, that look like one with it. */
export function rowLikenesses(
  rows: readonly ClaimedRow[],
  how: Comparing,
): ReadonlyMap<ClaimedRow, readonly LikeActivity[]> {
  const index = occasionIndex<{ readonly one: ClaimedRow; readonly occasion: Occasion }>()
  const found = new Map<ClaimedRow, LikeActivity[]>()
  for (const one of rows) {
    const { entry } = one.row
    if (entry.kind !== 'activity' || one.claim !== 'own') continue
    const occasion = occasionOf(entry, how)
    const likes = index.like(occasion).flatMap(({ one: before, occasion: other }) => {
      const relation = relationOf(occasion, other)
      if (relation === undefined || before.row.entry.kind !== 'activity') return []
      const { file, row } = before
      const place = { file, sheet: row.sheet, row: row.row }
      const exact = saysTheSame(before.row.entry, entry, how)
      return [likeActivity(before.id, place, before.row.entry, other, relation, exact)]
    })
    if (likes.length > 0) found.set(one, likes)
    index.add({ one, occasion }, occasion)
  }
  return found
}

function relationOf(a: Occasion, b: Occasion): LikeActivity['relation'] | undefined {
  if (haveCommonUnit(a, b)) return 'duplicate'
  return looksJoint(a, b) ? 'joint' : undefined
}

function likeActivity(
  id: string,
  place: Likeness['place'],
  activity: ActivityRow,
  { units, participants }: Occasion,
  relation: LikeActivity['relation'],
  exact: boolean,
): LikeActivity {
  const { date, title } = activity
  return { id, place, date, title, units, participants, relation, activity, exact }
}

/** Evidence may lie elsewhere by now; what is in columns of the unit's own counts, too. */
function saysTheSame(other: ActivityRow, entry: ReadEntry, how: Comparing): boolean {
  const known = Object.assign({ id: '' }, other)
  return changesBetween(known, entry, how).length === 0 && additionsTo(known, entry, how).length === 0
}
