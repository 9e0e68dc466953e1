import { createHash, randomBytes } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'

/** host.process.random: whose lock it is, as the name of an empty file in its folder. */
const MARK = /^([0-9a-f]{12})\.(\d+)\.[0-9a-f]{8}$/

/** A name that no other holder has, of this process or any other. */
export function newMark(): string {
  return `${thisHost()}.${process.pid}.${randomBytes(4).toString('hex')}`
}

/** Makes the folder of a lock and says in it whose it is; one that is there already is EEXIST. */
export function makeMarked(lock: string, mark: string): void {
  mkdirSync(lock)
  try {
    writeFileSync(join(lock, mark), '')
  } catch {
    // A disk that is full may refuse: the lock holds anyway.
  }
}

/** Takes the folder away; what holds the mark of another holder by now stays and is ENOTEMPTY. */
export function removeMarked(lock: string, mark: string): void {
  rmSync(join(lock, mark), { force: true })
  rmdirSync(lock)
}

/**
 * Takes over a lock whose holder is gone: its process has ended on this host, or it has not renewed the lock for
 * `stale` milliseconds. The mark of the old holder becomes ours in one step, which only one of several can do, and the
 * folder stays all the while. False where the lock is held, or nobody has put a mark into it.
 */
export function takeOver(lock: string, mark: string, stale: number): boolean {
  try {
    const [old, ...others] = readdirSync(lock).filter((name) => MARK.test(name))
    if (old === undefined || !([old, ...others].every(isGone) || isStale(lock, stale))) return false
    renameSync(join(lock, old), join(lock, mark))
    for (const other of others) rmSync(join(lock, other), { force: true })
    return true
  } catch {
    // Another was quicker, or the holder has just let it go.
    return false
  }
}

function isStale(lock: string, stale: number): boolean {
  return statSync(lock).mtimeMs < Date.now() - stale
}

/** Of other hosts nobody knows. */
function isGone(mark: string): boolean {
  const [, host, id] = MARK.exec(mark) ?? []
  if (host !== thisHost()) return false
  try {
    process.kill(Number(id), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

let host: string | undefined

/** Where the number of a process means one process: this machine since it was started, and in it this container. */
function thisHost(): string {
  host ??= createHash('sha256')
    .update([hostname(), ...(namesOnLinux() ?? hardwareNames())].join('\n'))
    .digest('hex')
    .slice(0, 12)
  return host
}

/** Machines and containers may share a name, and a folder. */
function namesOnLinux(): readonly string[] | undefined {
  try {
    return [readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), readlinkSync('/proc/self/ns/pid')]
  } catch {
    return undefined
  }
}

function hardwareNames(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses.filter(({ internal }) => !internal).map(({ mac }) => mac))
    .sort()
}
