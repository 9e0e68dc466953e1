import { bigramsOf } from '../../model/likeness.ts'

/** Below this a row and a clause share no more than any two clauses of such documents do. */
const LIKE = 0.6
/** The second best must be so much worse. */
const CLEAR = 0.1
/** A row restates how a clause begins; it leaves words out, so its pairs stand in a longer stretch of the clause. */
const STRETCH = 2
const START = 12
const AT_BEGINNING = 0.7

/**
 * For each row the place of the clause that it restates. A pair counts only where each is clearly the best for the
 * other and no pair beside it stands in another order, so that a row that restates nothing finds nothing.
 */
export function matchRows(rows: readonly string[], clauses: readonly string[]): (number | undefined)[] {
  const index = indexOf(clauses)
  const bestOfClause = clauses.map(nothingYet)
  const bestOfRow = rows.map((text, row) => {
    const best = nothingYet()
    for (const [clause, score] of likenesses(bigramsOf(text), index)) {
      offer(best, clause, score)
      offer(bestOfClause[clause] ?? nothingYet(), row, score)
    }
    return best
  })
  const matched = bestOfRow.map((best, row) => {
    const clause = clearOf(best)
    return clause !== undefined && clearOf(bestOfClause[clause] ?? nothingYet()) === row ? clause : undefined
  })
  return matched.map((clause, row) => (clause === undefined || isCrossed(matched, row) ? undefined : clause))
}

interface Occurrence {
  readonly clause: number
  /** Among the pairs of the clause. */
  readonly place: number
}

/** Where each pair of characters occurs. */
type Index = ReadonlyMap<string, readonly Occurrence[]>

function indexOf(clauses: readonly string[]): Index {
  const index = new Map<string, Occurrence[]>()
  clauses.forEach((text, clause) => {
    let place = 0
    for (const pair of bigramsOf(text)) {
      const known = index.get(pair)
      if (known === undefined) index.set(pair, [{ clause, place }])
      else known.push({ clause, place })
      place += 1
    }
  })
  return index
}

/** How much of a row each clause has, by clause: the beginning counts more than the rest. */
function likenesses(row: ReadonlySet<string>, index: Index): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  const beginning = row.size * STRETCH + START
  for (const pair of row) {
    for (const { clause, place } of index.get(pair) ?? []) {
      const gain = (place < beginning ? 1 : 1 - AT_BEGINNING) / row.size
      scores.set(clause, (scores.get(clause) ?? 0) + gain)
    }
  }
  return scores
}

/** The best that was offered, and how good the second best was. */
interface Best {
  which: number | undefined
  score: number
  second: number
}

function nothingYet(): Best {
  return { which: undefined, score: 0, second: 0 }
}

function offer(best: Best, which: number, score: number): void {
  if (score > best.score) {
    best.second = best.score
    best.score = score
    best.which = which
  } else if (score > best.second) best.second = score
}

function clearOf({ which, score, second }: Best): number | undefined {
  return score >= LIKE && second <= score - CLEAR ? which : undefined
}

function isCrossed(matched: readonly (number | undefined)[], row: number): boolean {
  const own = matched[row] ?? 0
  return matched.some(
    (other, index) => other !== undefined && index !== row && (index < row ? other >= own : other <= own),
  )
}
