import { applied } from '../../log/correct.ts'
import type { LogSource } from '../../log/log-source.ts'
import type { EmptiedRow, ReadFile } from '../reading/rows.ts'
import { withAbsentColumns } from './absent-columns.ts'
import { activityAfter, candidateOf, placeOf, trialOf } from './after-import.ts'
import { type ClaimedRow, claimIds, rowInFile, stampUnder } from './claim-ids.ts'
import type { Comparing } from './comparing.ts'
import { copyFinder } from './copies.ts'
import type { ActivityRow } from './joined-activity.ts'
import { type Accepted, type JointCandidate, jointOffers } from './joint-offers.ts'
import { type KnownEntry, knownEntries } from './known-entries.ts'
import { type LikeActivity, logLikenesses, rowLikenesses } from './likenesses.ts'
import {
  isTrouble,
  type JointOffer,
  type Likeness,
  type MergedEmptied,
  type MergedFile,
  type MergedRow,
  type Outcome,
} from './outcome.ts'
import { removedRows } from './removed-rows.ts'
import { type IdentifiedRow, identifyRows } from './row-identity.ts'
import { sentBefore } from './sent-before.ts'
import { compareThreeWays } from './three-way.ts'

export const ON_CONFLICT = ['stop', 'skip', 'update'] as const
export const ON_DUPLICATE = ['add', 'skip', 'all'] as const

/** What the user decided beforehand. */
export interface MergeChoices {
  /** Where log and file say different things: stop, keep what the log says, or take what the file says. */
  readonly onConflict: (typeof ON_CONFLICT)[number]
  /**
   * Rows that look like an activity of the same unit that is there already: add them unless they are exact copies,
   * leave them all out, or add them all.
   */
  readonly onDuplicate: (typeof ON_DUPLICATE)[number]
  /** Entries whose rows were emptied are withdrawn. */
  readonly withdrawEmptied: boolean
  readonly join: Accepted
}

export interface Merged {
  readonly files: readonly MergedFile[]
  readonly offers: readonly JointOffer[]
  /** Entries that rows are about, by id, as the log knows them. */
  readonly known: ReadonlyMap<string, KnownEntry>
}

/** What the files say beside what the log says, row by row. The log is read once. */
export function mergeFiles(
  files: readonly ReadFile[],
  log: LogSource,
  choices: MergeChoices,
  how: Comparing,
): Merged {
  const identified = files.map(({ file, rows }) => identifyRows(file, rows, how))
  const rows = identified.flat()
  const inLog = logLikenesses(rows, how)
  const before = sentBefore(rows, how)
  const known = knownEntries(log, {
    ids: idsIn(rows, files),
    others: (activity) => {
      inLog.note(activity)
      before.note(activity)
    },
  })
  const untouched = new Set(
    files.flatMap(({ file, untouched }) => untouched.map(({ rowId }) => rowInFile(file, rowId))),
  )
  const claimed = claimIds(rows, untouched, known, how)
  const inFiles = rowLikenesses(claimed, how)
  const sources = new Map(rows.map((one) => [one.row, one]))

  const verdicts = new Map<ClaimedRow, Outcome>(
    claimed.map((one) => [one, outcomeOf(one, known.get(one.id), choices, how)]),
  )
  const likesOf = (one: ClaimedRow): readonly LikeActivity[] => [
    ...(inFiles.get(one) ?? []).filter(({ id }) => known.get(id)?.withdrawn !== true),
    ...inLog.of(sources.get(one.row)!),
  ]
  const logLikes = rows.flatMap((one) =>
    inLog.of(one).flatMap(({ relation, id }) => (relation === 'duplicate' ? [id] : [])),
  )
  const counterparts = new Set([
    ...logLikes,
    ...files.flatMap(({ untouched }) => untouched.map(({ rowId }) => rowId)),
  ])
  const copies = copyFinder()
  const candidates: JointCandidate[] = []
  const merged = new Map<IdentifiedRow['row'], MergedRow>()
  const lasting = new Map<string, ActivityRow>()
  for (const [one, verdict] of verdicts) {
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
    merged.set(one.row, {
      row: one.row,
      id: one.id,
      outcome,
      duplicates: duplicates.map(shownLikeness),
      sentBefore:
        isNew && alike.length === 0
          ? before.of(sources.get(one.row)!).filter(({ id }) => !counterparts.has(id))
          : [],
    })
    const activity = activityAfter(one, outcome, known.get(one.id), how)
    if (activity !== undefined) lasting.set(one.id, activity)
    if (outcome.kind === 'added' && activity !== undefined)
      candidates.push(candidateOf(one, activity, likes, lasting, known))
  }
  return {
    known,
    offers: jointOffers(candidates, choices.join, how),
    files: files.map((file) => ({
      file: file.file,
      ...(file.form === undefined ? {} : { form: file.form }),
      read: file.read,
      untouched: file.untouched.length,
      problems: file.problems,
      remarks: file.remarks,
      rows: file.rows.map((row) => merged.get(row)!),
      emptied: [
        ...file.emptied,
        ...removedRows(
          file,
          file.rows.map((row) => merged.get(row)!),
        ),
      ].map((row) => emptiedOutcome(row, known.get(row.rowId), choices, how)),
    })),
  }
}

