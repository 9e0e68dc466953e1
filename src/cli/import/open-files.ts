import type { MergeTrouble, PassedOver } from '../../forms/merge/trouble.ts'
import { type OpenedFile, openFile } from '../../forms/reading/open-file.ts'
import { UserError } from '../../model/user-error.ts'
import type { Host } from '../host.ts'
import type { FoundFile } from './found-files.ts'
import { progressBar } from './progress-bar.ts'

/** A file whose cells are known, or why nobody could open it. */
export interface OpenedOrNot {
  readonly found: FoundFile
  readonly opened: OpenedFile
  readonly trouble?: MergeTrouble
}

export interface OpenedFiles {
  readonly files: readonly OpenedOrNot[]
  readonly passedOver: readonly PassedOver[]
}

/** Opens one file after the other; a copy of another one is read once. */
export function openFiles(host: Host, found: readonly FoundFile[]): OpenedFiles {
  const bar = progressBar(host.stderr, found.length)
  const files: OpenedOrNot[] = []
  const passedOver: PassedOver[] = []
  const known = new Map<string, string>()
  try {
    for (const [index, one] of found.entries()) {
      bar.show(index, one.name)
      const bytes = read(host, one)
      if (typeof bytes === 'string') {
        files.push(unreadable(one, bytes))
        continue
      }
      const hash = host.sha256(bytes)
      const other = known.get(hash)
      if (other === undefined) {
        known.set(hash, one.name)
        files.push({ found: one, opened: openFile(one.name, bytes) })
      } else passedOver.push({ file: one.name, why: 'same-content', other })
    }
  } finally {
    bar.clear()
  }
  return { files, passedOver }
}

/** The bytes of a file, or the word of the system for why it gives none. */
function read({ files }: Host, { path, name }: FoundFile): Uint8Array | string {
  try {
    return files.read(path) ?? 'ENOENT'
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { reason } = error.args as { reason?: string }
    return reason ?? name
  }
}

function unreadable(found: FoundFile, reason: string): OpenedOrNot {
  const opened = { file: found.name, sheets: [], problems: [] }
  return { found, opened, trouble: { sheet: '', cell: '', code: 'file-unreadable', args: { reason } } }
}
