import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Files } from '../cli/host.ts'
import { usageError } from '../cli/usage-errors.ts'
import { appendDurably } from './append.ts'
import type { HeldLock } from './held-lock.ts'
import { createFile, removeTemporaries, replaceFile } from './replace.ts'
import { withLock } from './with-lock.ts'

/** Someone who imports a folder waits rather than starts anew. */
const PATIENCE_FOR_MUCH = 120_000

/** Bytes read at once: long enough that calls cost nothing, short enough to stay in the cache. */
const CHUNK = 256 * 1024

/** What the system answers where there is no such file or folder, or where no file can have such a name. */
const ABSENT = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
  'EINVAL',
])

/**
 * Files of the machine, seen from a folder. What is below a workspace stays below it: to read a path that leaves it
 * finds nothing, to write there is a bug.
 */
export function nodeFiles(root: string, confined = false): Files {
  const inside = (path: string): string | undefined => {
    const whole = resolve(root, path)
    return confined && leaves(root, whole) ? undefined : whole
  }
  const writable = (path: string): string => {
    const whole = inside(path)
    if (whole === undefined) throw new Error(`${path} is outside ${root}`)
    return whole
  }

  return {
    kind: (path) => kindOf(inside(path)),
    read(path) {
      const whole = inside(path)
      return whole === undefined ? undefined : unlessAbsent(path, () => readFileSync(whole))
    },
    *readChunks(path) {
      const whole = inside(path)
      if (kindOf(whole) !== 'file') return
      const file = unlessAbsent(path, () => openSync(whole!, 'r'))
      if (file === undefined) return
      try {
        for (;;) {
          const chunk = Buffer.allocUnsafeSlow(CHUNK)
          const length = unlessAbsent(path, () => readSync(file, chunk, 0, CHUNK, null)) ?? 0
          if (length === 0) return
          yield chunk.subarray(0, length)
        }
      } finally {
        closeSync(file)
      }
    },
    list(folder) {
      const whole = inside(folder)
      if (whole === undefined) return []
      const found = unlessAbsent(folder, () => readdirSync(whole, { withFileTypes: true })) ?? []
      return found
        .flatMap((item) => {
          const kind = item.isFile() ? 'file' : item.isDirectory() ? 'folder' : kindOf(join(whole, item.name))
          const link = item.isSymbolicLink() ? ({ link: true } as const) : {}
          return kind === undefined ? [] : [{ name: item.name, kind, ...link } as const]
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    exists(path) {
      const whole = inside(path)
      return whole !== undefined && existsSync(whole)
    },
    below: (folder) => nodeFiles(writable(folder), true),
    create: (path, content) => createFile(writable(path), content),
    replace: (path, content) => replaceFile(writable(path), content),
    remove: (path) => unlessAbsent(path, () => unlinkSync(writable(path))),
    append: (path, text) => appendDurably(writable(path), lockFor(root, writable(path)), text),
    exclusively(folder, work, onWait) {
      const whole = writable(folder)
      const workAlone = (held: HeldLock) => {
        removeTemporaries(whole)
        return work(heldFiles(nodeFiles(root, confined), held, writable))
      }
      return withLock(lockFor(root, whole), workAlone, PATIENCE_FOR_MUCH, onWait)
    },
  }
}

/** The same files, of which each use keeps the lock alive, and whose replacing is refused once it was lost. */
function heldFiles(files: Files, held: HeldLock, writable: (path: string) => string): Files {
  const renewed = <Result>(result: Result): Result => {
    held.renew()
    return result
  }
  return {
    ...files,
    kind: (path) => renewed(files.kind(path)),
    read: (path) => renewed(files.read(path)),
    *readChunks(path) {
      for (const chunk of files.readChunks(path)) yield renewed(chunk)
    },
    list: (folder) => renewed(files.list(folder)),
    replace: (path, content) => replaceFile(writable(path), content, held.verify),
  }
}

/** Pipes, sockets and devices are neither: to read one could wait for ever. */
function kindOf(path: string | undefined): 'file' | 'folder' | undefined {
  if (path === undefined) return undefined
  const stat = unlessAbsent(path, () => statSync(path))
  return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : undefined
}

function leaves(root: string, path: string): boolean {
  const steps = relative(root, path)
  return steps === '..' || steps.startsWith(`..${sep}`) || isAbsolute(steps)
}

/** Everyone who appends below one folder of the root waits for the same lock: `log.lock` for the log. */
function lockFor(root: string, path: string): string {
  if (leaves(root, path)) return `${dirname(path)}.lock`
  const [first = ''] = relative(root, path).split(sep)
  return `${join(root, first)}.lock`
}

/** Undefined where the file is not there; what cannot be read (no permission, damaged disk) ends the command. */
function unlessAbsent<Result>(path: string, work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (ABSENT.has(code)) return undefined
    if (code === '') throw error
    throw usageError(3, 'cannot-read', { path, reason: code })
  }
}
