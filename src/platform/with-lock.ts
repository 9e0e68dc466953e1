import * as fs from 'node:fs'
import { usageError } from '../cli/usage-errors.ts'
import { type HeldLock, heldLock, LockLost } from './held-lock.ts'
import { makeMarked, newMark, removeMarked, takeOver } from './lock-mark.ts'

/** A lock that nobody renewed for so long belongs to a process that is gone. */
const STALE = 5_000
const PATIENCE = 10_000
const PAUSE = { least: 20, most: 200 }
/** Whoever waits longer should hear why. */
const UNNOTICED = 1_000

/**
 * Does synchronous work while no other process holds the lock, a folder that exists as long as it is held. A lock
 * left behind by a killed process is taken over, at once where it was one of this host; one that stays held is the
 * UserError `log-locked`. Work that takes longer than a moment renews the lock; if it was lost all the same (the machine slept), the work is done anew.
 */
export async function withLock<Result>(
  lock: string,
  work: (held: HeldLock) => Result,
  patience = PATIENCE,
  onWait = () => {},
): Promise<Result> {
  const start = performance.now()
  let told = false
  for (let pause = PAUSE.least; ; pause = Math.min(pause * 2, PAUSE.most)) {
    const release = await acquire(lock)
    const outcome = release === undefined ? 'busy' : await workAndRelease(lock, release, work)
    if (outcome !== 'busy') return outcome.result
    const waited = performance.now() - start
    if (waited > patience) {
      throw usageError(3, 'log-locked', { lock, seconds: Math.round(patience / 1000) })
    }
    if (!told && waited > UNNOTICED) {
      told = true
      onWait()
    }
    // Not all at the same moment.
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
  }
}

type Release = () => Promise<void>

/** A folder that is there belongs to somebody; one that is not empty cannot be taken away, however old. */
const BUSY = new Set(['ELOCKED', 'ENOTEMPTY', 'EEXIST'])

/** Undefined while somebody else holds the lock. */
async function acquire(lock: string): Promise<Release | undefined> {
  // Loaded here because most commands only read, and the package listens to the signals of the process.
  const { default: lockfile } = await import('proper-lockfile')
  const mark = newMark()
  const options = {
    lockfilePath: lock,
    realpath: false,
    stale: STALE,
    // The work is done before any timer can notice that the lock was lost.
    onCompromised: () => {},
    fs: {
      ...fs,
      // Each in one go, so that a process that is killed hardly ever leaves a folder without mark.
      mkdir: answering((path) => makeMarked(path, mark)),
      rmdir: answering((path) => removeMarked(path, mark)),
      rmdirSync: (path: string) => removeMarked(path, mark),
    },
  }
  try {
    return await lockfile.lock(lock, options)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && BUSY.has(String(error.code)))) throw error
  }
  if (!takeOver(lock, mark, STALE)) return undefined
  return async () => removeMarked(lock, mark)
}

function answering(work: (path: string) => void) {
  return (path: string, done: (error: unknown) => void) => {
    try {
      work(path)
    } catch (error) {
      return done(error)
    }
    done(null)
  }
}

async function workAndRelease<Result>(
  lock: string,
  release: Release,
  work: (held: HeldLock) => Result,
): Promise<{ readonly result: Result } | 'busy'> {
  let lost = false
  try {
    return { result: work(heldLock(lock)) }
  } catch (error) {
    lost = error instanceof LockLost
    if (lost) return 'busy'
    throw error
  } finally {
    // Another process holds it now, and it is not ours to take away. One that cannot be taken away goes stale.
    if (!lost) await release().catch(() => {})
  }
}