function idsIn(rows: readonly IdentifiedRow[], files: readonly ReadFile[]): ReadonlySet<string> {
  const ids = rows.flatMap(({ row, contentId }) => [
    contentId,
    ...(row.rowId === undefined ? [] : [row.rowId]),
  ])
  return new Set([
    ...ids,
    ...files.flatMap(({ emptied }) => emptied.map(({ rowId }) => rowId)),
    ...takenOut(files),
  ])
}

/** Entries of a form that none of its rows has any more: they are looked at as those of emptied rows are. */
function takenOut(files: readonly ReadFile[]): string[] {
  return files.flatMap((file) => removedRows(file, []).map(({ rowId }) => rowId))
}

function outcomeOf(
  one: ClaimedRow,
  known: KnownEntry | undefined,
  { onConflict }: MergeChoices,
  how: Comparing,
): Outcome {
  if (one.claim === 'repeated') return { kind: 'skipped', why: 'repeated', other: placeOf(one.other) }
  if (one.claim === 'contested') return { kind: 'contested', other: placeOf(one.other) }
  const { row } = one
  const entry = known === undefined ? row.entry : withAbsentColumns(known.current, row, how)
  const verdict = compareThreeWays(
    { entry, columns: row.columns, stamp: stampUnder(one.id, row) },
    known,
    how,
  )
  switch (verdict.kind) {
    case 'new':
      return { kind: 'added' }
    case 'unchanged':
      return { kind: 'skipped', why: verdict.why }
    case 'changed':
      return checked(one, known, { kind: 'updated', changes: verdict.changes }, how)
    case 'conflict': {
      if (onConflict === 'stop') return verdict
      if (onConflict === 'skip') return { kind: 'skipped', why: 'kept' }
      if (known === undefined) return { kind: 'added' }
      return checked(one, known, { kind: 'updated', changes: verdict.changes }, how)
    }
  }
}

/** An update, unless the entry would be none with it. */
function checked(
  { row }: ClaimedRow,
  known: KnownEntry | undefined,
  update: Outcome & { kind: 'updated' },
  how: Comparing,
): Outcome {
  if (known === undefined) return update
  const trial = trialOf(known, update.changes, row, how)
  const outcome = applied(known.current, trial)
  if (outcome.kind !== 'invalid') return update
  return { kind: 'invalid', field: String(outcome.path[0] ?? Object.keys(trial.set ?? {})[0]) }
}

function shownLikeness({ id, place, date, title, units }: LikeActivity): Likeness {
  return { id, place, date, title, units }
}

/** A row that was emptied may be a slip: its entry is withdrawn only when the user says so. */
function emptiedOutcome(
  row: EmptiedRow,
  known: KnownEntry | undefined,
  { withdrawEmptied, onConflict }: MergeChoices,
  how: Comparing,
): MergedEmptied {
  const emptied = { ...row, logged: known?.current }
  if (known === undefined || known.withdrawn) return { ...emptied, outcome: 'gone' }
  if (!withdrawEmptied) return { ...emptied, outcome: 'offered' }
  if (how.stamp(known.current) === row.stamp || onConflict === 'update')
    return { ...emptied, outcome: 'withdrawn' }
  return { ...emptied, outcome: onConflict === 'skip' ? 'kept' : 'conflict' }
}

/** Whether log and file differ somewhere, and nobody has decided between them. */
export function hasConflict({ files, offers }: Merged): boolean {
  return (
    offers.some(({ asked, accepted }) => asked && !accepted) ||
    files.some(
      ({ rows, emptied }) =>
        rows.some(({ outcome }) => outcome.kind === 'conflict') ||
        emptied.some(({ outcome }) => outcome === 'conflict'),
    )
  )
}

/** Whether anything keeps a row or a file out of the log. */
export function hasTrouble(merged: Merged): boolean {
  return (
    hasConflict(merged) ||
    merged.files.some(
      ({ problems, rows }) => problems.length > 0 || rows.some(({ outcome }) => isTrouble(outcome)),
    )
  )
}
