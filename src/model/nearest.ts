/** Edits that turn one text into another: insert, remove, replace, swap of neighbours. */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return previous[b.length]!
}

/**
 * Up to three names that a mistyped one may mean, best first. Short names of Chinese units differ by one
 * character (区科协, 区科委), so a name that holds the other one counts as near as well.
 */
export function nearest(typed: string, names: Iterable<string>): string[] {
  const letters = [...typed.normalize('NFKC').toLowerCase()]
  const limit = Math.max(1, Math.floor(letters.length / 3))
  const found: { name: string; cost: number }[] = []
  for (const name of new Set(names)) {
    const other = [...name.normalize('NFKC').toLowerCase()]
    const cost = distance(letters, other)
    const holds = letters.length > 1 && other.length > 1 && (name.includes(typed) || typed.includes(name))
    if (cost <= limit) found.push({ name, cost })
    else if (holds) found.push({ name, cost: limit + 1 + Math.abs(letters.length - other.length) / 100 })
  }
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map(({ name }) => name)
}
