import type { Column } from '../../columns/column.ts'
import type { Heading } from './heading.ts'
import type { KnownHeadings } from './known-headings.ts'
import { meaningOfNotes, type NoteMeaning } from './notes.ts'

export interface MatchedHeading {
  readonly column: Column
  /** The lower the surer. */
  readonly rank: number
  /** Powers of ten that a bare number below stands for; undefined where the heading names no unit. */
  readonly exponent?: number
  readonly foreignUnit?: string
  /** Another unit, named above the table or in a line below the headings. */
  readonly contradictedBy?: string
}

/** Which column a heading means; `path` leads from the heading above all to the one above the cells. */
export function matchHeading(path: readonly Heading[], known: KnownHeadings): MatchedHeading | undefined {
  const whole = path.map(({ name, notes }) => name + notes.join('')).join('')
  const exact = known.byName.get(whole)
  const notes = path.flatMap((heading) => heading.notes)
  if (exact !== undefined) return withScale(exact, meaningOfNotes(notes, exact.column.kind === 'amount'))
  for (const [index, base] of [...path.entries()].reverse()) {
    const found = known.byName.get(base.name)
    if (found === undefined) continue
    const others = path.filter((other) => other !== base)
    if (!isFigure(found.column)) return { column: found.column, rank: found.rank }
    const matched = matchFigure(found, notes, others, index === path.length - 1, known)
    if (matched !== undefined) return matched
  }
  return undefined
}

function isFigure({ kind }: Column): boolean {
  return kind === 'count' || kind === 'amount' || kind === 'value'
}

type Found = Pick<MatchedHeading, 'column' | 'rank'>

/** What stands around the name of a figure may make it another figure: 参加人次 below 去年, or with (其中女性). */
function matchFigure(
  found: Found,
  notes: readonly string[],
  others: readonly Heading[],
  isLast: boolean,
  known: KnownHeadings,
): MatchedHeading | undefined {
  const money = found.column.kind === 'amount'
  const around = others.map(({ name }) => name)
  // Above a heading that is known, 活动情况 says nothing new; below one, every word does.
  const telling = isLast ? around.filter((name) => saysWhere(name, money) || ELSE.test(name)) : around
  const meaning = meaningOfNotes([...notes, ...telling], money)
  if (meaning.other) return undefined
  if (meaning.where === undefined) return withScale(found, meaning)
  if (found.column.id !== 'participants' && found.column.id !== 'online_participants') return undefined
  const id = meaning.where === 'online' ? 'online_participants' : 'participants'
  const column = known.columns.find((one) => one.id === id)
  return column === undefined ? undefined : withScale({ column, rank: found.rank }, meaning)
}

/** Words above a heading that make its figure one of another time or of a part. */
const ELSE = /其中|计划|预计|预期|目标|应|上年|去年|同期|历年|同比|增长|比例/

function saysWhere(name: string, money: boolean): boolean {
  return meaningOfNotes([name], money).where !== undefined
}

function withScale({ column, rank }: Found, { exponent, foreignUnit }: NoteMeaning): MatchedHeading {
  return {
    column,
    rank,
    ...(exponent === undefined ? {} : { exponent }),
    ...(foreignUnit === undefined ? {} : { foreignUnit }),
  }
}
