import type { FileEdit } from '../../log/append.ts'
import { UserError } from '../../model/user-error.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace } from '../workspace.ts'

/** Appends the lines; a refusal of the system is told, not thrown as a bug. */
export async function writeEdit({ files }: OpenWorkspace, { path, text }: FileEdit): Promise<void> {
  try {
    await files.append(path, text)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (reason === undefined || error instanceof UserError) throw error
    throw usageError(3, 'cannot-write', { path, reason })
  }
}
