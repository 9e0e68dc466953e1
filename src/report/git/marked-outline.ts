/**
 * One outline of two, with marks of git around the lines that differ: while a merge is unfinished, git shows it
 * beside the outlines of both sides.
 */
export function markedOutline(ours: string, theirs: string, marks: readonly [string, string]): string {
  const [own, other] = [ours, theirs].map((outline) => outline.split('\n'))
  const [inOwn, inOther] = [new Set(own), new Set(other)]
  const lines: string[] = []
  let [at, beside] = [0, 0]
  while (at < own!.length || beside < other!.length) {
    if (own![at] === other![beside]) {
      lines.push(own![at]!)
      at += 1
      beside += 1
      continue
    }
    const [one, two] = differing(own!.slice(at), other!.slice(beside), inOwn, inOther)
    lines.push(marks[0], ...one, '=======', ...two, marks[1])
    at += one.length
    beside += two.length
  }
  return lines.join('\n')
}

/** The first lines of both that the other does not have; one line at least. */
function differing(
  own: readonly string[],
  other: readonly string[],
  inOwn: ReadonlySet<string>,
  inOther: ReadonlySet<string>,
): [readonly string[], readonly string[]] {
  const [one, two] = [runBefore(own, inOther), runBefore(other, inOwn)]
  if (one.length + two.length > 0) return [one, two]
  // Lines that both have, in another order: one of them has to go first.
  return own.length > 0 ? [own.slice(0, 1), []] : [[], other.slice(0, 1)]
}

function runBefore(lines: readonly string[], others: ReadonlySet<string>): readonly string[] {
  const end = lines.findIndex((line) => others.has(line))
  return end === -1 ? lines : lines.slice(0, end)
}
