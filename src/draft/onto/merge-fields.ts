import type { Merged, Taken } from './merged.ts'
import { same } from './same.ts'

/** An item of the plan takes the fields that the document changed; what both documents say alike stays as people have it. */
export function mergeFields<Item extends object>(
  item: Item,
  { fresh, was }: { readonly fresh: Item; readonly was: Item },
  keys: readonly (keyof Item & string)[],
): Merged<Item> {
  const value = { ...item }
  const taken: Taken[] = []
  for (const key of keys) {
    if (same(fresh[key], was[key]) || same(fresh[key], item[key])) continue
    if (fresh[key] === undefined) delete value[key]
    else value[key] = fresh[key]
    taken.push({ to: [key], from: [key] })
  }
  return { value, taken }
}
