import type { LogSource } from '../../log/log-source.ts'
import type { ReadFile } from '../reading/rows.ts'
import type { MergeChoices } from './choices.ts'
import { type ClaimedRow, claimIds, rowInFile } from './claim-ids.ts'
import type { Comparing } from './comparing.ts'
import { emptiedRows } from './emptied-rows.ts'
import { jointOffers } from './joint-offers.ts'
import { knownEntries } from './known-entries.ts'
import { logLikenesses, rowLikenesses } from './likenesses.ts'
import type { Merged } from './merged.ts'
import { removedRows } from './removed-rows.ts'
import { type IdentifiedRow, identifyRows } from './row-identity.ts'
import { sentBefore } from './sent-before.ts'
import { settleRows } from './settle-rows.ts'

/** What the files say beside what the log says, row by row. The log is read once. */
export function mergeFiles(
  files: readonly ReadFile[],
  log: LogSource,
  choices: MergeChoices,
  how: Comparing,
): Merged {
  const identified = files.flatMap(({ file, rows }) => identifyRows(file, rows, how))
  const inLog = logLikenesses(identified, how)
  const before = sentBefore(identified, how)
  const known = knownEntries(log, {
    ids: idsIn(identified, files),
    others: (activity) => {
      inLog.note(activity)
      before.note(activity)
    },
  })
  const claimed = claimIds(identified, untouchedRows(files), known, how)
  const inFiles = rowLikenesses(claimed, how)

  const sources = new Map(identified.map((one) => [one.row, one]))
  const likesInLog = ({ row }: ClaimedRow) => inLog.of(sources.get(row)!)
  const counterparts = new Set([
    ...claimed.flatMap(likesInLog).flatMap(({ relation, id }) => (relation === 'duplicate' ? [id] : [])),
    ...files.flatMap(({ untouched }) => untouched.map(({ rowId }) => rowId)),
  ])
  const { rows, candidates } = settleRows(
    claimed,
    known,
    {
      likesOf: (one) => [
        ...(inFiles.get(one) ?? []).filter(({ id }) => known.get(id)?.withdrawn !== true),
        ...likesInLog(one),
      ],
      sentBeforeOf: ({ row }) => before.of(sources.get(row)!).filter(({ id }) => !counterparts.has(id)),
    },
    choices,
    how,
  )
  return {
    known,
    offers: jointOffers(candidates, choices.join, how),
    files: files.map((file) => {
      const merged = file.rows.map((row) => rows.get(row)!)
      return {
        file: file.file,
        ...(file.form === undefined ? {} : { form: file.form }),
        read: file.read,
        untouched: file.untouched.length,
        problems: file.problems,
        remarks: file.remarks,
        rows: merged,
        emptied: emptiedRows(file, merged, known, choices, how),
      }
    }),
  }
}

/** Every id that rows may have, and those of a form that none of its rows has any more. */
function idsIn(rows: readonly IdentifiedRow[], files: readonly ReadFile[]): ReadonlySet<string> {
  return new Set([
    ...rows.flatMap(({ row, contentId }) => [contentId, row.rowId ?? contentId]),
    ...files.flatMap(({ emptied }) => emptied.map(({ rowId }) => rowId)),
    ...files.flatMap((file) => removedRows(file, []).map(({ rowId }) => rowId)),
  ])
}

function untouchedRows(files: readonly ReadFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ file, untouched }) => untouched.map(({ rowId }) => rowInFile(file, rowId))))
}
