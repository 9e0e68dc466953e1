import { withEvidence } from '../../forms/merge/same-evidence.ts'
import type { ReadFile, ReadRow } from '../../forms/reading/rows.ts'
import { evidencePath } from '../../model/entry.ts'
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
  const checksums = new Map<string, string | undefined>()
  const checksum = (path: string): string | undefined => {
    if (!checksums.has(path)) {
      const bytes = files.kind(path) === 'file' ? files.read(path) : undefined
      checksums.set(path, bytes === undefined ? undefined : host.sha256(bytes))
    }
    return checksums.get(path)
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
          const sha256 = checksum(candidate)
          if (sha256 !== undefined) return { path: candidate, sha256 }
        }
        missing.push({ row, path })
        return one
      })
      return { ...row, entry: withEvidence(row.entry, found) }
    })
    return { file: { ...file, rows }, missing }
  }
}
