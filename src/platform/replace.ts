import {
  chmodSync,
  closeSync,
  type Dirent,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { syncFolder } from './sync-folder.ts'

/** Windows refuses to replace a file that a virus scanner or an indexer holds for a moment. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY'])
const TRIES = 6
const PAUSE = 50

let serial = 0

/** Names of the files beside: hidden, so that nobody takes them for something to read. */
const TEMPORARY = /^\.sciplan-\d+-\d+-\d+\.tmp$/

/**
 * Writes a file anew in one step: the content goes to a file beside it, which then takes its name. Who reads at
 * the same time sees the old bytes or the new. A link stays a link. Errors are those of the system, or what `ready`
 * throws, which is called right before that step.
 */
export function replaceFile(path: string, content: string | Uint8Array, ready = () => {}): void {
  const before = statSync(path, { throwIfNoEntry: false })
  if (before !== undefined && !before.isFile()) {
    // A device such as /dev/stdout takes bytes and has no name to give away; a folder is refused by the system.
    writeFileSync(path, content)
    return
  }
  writeBeside(linkTarget(path), content, (beside, target) => {
    if (before !== undefined) chmodSync(beside, before.mode)
    ready()
    renamePatiently(beside, target)
  })
}

/** Makes a file in one step as `replaceFile` does; false, and nothing written, where a file has that name already. */
export function createFile(path: string, content: string | Uint8Array): boolean {
  const before = statSync(path, { throwIfNoEntry: false })
  if (before?.isFile()) return false
  if (before !== undefined) {
    writeFileSync(path, content)
    return true
  }
  try {
    writeBeside(linkTarget(path), content, takeFreeName)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Writes a hidden file in the folder of the target, and lets `take` give it the name. */
function writeBeside(
  target: string,
  content: string | Uint8Array,
  take: (beside: string, target: string) => void,
): void {
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
    take(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  syncFolder(folder)
}

/** Disks of cameras and some shares know no second names; there the file is claimed empty and then replaced. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

function takeFreeName(beside: string, target: string): void {
  try {
    linkSync(beside, target)
    rmSync(beside)
  } catch (error) {
    if (!WITHOUT_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    closeSync(openSync(target, 'wx'))
    renamePatiently(beside, target)
  }
}

/** Removes what killed processes left in a folder and below it, where no other process can be writing. */
export function removeTemporaries(folder: string): void {
  let items: Dirent[]
  try {
    items = readdirSync(folder, { withFileTypes: true })
  } catch {
    // There is no such folder yet, or nobody may look into it: then nothing was left there.
    return
  }
  for (const item of items) {
    const path = join(folder, item.name)
    if (item.isDirectory()) removeTemporaries(path)
    else if (TEMPORARY.test(item.name)) rmSync(path, { force: true })
  }
}

/** Where a link leads, even if nothing is there yet. */
function linkTarget(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
    return isLink ? linkTarget(resolve(dirname(path), readlinkSync(path))) : path
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
