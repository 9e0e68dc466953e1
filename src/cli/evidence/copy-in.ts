import { isLink } from '../../source/evidence.ts'
import type { Context } from '../command.ts'
import type { Files } from '../host.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { type EvidenceSubject, folderOf, readablePath } from './readable-name.ts'

/** A file that somebody wants to add, read and found good; a link has no bytes. */
export interface GivenFile {
  readonly given: string
  readonly bytes?: Uint8Array
  readonly sha256?: string
  /** Its path from the root, where it lies below `evidence` already. */
  readonly inPlace?: string
}

/** Where a file came to lie; `copied` is false where it was there already. */
export interface PlacedFile extends GivenFile {
  readonly path: string
  readonly copied: boolean
}

/** Reads what the command line names, so that nothing is written where one of the files is no evidence. */
export function readGiven({ host }: Context, { root }: OpenWorkspace, given: string): GivenFile {
  if (isLink(given)) return { given }
  const whole = resolvePath(host.cwd, given)
  const kind = host.files.kind(whole)
  if (kind === 'folder') throw usageError(2, 'evidence-is-folder', { path: given })
  const bytes = host.files.read(whole)
  if (kind === undefined || bytes === undefined) throw usageError(2, 'no-such-evidence', { path: given })
  if (bytes.length === 0) throw usageError(2, 'evidence-empty', { path: given })
  const inside = `${root.replace(/\/$/, '')}/`
  return {
    given,
    bytes,
    sha256: host.sha256(bytes),
    ...(whole.startsWith(`${inside}evidence/`) ? { inPlace: whole.slice(inside.length) } : {}),
  }
}

/**
 * Copies a file in under a free name, while no other sciplan chooses one. What lies below `evidence` already, there
 * or as the same file in the folder where it would go, stays where it is.
 */
export async function copyIn(
  context: Context,
  { files }: OpenWorkspace,
  file: GivenFile,
  subject: EvidenceSubject,
): Promise<PlacedFile> {
  const { bytes, inPlace } = file
  if (bytes === undefined) return { ...file, path: file.given, copied: false }
  if (inPlace !== undefined) return { ...file, path: inPlace, copied: false }
  const { host, messages } = context
  const onWait = () => host.stderr.write(`${messages.evidence.waiting}\n`)
  return await files.exclusively(
    'evidence',
    (held) => {
      const same = sameIn(held, folderOf(subject), file, host.sha256)
      if (same !== undefined) return { ...file, path: same, copied: false }
      const path = readablePath(subject, file.given, (one) => held.kind(one) === undefined)
      held.replace(path, bytes)
      return { ...file, path, copied: true }
    },
    onWait,
  )
}

/** What `copyIn` would do, `taken` being the names that earlier files would have by then. */
export function plannedCopy(
  { host }: Context,
  { files }: OpenWorkspace,
  file: GivenFile,
  subject: EvidenceSubject,
  taken: Set<string>,
): PlacedFile {
  if (file.bytes === undefined) return { ...file, path: file.given, copied: false }
  const there = file.inPlace ?? sameIn(files, folderOf(subject), file, host.sha256)
  if (there !== undefined) return { ...file, path: there, copied: false }
  const path = readablePath(subject, file.given, (one) => files.kind(one) === undefined && !taken.has(one))
  taken.add(path)
  return { ...file, path, copied: true }
}

/** A file of the folder with the same content. */
function sameIn(
  files: Pick<Files, 'list' | 'read'>,
  folder: string,
  { bytes, sha256 }: GivenFile,
  hash: (bytes: Uint8Array) => string,
): string | undefined {
  const paths = files.list(folder).flatMap(({ name, kind }) => (kind === 'file' ? [`${folder}/${name}`] : []))
  return paths.find((path) => {
    const there = files.read(path)
    return there !== undefined && there.length === bytes?.length && hash(there) === sha256
  })
}
