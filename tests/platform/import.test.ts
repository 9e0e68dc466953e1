import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { openLog } from '../../src/log/read.ts'
import type { Finding } from '../../src/model/finding.ts'
import { heldLock, LockLost } from '../../src/platform/held-lock.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { withLock } from '../../src/platform/with-lock.ts'
import { PLAN } from '../cli/sample.ts'
import { temporaryFolders } from './temporary-folder.ts'

const folder = temporaryFolders()
const root = fileURLToPath(new URL('../../', import.meta.url))
const build = join(root, 'node_modules', '.cache', 'sciplan-tests')
const ROWS = 200

/** Imports made-up rows from a process of its own, and says so right before it begins. */
const IMPORTER = `
import { createHash, randomBytes } from 'node:crypto'
const { nodeFiles, writeImport, comparing, loadWorkspace } = await import(process.argv[2])
const [root, name] = process.argv.slice(3)
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const files = nodeFiles(root)
const how = comparing(loadWorkspace(files).plans[0].plan, sha256)
const rows = Array.from({ length: ${ROWS} }, (_, index) => {
  const entry = { kind: 'activity', date: '2024-09-20', units: ['区教委'], title: name + '第' + index + '场' }
  return { sheet: '', row: index + 2, cells: {}, columns: [], entry, remarks: [] }
})
const job = {
  files: [{ file: name, read: rows.length, rows, emptied: [], untouched: [], problems: [], remarks: [] }],
  choices: { onConflict: 'stop', onDuplicate: 'add', withdrawEmptied: false, join: new Set() },
  signature: { newId: () => randomBytes(8).toString('hex'), date: '2024-11-30', by: undefined, reasons: {} },
  how,
  isSound: () => true,
  checkOffers: () => {},
  checkLog: () => {},
}
process.stdout.write('ready\\n')
await writeImport({ root, files }, job, () => {})
`

beforeAll(() => {
  const exported = {
    nodeFiles: 'platform/node-files.ts',
    writeImport: 'cli/import/write-import.ts',
    comparing: 'forms/merge/comparing.ts',
    loadWorkspace: 'source/workspace.ts',
  }
  const contents = Object.entries(exported).map(([name, file]) => `export { ${name} } from './src/${file}'`)
  buildSync({
    stdin: { contents: contents.join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['proper-lockfile', 'zod', 'yaml'],
    outfile: join(build, 'write-import.mjs'),
  })
  writeFileSync(join(build, 'importer.mjs'), IMPORTER)
})

function importer(workspace: string, name: string): ChildProcess {
  const args = [join(build, 'importer.mjs'), join(build, 'write-import.mjs'), workspace, name]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function workspace(): Promise<string> {
  const made = folder()
  nodeFiles(made).replace('plans/demo.yaml', PLAN)
  await nodeFiles(made).append(
    'log/demo/2024/区教委.yaml',
    '- {"id":"a","kind":"observation","date":"2024-01-01"}\n',
  )
  return made
}

function titlesIn(workspace: string): string[] {
  const findings: Finding[] = []
  const titles: string[] = []
  openLog(nodeFiles(workspace), 'demo', (finding) => findings.push(finding)).each((entry) => {
    if (entry.kind === 'activity') titles.push(entry.title)
  })
  expect(findings).toEqual([])
  expect(new Set(titles).size).toBe(titles.length)
  return titles
}

const temporaries = (workspace: string) =>
  readdirSync(join(workspace, 'log'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tmp'),
  )

describe('An import', () => {
  test('that is killed at any moment leaves the log as before or complete, and the next one cleans up', async () => {
    const kills = Array.from({ length: 6 }, async (_, index) => {
      const at = await workspace()
      const child = importer(at, '甲')
      await once(child.stdout!, 'data')
      await new Promise((resolve) => setTimeout(resolve, 12 * index * Math.random()))
      child.kill('SIGKILL')
      await once(child, 'close')
      expect([0, ROWS]).toContain(titlesIn(at).length)
      // As if the kill had come right before the last step.
      writeFileSync(join(at, 'log/demo/2024/.sciplan-1-2-3.tmp'), '- {"id":"half')
      const [code] = await once(importer(at, '甲'), 'close')
      expect(code).toBe(0)
      expect(titlesIn(at).length).toBe(ROWS)
      expect(temporaries(at)).toEqual([])
    })
    await Promise.all(kills)
  })

  test('beside seven others adds its rows once, whether they bring the same rows or rows of their own', async () => {
    const at = await workspace()
    const names = ['同', '同', '同', '同', '甲', '乙', '丙', '丁']
    const codes = await Promise.all(names.map(async (name) => (await once(importer(at, name), 'close'))[0]))
    expect(codes).toEqual(names.map(() => 0))
    expect(titlesIn(at).length).toBe(5 * ROWS)
    expect(existsSync(join(at, 'log.lock'))).toBe(false)
  })
})

describe('Work under a lock', () => {
  test('is done anew when another process took the lock for stale meanwhile', async () => {
    const at = folder()
    const lock = join(at, 'log.lock')
    let rounds = 0
    const done = await withLock(lock, (held) => {
      rounds += 1
      // Somebody else changes the lock, as a new holder does.
      if (rounds === 1) utimesSync(lock, 1, 1)
      held.verify()
      return 'done'
    })
    expect([done, rounds]).toEqual(['done', 2])
  })

  test('knows that the lock is gone', () => {
    const at = folder()
    expect(() => heldLock(join(at, 'log.lock'))).toThrow(LockLost)
  })

  test('says after a while that it waits', async () => {
    const at = folder()
    const lock = join(at, 'log.lock')
    let told = 0
    await withLock(lock, () => {})
    nodeFiles(at).replace('log.lock/holder', 'x')
    await expect(
      withLock(
        lock,
        () => {},
        1_500,
        () => (told += 1),
      ),
    ).rejects.toMatchObject({ code: 'log-locked' })
    expect(told).toBe(1)
  })
})
