import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes the names in a folder last through a power cut. Windows and some file servers cannot, and need not. */
export function syncFolder(folder: string): void {
  let file: number | undefined
  try {
    file = openSync(folder, 'r')
    fsyncSync(file)
  } catch {
    // Refused: the content is synced, only the name may be lost with the power.
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
