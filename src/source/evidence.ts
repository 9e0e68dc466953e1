import type { FileReader } from './file-reader.ts'

/** A link to the web, such as press coverage: nobody looks it up. */
export function isLink(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/** Whether a path leads out of the workspace: absolute, with a drive letter, or up and away. */
export function leavesWorkspace(path: string): boolean {
  const steps = path.replaceAll('\\', '/').split('/')
  if (steps[0] === '' || steps[0] === '~' || /^[A-Za-z]:/.test(path) || /^file:/i.test(path)) return true
  let depth = 0
  for (const step of steps) {
    if (step === '..') depth -= 1
    else if (step !== '' && step !== '.') depth += 1
    if (depth < 0) return true
  }
  return false
}

/**
 * One spelling for all that mean the same file below the workspace: `./a//b.jpg` is `a/b.jpg`. Links and what lies
 * outside stay as they are.
 */
export function plainPath(path: string): string {
  if (PLAIN.test(path) || isLink(path) || leavesWorkspace(path)) return path
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/**
 * Tells whether evidence that entries name is at hand; a link is taken at its word. A folder is listed once instead
 * of asking for each of its files: a long log names a great many.
 */
export function evidenceLookup(files: FileReader): (path: string) => boolean {
  const folders = new Map<string, ReadonlySet<string>>()
  return (path) => {
    if (isLink(path)) return true
    // Anything but plain steps downwards is left to the file system.
    if (!PLAIN.test(path)) return files.kind(path) === 'file'
    const slash = path.lastIndexOf('/')
    const folder = path.slice(0, slash)
    let names = folders.get(folder)
    if (names === undefined) {
      const inFolder = files.list(folder).filter(({ kind }) => kind === 'file')
      names = new Set(inFolder.map(({ name }) => name))
      folders.set(folder, names)
    }
    return names.has(path.slice(slash + 1))
  }
}

const PLAIN = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)+$/
