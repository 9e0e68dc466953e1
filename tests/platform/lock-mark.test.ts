import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeMarked, newMark, removeMarked, takeOver } from '../../src/platform/lock-mark.ts'
import { withLock } from '../../src/platform/with-lock.ts'
import { temporaryFolders } from './temporary-folder.ts'

const folder = temporaryFolders()
const STALE = 5_000

/** A mark as the process of that number would have put it, on this host or another. */
function markOf(process_: number, host?: string): string {
  const [own, , random] = newMark().split('.')
  return [host ?? own, process_, random].join('.')
}

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

describe('A lock that was left behind', () => {
  test('by a process that has ended is taken over at once', async () => {
    const lock = join(folder(), 'log.lock')
    makeMarked(lock, markOf(endedProcess()))
    expect(await withLock(lock, () => readdirSync(lock).length, 50)).toBe(1)
    expect(existsSync(lock)).toBe(false)
  })

  test.each([
    ['a process that is there', () => markOf(process.pid)],
    ['a process of another host', () => markOf(endedProcess(), '0123456789ab')],
  ])('by %s is held until nobody renews it', async (_, mark) => {
    const lock = join(folder(), 'log.lock')
    makeMarked(lock, mark())
    await expect(withLock(lock, () => 'done', 50)).rejects.toMatchObject({ code: 'log-locked' })
    utimesSync(lock, 1, 1)
    expect(await withLock(lock, () => 'done', 50)).toBe('done')
    expect(existsSync(lock)).toBe(false)
  })

  test('goes to one of several who want it', async () => {
    const lock = join(folder(), 'log.lock')
    makeMarked(lock, markOf(endedProcess()))
    const marks = Array.from({ length: 5 }, newMark)
    expect(marks.map((mark) => takeOver(lock, mark, STALE))).toEqual([true, false, false, false, false])
    expect(readdirSync(lock)).toEqual([marks[0]])
  })

  test('does not go to those who come while it is held, and each has it alone', async () => {
    const lock = join(folder(), 'log.lock')
    makeMarked(lock, markOf(endedProcess()))
    const holders = Array.from({ length: 6 }, () => withLock(lock, () => readdirSync(lock).join()))
    const seen = await Promise.all(holders)
    expect(new Set(seen).size).toBe(holders.length)
    expect(existsSync(lock)).toBe(false)
  })

  test('and taken over meanwhile is not taken away by its old holder', () => {
    const lock = join(folder(), 'log.lock')
    const [old, other] = [markOf(endedProcess()), newMark()]
    makeMarked(lock, old)
    expect(takeOver(lock, other, STALE)).toBe(true)
    expect(() => removeMarked(lock, old)).toThrow(/ENOTEMPTY|EEXIST/)
    expect(readdirSync(lock)).toEqual([other])
  })

  test('with something in it that is no mark stays: nobody knows whose it is', () => {
    const lock = join(folder(), 'log.lock')
    mkdirSync(lock)
    writeFileSync(join(lock, 'holder'), '')
    utimesSync(lock, 1, 1)
    expect(takeOver(lock, newMark(), STALE)).toBe(false)
    expect(takeOver(join(folder(), 'log.lock'), newMark(), STALE)).toBe(false)
  })
})
