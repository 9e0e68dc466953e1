import { type Cell, cellText } from '../sheet.ts'
import { saysNothing } from '../values/absent.ts'
import type { KnownNames } from '../values/known-names.ts'
import { named, subjectsOf } from '../values/named-things.ts'
import { type Reading, value, wrong } from '../values/reading.ts'
import { unusable } from '../values/unusable.ts'

/** Fields of the row that were read before. */
export type Before = ReadonlyMap<string, unknown>

/** Reads the id or title of something that the plan has; a milestone is one of the task that was read before. */
export function readName(
  cell: Cell,
  kind: 'deliverable' | 'subject' | 'milestone',
  known: KnownNames,
  before: Before,
): Reading<unknown> {
  const text = cellText(cell)
  const trouble = unusable(cell)
  if (trouble !== undefined) return trouble
  if (saysNothing(text)) return undefined
  if (kind === 'deliverable') {
    const reading = named(text, known.plan.deliverables ?? [], known)
    return 'found' in reading
      ? value(reading.found.id)
      : wrong('deliverable-unknown', { found: text, ...reading })
  }
  if (kind === 'subject') {
    const reading = named(text, subjectsOf(known), known)
    return 'found' in reading
      ? value(reading.found.fields)
      : wrong('subject-unknown', { found: text, ...reading })
  }
  const task = known.tasks.get(String(before.get('task') ?? '').toLowerCase())
  const reading = named(text, task?.milestones ?? [], known)
  return 'found' in reading
    ? value(reading.found.id)
    : wrong('milestone-unknown', { found: text, ...reading })
}
