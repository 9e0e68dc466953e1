import type { MergeChoices } from '../../forms/merge/choices.ts'
import type { Comparing } from '../../forms/merge/comparing.ts'
import { entriesToWrite, placeOfEntries, type Signature } from '../../forms/merge/entries-to-write.ts'
import { mergeFiles } from '../../forms/merge/merge.ts'
import type { Merged } from '../../forms/merge/merged.ts'
import type { ReadFile } from '../../forms/reading/rows.ts'
import { entryLine } from '../../log/append.ts'
import { importFile } from '../../log/import-file.ts'
import { openLog } from '../../log/read.ts'
import type { Entry } from '../../model/entry.ts'
import type { Finding } from '../../model/finding.ts'
import { UserError } from '../../model/user-error.ts'
import type { FileReader } from '../../source/file-reader.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace } from '../workspace.ts'

export interface ImportJob {
  readonly files: readonly ReadFile[]
  readonly choices: MergeChoices
  readonly signature: Signature
  readonly how: Comparing
  /** Whether to write, once it is known what there is. */
  readonly isSound: (merged: Merged) => boolean
  /** Ends the command where an offer was accepted that there is none of; those of earlier runs are done. */
  readonly checkOffers: (merged: Merged) => void
  /** Ends the command where a part of the log could not be read: what is in it would be logged again. */
  readonly checkLog: (findings: readonly Finding[]) => void
}

export interface ImportOutcome {
  readonly merged: Merged
  /** Everything that was written or would be. */
  readonly entries: readonly Entry[]
  /** The file that was written. */
  readonly log: string | undefined
  /** What is wrong in the log. */
  readonly findings: readonly Finding[]
}

/** What the import would do, without a lock: the log may change a moment later. */
export function previewImport(files: FileReader, job: ImportJob): ImportOutcome {
  const findings: Finding[] = []
  const log = openLog(files, job.how.plan.id, (finding) => findings.push(finding))
  const merged = mergeFiles(job.files, log, job.choices, job.how)
  job.checkLog(findings)
  return { merged, entries: entriesToWrite(merged, job.signature, job.how), log: undefined, findings }
}

/**
 * Reads the log, compares and writes one new file, or nothing at all, while nobody else can write to the log.
 * `onWait` is called when somebody else does.
 */
export async function writeImport(
  { root, files }: Pick<OpenWorkspace, 'root' | 'files'>,
  job: ImportJob,
  onWait: () => void,
): Promise<ImportOutcome> {
  try {
    return await files.exclusively(
      'log',
      (held) => {
        const outcome = previewImport(held, job)
        if (outcome.entries.length === 0) return outcome
        job.checkOffers(outcome.merged)
        if (!job.isSound(outcome.merged)) return outcome
        const place = placeOfEntries(outcome.entries, outcome.merged)
        const path = importFile({ plan: job.how.plan.id, id: job.signature.newId(), ...place })
        held.replace(path, outcome.entries.map((entry) => `${entryLine(entry)}\n`).join(''))
        return { ...outcome, log: path }
      },
      onWait,
    )
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (reason === undefined || error instanceof UserError) throw error
    throw usageError(3, 'log-not-writable', { folder: root, reason })
  }
}
