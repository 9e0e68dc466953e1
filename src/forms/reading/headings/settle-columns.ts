import type { Column } from '../../columns/column.ts'
import type { DayPart, HeadingClaim } from './day-parts.ts'
import type { Heading } from './heading.ts'
import type { MatchedHeading } from './match-heading.ts'

/** A column of a sheet under its heading. */
export interface HeadedColumn {
  /** From 1. */
  readonly column: number
  readonly shown: string
  /** Undefined where nobody knows the heading, or another column has a better claim to it. */
  readonly match?: MatchedHeading
  /** It holds a part of the day of the row. */
  readonly part?: DayPart
  /** The column that this one has given way to. */
  readonly instead?: { readonly shown: string; readonly match: MatchedHeading }
  /** Which of two columns holds the figure cannot be told. */
  readonly rival?: { readonly shown: string; readonly field: string }
}

/** Where several headings mean the same column, the surest has it; of figures none, for a sum may stand beside its parts. */
export function settleColumns(claims: readonly HeadingClaim[]): HeadedColumn[] {
  const best = new Map<Column, HeadingClaim & { readonly match: MatchedHeading }>()
  for (const claim of claims) {
    const { match } = claim
    if (match === undefined) continue
    const known = best.get(match.column)
    if (known === undefined || match.rank < known.match.rank) best.set(match.column, { ...claim, match })
  }
  return claims.map((claim): HeadedColumn => {
    const { column, match, part } = claim
    const shown = shownPath(claim.path)
    if (match === undefined) return { column, shown, ...(part === undefined ? {} : { part }) }
    const winner = best.get(match.column)!
    if (winner.column === column) return { column, shown, match }
    const other = shownPath(winner.path)
    // What the office has told us is not to be doubted.
    const doubtful = ['count', 'amount', 'value'].includes(match.column.kind) && winner.match.rank >= 0
    if (doubtful) return { column, shown, rival: { shown: other, field: match.column.id } }
    return { column, shown, instead: { shown: other, match: winner.match } }
  })
}

function shownPath(path: readonly Heading[]): string {
  return path.map(({ shown }) => shown).join(' / ')
}
