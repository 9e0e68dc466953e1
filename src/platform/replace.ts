import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { syncFolder } from './sync-folder.ts'

/** Windows refuses to replace a file that a virus scanner or an indexer holds for a moment. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY'])
const TRIES = 6
const PAUSE = 50

let serial = 0

/**
 * Writes a file anew in one step: the content goes to a file beside it, which then takes its name. Who reads at
 * the same time sees the old bytes or the new. A link stays a link. Errors are those of the system.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false })
  if (before !== undefined && !before.isFile()) {
    // A device such as /dev/stdout takes bytes and has no name to give away; a folder is refused by the system.
    writeFileSync(path, content)
    return
  }
  const target = linkTarget(path)
  const folder = dirname(target)
  mkdirSync(folder, { recursive: true })
  serial += 1
  const beside = join(folder, `.sciplan-${process.pid}-${Date.now()}-${serial}.tmp`)
  try {
    const file = openSync(beside, 'wx')
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (before !== undefined) chmodSync(beside, before.mode)
    renamePatiently(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  syncFolder(folder)
}

function linkTarget(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function renamePatiently(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (attempt === TRIES || !BUSY.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE * attempt)
    }
  }
}
