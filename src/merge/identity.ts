/** What tells an item of a list from its neighbours, the first that it has (interface.md section 2). */
const IDENTITIES = ['id', 'name', 'by', 'date', 'anchor'] as const

/** One key for each item; undefined where two are alike, so that nobody can say which is which. */
export function identitiesOf(list: readonly unknown[]): string[] | undefined {
  const keys = list.map(identityOf)
  return new Set(keys).size === keys.length ? keys : undefined
}

function identityOf(item: unknown): string {
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
    const fields = item as Readonly<Record<string, unknown>>
    const field = IDENTITIES.find((name) => typeof fields[name] === 'string')
    if (field !== undefined) return String(fields[field])
  }
  return typeof item === 'string' ? item : JSON.stringify(item)
}
