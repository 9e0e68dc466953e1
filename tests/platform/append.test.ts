import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { openLog } from '../../src/log/read.ts'
import type { Finding } from '../../src/model/finding.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { withLock } from '../../src/platform/with-lock.ts'
import { temporaryFolders } from './temporary-folder.ts'

const folder = temporaryFolders()
const FILE = 'log/p/2024/区科协.yaml'

/** Appends so many lines from a process of its own, and says each number once the line is written. */
const WRITER = `
const { nodeFiles } = await import(process.argv[2])
const [root, name, count] = process.argv.slice(3)
for (let number = 1; number <= count; number++) {
  const entry = { id: name + number, kind: 'progress', date: '2024-01-01', unit: '区科协', task: '1', text: '字'.repeat(60) }
  await nodeFiles(root).append('${FILE}', '- ' + JSON.stringify(entry) + '\\n')
  process.stdout.write(entry.id + '\\n')
}
`
const build = fileURLToPath(new URL('../../node_modules/.cache/sciplan-tests/', import.meta.url))

beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../src/platform/node-files.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['proper-lockfile'],
    outfile: join(build, 'node-files.mjs'),
  })
  writeFileSync(join(build, 'writer.mjs'), WRITER)
})

function writer(root: string, name: string, count: number): { child: ChildProcess; written: () => string[] } {
  const args = [join(build, 'writer.mjs'), join(build, 'node-files.mjs'), root, name, String(count)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout!.on('data', (more) => {
    output += more
  })
  return { child, written: () => output.split('\n').slice(0, -1) }
}

function read(root: string): { ids: string[]; findings: Finding[] } {
  const findings: Finding[] = []
  const ids: string[] = []
  openLog(nodeFiles(root), 'p', (finding) => findings.push(finding)).each(({ id }) => ids.push(id))
  return { ids, findings }
}

describe('Appending', () => {
  test('creates the file, and goes on with it', async () => {
    const root = folder()
    const files = nodeFiles(root)
    await files.append(FILE, '- 1\n- 2\n')
    await files.append(FILE, '- 3\n')
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('- 1\n- 2\n- 3\n')
    expect(existsSync(join(root, 'log.lock'))).toBe(false)
  })

  test('a torn last line gets its end and stays as it is', async () => {
    const root = folder()
    const files = nodeFiles(root)
    files.replace(FILE, '- 1\n- {"id":"A')
    await files.append(FILE, '- 2\n')
    expect(readFileSync(join(root, FILE), 'utf8')).toBe('- 1\n- {"id":"A\n- 2\n')
  })

  test('calls at the same time in one process wait for each other', async () => {
    const root = folder()
    const files = nodeFiles(root)
    const numbers = Array.from({ length: 10 }, (_, number) => number)
    await Promise.all(numbers.map((number) => files.append(FILE, `- ${number}\n`)))
    const lines = readFileSync(join(root, FILE), 'utf8').trimEnd().split('\n')
    expect(lines.sort()).toEqual(numbers.map((number) => `- ${number}`))
  })

  test('four processes at once lose nothing', async () => {
    const root = folder()
    const writers = ['a', 'b', 'c', 'd'].map((name) => writer(root, name, 25).child)
    const codes = await Promise.all(writers.map(async (child) => (await once(child, 'exit'))[0]))
    expect(codes).toEqual([0, 0, 0, 0])
    const { ids, findings } = read(root)
    expect(findings).toEqual([])
    expect(new Set(ids).size).toBe(100)
    expect(ids.length).toBe(100)
  })

  test('a process that is killed leaves whole lines, and the lock to the next one', async () => {
    for (let round = 0; round < 5; round++) {
      await Promise.all(
        Array.from({ length: 4 }, async (_, index) => {
          const root = folder()
          const { child, written } = writer(root, 'k', 100_000)
          await once(child.stdout!, 'data')
          await new Promise((resolve) => setTimeout(resolve, 3 * index + 2 * round))
          child.kill('SIGKILL')
          await once(child, 'close')
          await nodeFiles(root).append(FILE, '- {"id":"next","kind":"observation","date":"2024-01-01"}\n')
          const { ids, findings } = read(root)
          expect(ids).toEqual(expect.arrayContaining([...written(), 'next']))
          expect(findings.every(({ code }) => code === 'torn-line')).toBe(true)
        }),
      )
    }
  })

  test('a lock that stays held ends the command, and nothing is written', async () => {
    const root = folder()
    const lock = join(root, 'log.lock')
    mkdirSync(lock)
    const written: string[] = []
    await expect(withLock(lock, () => written.push('x'), 100)).rejects.toMatchObject({
      code: 'log-locked',
      exitCode: 3,
      args: { lock },
    })
    expect(written).toEqual([])
    utimesSync(lock, 0, 0)
    await withLock(lock, () => written.push('y'), 100)
    expect(written).toEqual(['y'])
  })

  test('what the system refuses is told as the system tells it', async () => {
    const root = folder()
    const files = nodeFiles(root)
    files.replace('log/p/2024', 'a file where the folder should be')
    await expect(files.append(FILE, '- 1\n')).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTDIR|EEXIST/),
    })
    await expect(files.append('log/x.yaml', 'half a line')).rejects.toThrow('whole lines')
  })
})
