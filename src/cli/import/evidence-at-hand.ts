import { withEvidence } from '../../forms/merge/same-evidence.ts'
import type { ReadFile, ReadRow } from '../../forms/reading/rows.ts'
import { type Evidence, evidencePath } from '../../model/entry.ts'
import { UserError } from '../../model/user-error.ts'
import { isLink, leavesWorkspace } from '../../source/evidence.ts'
import type { Host } from '../host.ts'
import type { OpenWorkspace } from '../workspace.ts'

/** A file of evidence that a row names and nobody finds. */
export interface MissingEvidence {
  readonly row: ReadRow
  readonly path: string
}

export interface WithEvidence {
  readonly file: ReadFile
  readonly missing: readonly MissingEvidence[]
}

/**
 * Names each piece of evidence by its path in the workspace with the checksum of today. Units write names of files:
 * they are looked for as they are written, then beside the workbook, where it lies in the workspace (`folder`),
 * then in the folder of evidence.
 */
export function evidenceAtHand(
  host: Host,
  { files }: OpenWorkspace,
): (file: ReadFile, folder: string | undefined) => WithEvidence {
  const known = new Map<string, Evidence | undefined>()
  const atHand = (path: string): Evidence | undefined => {
    if (!known.has(path)) known.set(path, files.kind(path) === 'file' ? withChecksum(path) : undefined)
    return known.get(path)
  }
  const withChecksum = (path: string): Evidence => {
    try {
      const bytes = files.read(path)
      return bytes === undefined ? path : { path, sha256: host.sha256(bytes) }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      // A film of many gigabytes, or a picture that only others may see: it is there, and its path says so.
      return path
    }
  }
  return (file, folder) => {
    const missing: MissingEvidence[] = []
    const rows = file.rows.map((row) => {
      const { evidence } = row.entry
      if (evidence === undefined) return row
      const found = evidence.map((one) => {
        const path = evidencePath(one)
        if (isLink(path) || leavesWorkspace(path)) return one
        const beside = folder === undefined || folder === '' ? [] : [`${folder}/${path}`]
        for (const candidate of [path, ...beside, `evidence/${path}`]) {
          const there = atHand(candidate)
          if (there !== undefined) return there
        }
        missing.push({ row, path })
        return one
      })
      return { ...row, entry: withEvidence(row.entry, found) }
    })
    return { file: { ...file, rows }, missing }
  }
}
