import { byItems, type Impact } from './impact.ts'
import { demandOf } from './likenesses.ts'
import type { Item, Side } from './side.ts'

/** A split keeps what was asked for if the parts together ask for the same numbers of the same units. */
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
  if (lost + gained > 0) return byItems(lost, gained)
  const was = accountable(whole, own)
  return parts.every((part) => accountable(part, other) === was) ? 'editorial' : 'reassigned'
}

function accountable({ value: { lead = [], responsible = [] } }: Item<'task'>, side: Side): string {
  return [...new Set([...lead, ...responsible].map(side.meaning))].sort().join('\n')
}
