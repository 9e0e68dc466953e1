import { byItems, earlierIsStricter, type Impact, together } from './impact.ts'
import { demandOf } from './likenesses.ts'
import type { Item, Side } from './side.ts'

/** A split keeps what was asked for if the parts together ask for the same numbers of the same units by the same day. */
export function splitImpact(
  whole: Item<'task'>,
  parts: readonly Item<'task'>[],
  own: Side,
  other: Side,
): Impact {
  const before = new Set((whole.value.quotas ?? []).map(demandOf))
  const after = new Set(parts.flatMap(({ value }) => (value.quotas ?? []).map(demandOf)))
  const lost = [...before].filter((demand) => !after.has(demand)).length
  const gained = [...after].filter((demand) => !before.has(demand)).length
  const was = accountable(whole, own)
  const people = parts.every((part) => accountable(part, other) === was) ? 'editorial' : 'reassigned'
  const due = earlierIsStricter(whole.value.due, latest(parts.map(({ value }) => value.due)))
  const asked = together([byItems(lost, gained), due])
  return asked === 'editorial' ? people : asked
}

/** The day on which all of it is due; none where a part has none. */
function latest(days: readonly (string | null | undefined)[]): string | undefined {
  const known = days.flatMap((day) => day ?? [])
  return known.length === days.length ? known.toSorted().at(-1) : undefined
}

function accountable({ value: { lead = [], responsible = [] } }: Item<'task'>, side: Side): string {
  return [...new Set([...lead, ...responsible].map(side.meaning))].sort().join('\n')
}
