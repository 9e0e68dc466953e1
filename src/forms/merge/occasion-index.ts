import { looksLikeOne, type Occasion } from './occasion.ts'

/** Beyond so many activities of one day at one place nobody compares them one by one any more. */
const COMPARED = 40

/** Activities by what two must share to look like one, so that not each has to be compared with each. */
export interface OccasionIndex<Item> {
  add(item: Item, occasion: Occasion): void
  /** Those that look like one with it, in the order in which they were added. */
  like(occasion: Occasion): readonly Item[]
}

export function occasionIndex<Item>(): OccasionIndex<Item> {
  const shelves = new Map<
    string,
    { readonly item: Item; readonly occasion: Occasion; readonly order: number }[]
  >()
  let count = 0
  return {
    add(item, occasion) {
      const kept = { item, occasion, order: count }
      count += 1
      for (const key of keysOf(occasion)) {
        const shelf = shelves.get(key)
        if (shelf === undefined) shelves.set(key, [kept])
        else if (shelf.length < COMPARED) shelf.push(kept)
      }
    },
    like(occasion) {
      const found = new Map<number, Item>()
      for (const key of keysOf(occasion)) {
        for (const { item, occasion: other, order } of shelves.get(key) ?? []) {
          if (!found.has(order) && looksLikeOne(occasion, other)) found.set(order, item)
        }
      }
      return [...found].sort(([a], [b]) => a - b).map(([, item]) => item)
    },
  }
}

/** Two that look like one have the day in common, and the title, the place or the attendance. */
function keysOf({ date, title, place, participants }: Occasion): string[] {
  return [
    `${date} title ${title}`,
    // Of one place the two may say more or less: 一小, 巴南区一小.
    ...(place === '' ? [] : [`${date} some place`]),
    ...(place === '' ? [] : [`${date} place ${place}`]),
    ...(participants === undefined || participants === 0 ? [] : [`${date} people ${participants}`]),
  ]
}
