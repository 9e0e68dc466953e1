import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { temporaryFolders } from './temporary-folder.ts'

/** How many bytes the disk takes; the system then says how many it took, or that there is no room. */
const disk = vi.hoisted(() => ({ room: 0 }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    writeSync: (file: number, bytes: Uint8Array) => {
      if (disk.room === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      return fs.writeSync(file, bytes.subarray(0, disk.room))
    },
  }
})

const folder = temporaryFolders()

test.each([0, 1, 7])('A disk that takes only %i bytes leaves the file as it was', async (room) => {
  const root = folder()
  const files = nodeFiles(root)
  disk.room = 100
  await files.append('log/a.yaml', '- 1\n')
  disk.room = room
  await expect(files.append('log/a.yaml', '- 二二二二\n')).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(readFileSync(join(root, 'log/a.yaml'), 'utf8')).toBe('- 1\n')
})
