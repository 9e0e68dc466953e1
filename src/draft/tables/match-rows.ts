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
  const likeness = rows.map((row) => clauses.map((clause) => likenessOf(row, clause)))
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

function likenessOf(row: RowWords, clause: Candidate): number {
  const words = pairsOf(bare(row.text))
  if (words.size === 0) return 0
  const text = bare(clause.text)
  const beginning = shared(words, pairsOf(text.slice(0, words.size * 2 + 12)))
  const whole = shared(words, pairsOf(text))
  return 0.7 * beginning + 0.3 * whole + sectionLikeness(row.section, clause.section)
}

/** A tie is broken by the section, and a row of another section needs more than a few words in common. */
function sectionLikeness(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0
  const [left, right] = [pairsOf(bare(a)), pairsOf(bare(b))]
  return 0.4 * shared(left, right) - 0.2
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2))
  return pairs
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const pair of some) if (others.has(pair)) count += 1
  return some.size === 0 ? 0 : count / some.size
}
