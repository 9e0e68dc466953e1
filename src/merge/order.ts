/**
 * Keys in the order of the side that changed it, by default ours. What only the other side has follows what it
 * follows there; where both added something at one place, ours comes first.
 */
export function mergedOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  isKept: (key: string) => boolean,
): string[] {
  const moved = !inSameOrder(base, theirs) && inSameOrder(base, ours)
  const [spine, other] = moved ? [theirs, ours] : [ours, theirs]
  const known = new Set(spine)
  const old = new Set(base)
  const following = new Map<string | undefined, string[]>()
  let group: string[] = []
  following.set(undefined, group)
  for (const key of other) {
    if (known.has(key)) {
      group = []
      following.set(key, group)
    } else if (isKept(key)) group.push(key)
  }
  const order: string[] = []
  let waiting: readonly string[] = following.get(undefined) ?? []
  for (const key of spine) {
    if (old.has(key)) {
      for (const one of waiting) order.push(one)
      waiting = []
    }
    if (isKept(key)) order.push(key)
    const more = following.get(key) ?? []
    if (more.length > 0) waiting = waiting.length === 0 ? more : [...waiting, ...more]
  }
  for (const one of waiting) order.push(one)
  return order
}

/** Whether the keys that both have stand in the same order. */
function inSameOrder(base: readonly string[], other: readonly string[]): boolean {
  const places = new Map(base.map((key, place) => [key, place]))
  const common = other.flatMap((key) => places.get(key) ?? [])
  return common.every((place, index) => index === 0 || common[index - 1]! < place)
}
