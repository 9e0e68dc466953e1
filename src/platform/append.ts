import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from './sync-folder.ts'
import { withLock } from './with-lock.ts'

const LINE_END = 10

/**
 * Appends whole lines to a file under a lock, and comes back once they are on the disk. One call of the system
 * writes them, at the end of the file wherever that is then, so that a killed process leaves the file as it was or
 * with the whole text; a write that the system cut short is taken back. A last line that lacks its end gets one
 * and stays as it is, for `check` to report.
 */
export async function appendDurably(path: string, lock: string, text: string): Promise<void> {
  if (!text.endsWith('\n')) throw new Error('only whole lines are appended')
  mkdirSync(dirname(path), { recursive: true })
  await withLock(lock, () => {
    const file = openSync(path, 'a+')
    try {
      const { size } = fstatSync(file)
      write(file, size, Buffer.from(endsInLine(file, size) ? `\n${text}` : text))
      fsyncSync(file)
      if (size === 0) syncFolder(dirname(path))
    } finally {
      closeSync(file)
    }
  })
}

function endsInLine(file: number, size: number): boolean {
  const last = new Uint8Array(1)
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== LINE_END
}

function write(file: number, size: number, bytes: Uint8Array): void {
  let written = 0
  try {
    written = writeSync(file, bytes)
  } finally {
    // What someone wrote behind ours in the meantime, without asking for the lock, is not ours to take back.
    const cutShort = written < bytes.length
    if (cutShort && fstatSync(file).size === size + written) ftruncateSync(file, size)
  }
  if (written < bytes.length) throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' })
}
