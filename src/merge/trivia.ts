/** The text that one side changed, or both alike; undefined where each changed it in its own way. */
export function mergedText(base: string | undefined, ours: string, theirs: string): string | undefined {
  if (ours === theirs || base === theirs) return ours
  return base === ours ? theirs : undefined
}

/** Comments and blank lines are never in conflict: where both sides changed them, all that is new stays. */
export function mergedComments(base: string | undefined, ours: string, theirs: string): string {
  const merged = mergedText(base, ours, theirs)
  if (merged !== undefined) return merged
  const known = new Set([...linesOf(base ?? ''), ...linesOf(ours)].map((line) => line.trim()))
  const more = linesOf(theirs).filter((line) => !known.has(line.trim()))
  return withLineEnd(ours) + more.map(withLineEnd).join('')
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

export function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
