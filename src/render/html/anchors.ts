/** Short ids for whatever links point to: logical names are long, and there are many of them. */
export interface Anchors {
  /** The id of a place of the page, the same each time. */
  idOf(name: string): string
  /** `#id`, or undefined where the page has no such place. */
  hrefTo(name: string): string | undefined
}

/** Places are numbered in the order of the page, so that a page has the same ids each time it is made. */
export function anchorsOf(names: Iterable<string>): Anchors {
  const ids = new Map<string, string>()
  for (const name of names) {
    const plain = /^[a-z][a-z-]*$/.test(name)
    if (!ids.has(name)) ids.set(name, plain ? name : `p${ids.size.toString(36)}`)
  }
  return {
    idOf: (name) => {
      const id = ids.get(name)
      if (id === undefined) throw new Error(`${name} is no place of the page`)
      return id
    },
    hrefTo: (name) => {
      const id = ids.get(name)
      return id === undefined ? undefined : `#${id}`
    },
  }
}
