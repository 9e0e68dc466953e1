import { isLink, leavesWorkspace } from '../../source/evidence.ts'
import type { Context } from '../command.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace } from '../workspace.ts'

/**
 * The path of a file of evidence from the root of the workspace. It may be given from the current folder or from
 * the root; a link to the web stays as it is. What is not there or lies outside is refused.
 */
export function evidenceNamed({ host }: Context, { root, files }: OpenWorkspace, given: string): string {
  if (isLink(given)) return given
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
