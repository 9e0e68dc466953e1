/** The id itself, or with the next number that is free: q1 → q3. */
export function freeId(id: string, ids: Set<string>): string {
  const stem = id.replace(/\d+$/, '')
  let number = Number(/\d+$/.exec(id)?.[0] ?? 1)
  let free = id
  while (ids.has(free)) {
    number += 1
    free = `${stem}${String(number).padStart(id.length - stem.length, '0')}`
  }
  ids.add(free)
  return free
}
