import { type ColumnKind, columnKindOf, isRoleColumn } from '../../phrases/table-headings.ts'
import type { Line } from '../lines.ts'

/** What the heading of a column says that it holds; undefined for words that head no column. */
export function columnKind({ plain }: Line): ColumnKind | undefined {
  return columnKindOf(plain)
}

/**
 * Settles the columns together: where no column is the task's, that of the action is; of two the first names the
 * action. Undefined where the headings are those of no table of tasks.
 */
export function settleColumns(kinds: readonly (ColumnKind | undefined)[]): ColumnKind[] | undefined {
  const settled = kinds.map((kind) => kind ?? 'other')
  const texts = settled.flatMap((kind, index) => (kind === 'action' || kind === 'task' ? [index] : []))
  const tasks = settled.filter((kind) => kind === 'task').length
  const target = settled.indexOf('target')
  if (texts.length === 0 && target >= 0) settled[target] = 'task'
  else if (texts.length === 0) return undefined
  const last = texts.at(-1)
  if (tasks === 0 && last !== undefined) settled[last] = 'task'
  if (tasks > 1) {
    for (const index of texts.slice(0, -1)) settled[index] = 'action'
  }
  return settled.some((kind) => isRoleColumn(kind) || kind === 'due') ? settled : undefined
}
