import { statSync, utimesSync } from 'node:fs'

/** A lock while it is held by this process. */
export interface HeldLock {
  /** Keeps it from going stale, where the last time was a while ago; throws LockLost. */
  renew(): void
  /** Throws LockLost where another process took it for stale and holds it now. */
  verify(): void
}

/** The lock is another's by now. */
export class LockLost extends Error {}

/** Well below the time after which others take the lock for stale. */
const FRESH = 1_000

/**
 * Synchronous work keeps every timer waiting, so the lock is renewed from inside the work. Its time of change, which
 * each holder sets, tells whose it is.
 */
export function heldLock(lock: string): HeldLock {
  let changed = touch(lock)
  let renewed = performance.now()
  const verify = () => {
    if (changeOf(lock) !== changed) throw new LockLost(lock)
  }
  return {
    verify,
    renew() {
      const now = performance.now()
      if (now - renewed < FRESH) return
      verify()
      changed = touch(lock)
      renewed = now
    },
  }
}

function touch(lock: string): bigint {
  const now = new Date()
  try {
    utimesSync(lock, now, now)
  } catch {
    // Another process took it away, and may not have made its own yet.
    throw new LockLost(lock)
  }
  const changed = changeOf(lock)
  if (changed === undefined) throw new LockLost(lock)
  return changed
}

function changeOf(lock: string): bigint | undefined {
  return statSync(lock, { bigint: true, throwIfNoEntry: false })?.mtimeNs
}
