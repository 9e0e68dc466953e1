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
