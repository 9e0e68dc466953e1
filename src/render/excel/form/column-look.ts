import type { EntryColumn } from '../../../report/form/form-book.ts'

/** Widths in characters, by the id of the column. */
const WIDTHS: Readonly<Record<string, number>> = {
  serial: 6,
  units: 16,
  unit: 16,
  title: 32,
  tasks: 26,
  times: 7,
  participants: 10,
  online_participants: 10,
  place: 18,
  places: 18,
  audience: 14,
  host: 16,
  cohosts: 16,
  speaker: 12,
  brand: 16,
  evidence: 26,
  press: 24,
  note: 20,
  phone: 14,
  task: 12,
  task_title: 44,
  text: 48,
  milestone: 22,
  deliverable: 14,
  deliverable_title: 34,
  for: 8,
  standing: 14,
  subject: 16,
  subject_title: 40,
  target: 28,
  lacking: 20,
}
const USUAL = 12

/** Short values stand in the middle of their column. */
const CENTERED: ReadonlySet<string> = new Set([
  ...['serial', 'date', 'until', 'filled_in', 'due', 'for', 'type', 'status', 'state', 'task', 'deliverable'],
  ...['subject', 'standing', 'phone', 'by'],
])

/** Latin words of a heading stay whole. */
export function widthOf({ id, heading }: EntryColumn): number {
  const words = heading.match(/[\x21-\x7e]+/g) ?? []
  return Math.max(WIDTHS[id] ?? USUAL, ...words.map((word) => word.length + 3))
}

export function alignOf({ id, accepts }: EntryColumn): 'left' | 'center' | 'right' {
  if (CENTERED.has(id)) return 'center'
  return isNumber(accepts.kind) ? 'right' : 'left'
}

/**
 * Everything that is no number and no day is kept as it was typed: 05-02 would become the second of May, and a
 * telephone number would lose its zero.
 */
export function formatOf({ id, accepts }: EntryColumn): string | undefined {
  if (accepts.kind === 'day' || id === 'due') return 'yyyy-mm-dd'
  return isNumber(accepts.kind) || id === 'serial' || id === 'for' ? undefined : '@'
}

function isNumber(kind: EntryColumn['accepts']['kind']): boolean {
  return kind === 'whole' || kind === 'number' || kind === 'any-number'
}
