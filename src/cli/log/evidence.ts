import type { Evidence } from '../../model/entry.ts'
import { isLink, leavesWorkspace } from '../../source/evidence.ts'
import type { Context } from '../command.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace } from '../workspace.ts'

/**
 * A file of evidence by its path from the root of the workspace, with its checksum, so that `check` notices when it
 * changes. It may be given from the current folder or from the root; a link to the web stays as it is. What is not
 * there or lies outside is refused.
 */
export function evidenceNamed(context: Context, open: OpenWorkspace, given: string): Evidence {
  if (isLink(given)) return given
  const path = pathNamed(context, open, given)
  const bytes = open.files.read(path)
  if (bytes === undefined) throw usageError(2, 'no-such-evidence', { path: given })
  return { path, sha256: context.host.sha256(bytes) }
}

function pathNamed({ host }: Context, { root, files }: OpenWorkspace, given: string): string {
  const inside = root.endsWith('/') ? root : `${root}/`
  const fromHere = resolvePath(host.cwd, given)
  const candidates = [
    ...(fromHere.startsWith(inside) ? [fromHere.slice(inside.length)] : []),
    ...(leavesWorkspace(given) ? [] : [resolvePath(root, given).slice(inside.length)]),
  ]
  const found = candidates.find((path) => files.kind(path) === 'file')
  if (found !== undefined) return found
  const isOutside = candidates.length === 0 || host.files.kind(fromHere) === 'file'
  throw usageError(2, isOutside ? 'evidence-outside' : 'no-such-evidence', { path: given })
}
