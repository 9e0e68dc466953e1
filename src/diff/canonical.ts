/**
 * A value of a plan without what means nothing: lists are sets, keys have no order, and null, an empty list
 * and a key that is not there are one. Undefined where nothing is left.
 */
export function canonical(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value ?? undefined
  if (Array.isArray(value)) {
    const items = new Map(value.map((item) => [keyOf(item), canonical(item)]))
    const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
    return sorted.length === 0 ? undefined : sorted
  }
  const kept = Object.entries(value)
    .map(([key, content]) => [key, canonical(content)] as const)
    .filter(([, content]) => content !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** The same text for values that mean the same. */
export function keyOf(value: unknown): string {
  return typeof value === 'string' ? `"${value}` : JSON.stringify(canonical(value) ?? null)
}

/** Whether two values are written alike, without asking what means the same: quick, for the many that never change. */
export function identical(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [keys, others] = [Object.keys(a), Object.keys(b)]
  if (keys.length !== others.length || Array.isArray(a) !== Array.isArray(b)) return false
  return keys.every((key) =>
    identical((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}

export function same(a: unknown, b: unknown): boolean {
  return a === b || keyOf(a) === keyOf(b)
}
