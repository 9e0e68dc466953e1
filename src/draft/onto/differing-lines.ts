import { comparable } from '../../document/comparable.ts'
import type { Line } from '../lines.ts'

interface Parted {
  readonly came: readonly Line[]
  readonly went: readonly Line[]
}

/** Lines that only one of two documents has, in their order; a line that is only numbered anew is the same. */
export function differingLines(fresh: readonly Line[], old: readonly Line[]): Parted {
  const [now, before] = [fresh, old].map((lines) => lines.filter((line) => keyOf(line) !== '')) as [
    Line[],
    Line[],
  ]
  let start = 0
  while (start < Math.min(now.length, before.length) && isSame(now[start], before[start])) start += 1
  let tail = 0
  const most = Math.min(now.length, before.length) - start
  while (tail < most && isSame(now[now.length - 1 - tail], before[before.length - 1 - tail])) tail += 1
  const middle = [now, before].map((lines) => lines.slice(start, lines.length - tail)) as [Line[], Line[]]
  return middle[0].length * middle[1].length > MOST_PAIRS ? bySum(...middle) : inOrder(...middle)
}

/** Two documents that have less in common are compared without looking at the order of their lines. */
const MOST_PAIRS = 4_000_000

function isSame(a: Line | undefined, b: Line | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b)
}

/** All but the longest common run of lines. */
function inOrder(now: readonly Line[], before: readonly Line[]): Parted {
  const [keys, others] = [now.map(keyOf), before.map(keyOf)]
  const width = others.length + 1
  // Length of the common run from each pair of lines on.
  const lengths = new Uint32Array((keys.length + 1) * width)
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0
  for (let a = keys.length - 1; a >= 0; a -= 1)
    for (let b = others.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] =
        keys[a] === others[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
  const [came, went]: [Line[], Line[]] = [[], []]
  let [a, b] = [0, 0]
  while (a < keys.length || b < others.length) {
    if (a < keys.length && b < others.length && keys[a] === others[b]) {
      a += 1
      b += 1
    } else if (b >= others.length || (a < keys.length && at(a + 1, b) >= at(a, b + 1))) {
      came.push(now[a]!)
      a += 1
    } else {
      went.push(before[b]!)
      b += 1
    }
  }
  return { came: withoutMoved(came, went), went: withoutMoved(went, came) }
}

function bySum(now: readonly Line[], before: readonly Line[]): Parted {
  return { came: withoutMoved(now, before), went: withoutMoved(before, now) }
}

/** A line that stands elsewhere in the other document has only moved. */
function withoutMoved(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) + 1)
  return lines.filter((line) => {
    const key = keyOf(line)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

function keyOf({ words }: Line): string {
  return comparable(words.replace(/^\d+\s+/, ''))
}
