/** Joins a path from the command line to a folder; `.` and `..` are resolved, `\` reads as `/`. */
export function resolvePath(folder: string, path: string): string {
  const given = path.replaceAll('\\', '/')
  const whole =
    given.startsWith('/') || /^[A-Za-z]:/.test(given)
      ? given
      : `${folder}${folder.endsWith('/') ? '' : '/'}${given}`
  const steps: string[] = []
  for (const step of whole.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0) steps.pop()
    else if (step !== '..') steps.push(step)
  }
  const joined = steps.join('/')
  if (!whole.startsWith('/')) return joined
  // A server's share begins with two slashes.
  return whole.startsWith('//') && !whole.startsWith('///') ? `//${joined}` : `/${joined}`
}
