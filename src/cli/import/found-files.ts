import type { PassedOver, PassedOverReason } from '../../forms/merge/trouble.ts'
import type { Host } from '../host.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'

/** A file to be imported. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string
  /** As people know it: relative to the workspace, or as it was given where it lies elsewhere. */
  readonly name: string
  /** Relative to the workspace, empty for its root; undefined where the file lies elsewhere. */
  readonly folder: string | undefined
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly passedOver: readonly PassedOver[]
}

/** What a folder is searched for. Old workbooks are among them, so that they are told of rather than left out. */
const WORKBOOKS = /\.(xlsx|xlsm|xlsb|xltx|xls|xlt|et|ett|ods|csv|tsv)$/i

/** The files that were named, and those in the folders that were named, by name; each of them once. */
export function findFiles(
  host: Host,
  root: string,
  given: readonly string[],
  output: string | undefined,
): FoundFiles {
  const files = new Map<string, FoundFile>()
  const passedOver: PassedOver[] = []
  const own = output === undefined ? undefined : resolvePath(host.cwd, output)
  const nameOf = (path: string, shown: string) => foundFile(root, path, shown).name
  const passOver = (path: string, shown: string, why: PassedOverReason) =>
    passedOver.push({ file: nameOf(path, shown), why })

  const take = (path: string, shown: string) => {
    if (path === own) passOver(path, shown, 'own-output')
    else if (files.has(path)) passOver(path, shown, 'named-twice')
    else files.set(path, foundFile(root, path, shown))
  }
  const search = (folder: string, shown: string) => {
    for (const { name, kind, link } of host.files.list(folder)) {
      const path = `${folder}/${name}`
      const inside = `${shown}/${name}`
      if (name.startsWith('~$')) passOver(path, inside, 'lock-file')
      else if (name.startsWith('.')) passOver(path, inside, 'hidden')
      else if (kind === 'folder' && link) passOver(path, inside, 'linked-folder')
      else if (kind === 'folder') search(path, inside)
      else if (WORKBOOKS.test(name)) take(path, inside)
      else passOver(path, inside, 'other-kind')
    }
  }

  for (const one of given) {
    const path = resolvePath(host.cwd, one)
    const shown = one.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
    const kind = host.files.kind(path)
    if (kind === undefined) throw usageError(3, 'no-such-file', { path: one })
    if (kind === 'folder') search(path, shown)
    else take(path, shown)
  }
  return { files: [...files.values()], passedOver }
}

function foundFile(root: string, path: string, shown: string): FoundFile {
  const inside = root.endsWith('/') ? root : `${root}/`
  if (!path.startsWith(inside)) return { path, name: shown, folder: undefined }
  const name = path.slice(inside.length)
  return { path, name, folder: name.slice(0, Math.max(0, name.lastIndexOf('/'))) }
}
