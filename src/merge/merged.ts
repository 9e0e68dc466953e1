import type { Fragment, Side } from './fragment.ts'
import type { Inner } from './piece.ts'
import { withLineEnd } from './trivia.ts'

/** A merged piece without what stands above it, and what each side would read in it. */
export interface Merged {
  readonly fragments: readonly Fragment[]
  readonly values: { readonly [S in Side]: unknown }
}

/** The value of a side that does not have the piece. */
export const ABSENT = Symbol('absent')

/** A merged piece, and what stands above it or before it. */
export interface Entry {
  readonly key: string
  readonly lead: string
  readonly merged: Merged
}

/** The value that a side would read in all entries together. */
export function gathered(entries: readonly Entry[], side: Side, shape: Inner['shape']): unknown {
  const own = entries.filter(({ merged }) => merged.values[side] !== ABSENT)
  if (shape === 'list') return own.map(({ merged }) => merged.values[side])
  return Object.fromEntries(own.map(({ key, merged }) => [key, merged.values[side]]))
}

/** Every entry on lines of its own; the first may begin on the line of what holds it. */
export function block(open: string, entries: readonly Entry[], close: string, column: number): Fragment[] {
  const fragments: Fragment[] = [open]
  let isInline = open !== '' && !open.endsWith('\n')
  for (const [index, { lead, merged }] of entries.entries()) {
    const above = isInline ? '' : lead + ' '.repeat(column)
    isInline = false
    const isLast = index === entries.length - 1
    const only = merged.fragments[0]
    if (typeof only === 'object' && Object.values(merged.values).includes(ABSENT)) {
      const written = (side: Side) => (merged.values[side] === ABSENT ? '' : withLineEnd(above + only[side]))
      fragments.push({ ...only, ours: written('ours'), theirs: written('theirs') })
      continue
    }
    fragments.push(above, ...(isLast && close === '' ? merged.fragments : withEnd(merged.fragments)))
  }
  return [...fragments, close]
}

function withEnd(fragments: readonly Fragment[]): readonly Fragment[] {
  const last = fragments.at(-1)
  if (last === undefined) return fragments
  const ended =
    typeof last === 'string'
      ? withLineEnd(last)
      : { ...last, ours: withLineEnd(last.ours), theirs: withLineEnd(last.theirs) }
  return [...fragments.slice(0, -1), ended]
}

/** Between brackets a clash cannot stand on lines of its own: each side is written out. */
export function flow(open: string, entries: readonly Entry[], close: string): Fragment[] {
  const written = (side: Side) => {
    const own = entries.filter(({ merged }) => merged.values[side] !== ABSENT)
    const parts = own.map(({ lead, merged }, index) => {
      const parted = /,/.test(lead) ? lead : ', '
      const text = merged.fragments.map((one) => (typeof one === 'string' ? one : one[side])).join('')
      return (index === 0 ? lead.replace(/^\s*,\s?/, '') : parted) + text
    })
    return open + parts.join('') + close
  }
  const clashes = entries.flatMap(({ merged }) =>
    merged.fragments.flatMap((one) => (typeof one === 'string' ? [] : [one.clash])),
  )
  const [first, ...more] = clashes
  if (first === undefined) return [written('ours')]
  const nothing = more.map((clash) => ({ ours: '', theirs: '', clash }))
  return [{ ours: written('ours'), theirs: written('theirs'), clash: first }, ...nothing]
}
