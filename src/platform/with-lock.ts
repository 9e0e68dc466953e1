import { usageError } from '../cli/usage-errors.ts'

/** A lock that nobody renewed for so long belongs to a process that is gone. */
const STALE = 5_000
const PATIENCE = 10_000
const PAUSE = { least: 20, most: 200 }

/**
 * Does synchronous work while no other process holds the lock, a folder that exists as long as it is held. A lock
 * left behind by a killed process is taken over; one that stays held is the UserError `log-locked`.
 */
export async function withLock(lock: string, work: () => void, patience = PATIENCE): Promise<void> {
  // Loaded here because most commands only read, and the package listens to the signals of the process.
  const { default: lockfile } = await import('proper-lockfile')
  const options = {
    lockfilePath: lock,
    realpath: false,
    stale: STALE,
    // The work is done before any timer can notice that the lock was lost.
    onCompromised: () => {},
  }
  const deadline = performance.now() + patience
  for (let pause = PAUSE.least; ; pause = Math.min(pause * 2, PAUSE.most)) {
    const release = await lockfile.lock(lock, options).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ELOCKED') throw error
    })
    if (release !== undefined) {
      try {
        return work()
      } finally {
        // A lock that cannot be taken away goes stale; the work is done all the same.
        await release().catch(() => {})
      }
    }
    if (performance.now() > deadline) {
      throw usageError(3, 'log-locked', { lock, seconds: Math.round(patience / 1000) })
    }
    // Not all at the same moment.
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
  }
}
