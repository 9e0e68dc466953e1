import { bare, type Line } from '../lines.ts'

/** What a row may be about: a clause, with the heading of its section. */
export interface Candidate {
  readonly line: Line
  readonly text: string
  readonly section: string | undefined
}

export interface RowWords {
  readonly text: string
  readonly section: string | undefined
}

/** Below this a row and a clause share no more than any two clauses of such documents do. */
const LIKE = 0.5

/**
 * For each row the place of the clause that it restates, both in order. A row leaves words out and changes some, so
 * pairs of characters are compared, those at the beginning of the clause above all.
 */
export function matchRows(rows: readonly RowWords[], clauses: readonly Candidate[]): (number | undefined)[] {
  const prepared = clauses.map(prepare)
  const likeness = rows.map(({ text, section }) => {
    const [words, heading] = [pairsOf(bare(text)), pairsOf(bare(section ?? ''))]
    return prepared.map((clause) => likenessOf(words, heading, clause))
  })
  // best[i][j]: the most that rows from i and clauses from j can share in order.
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(clauses.length + 1))
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let clause = clauses.length - 1; clause >= 0; clause -= 1) {
      const pair = (likeness[row]?.[clause] ?? 0) - LIKE
      const taken = pair > 0 ? pair + (best[row + 1]?.[clause + 1] ?? 0) : 0
      best[row]![clause] = Math.max(taken, best[row + 1]?.[clause] ?? 0, best[row]?.[clause + 1] ?? 0)
    }
  }
  return chosen(rows.length, clauses.length, likeness, best)
}

function chosen(
  rows: number,
  clauses: number,
  likeness: readonly (readonly number[])[],
  best: readonly Float64Array[],
): (number | undefined)[] {
  const places: (number | undefined)[] = Array.from({ length: rows })
  let row = 0
  let clause = 0
  while (row < rows && clause < clauses) {
    const here = best[row]?.[clause] ?? 0
    if (here === best[row + 1]?.[clause]) row += 1
    else if (here === best[row]?.[clause + 1]) clause += 1
    else {
      if ((likeness[row]?.[clause] ?? 0) > LIKE) places[row] = clause
      row += 1
      clause += 1
    }
  }
  return places
}

interface Prepared {
  /** Pairs of characters, and where each first stands. */
  readonly pairs: ReadonlyMap<string, number>
  readonly heading: ReadonlyMap<string, number>
}

function prepare({ text, section }: Candidate): Prepared {
  return { pairs: pairsOf(bare(text)), heading: pairsOf(bare(section ?? '')) }
}

function likenessOf(
  words: ReadonlyMap<string, number>,
  heading: ReadonlyMap<string, number>,
  clause: Prepared,
): number {
  if (words.size === 0) return 0
  const beginning = shared(words, clause.pairs, words.size * 2 + 12)
  const whole = shared(words, clause.pairs)
  return 0.7 * beginning + 0.3 * whole + sectionLikeness(heading, clause.heading)
}

/** A tie is broken by the section, and a row of another section needs more than a few words in common. */
function sectionLikeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return a.size === 0 || b.size === 0 ? 0 : 0.4 * shared(a, b) - 0.2
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    if (!pairs.has(pair)) pairs.set(pair, at)
  }
  return pairs
}

/** Share of some pairs that stand among others, before a place where one is given. */
function shared(
  some: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
  before = Number.POSITIVE_INFINITY,
): number {
  let count = 0
  for (const pair of some.keys()) if ((others.get(pair) ?? before) < before) count += 1
  return some.size === 0 ? 0 : count / some.size
}
