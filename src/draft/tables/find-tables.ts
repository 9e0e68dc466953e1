import type { Line } from '../lines.ts'
import { flatTables } from './flat-tables.ts'
import { gridTables } from './grid-tables.ts'
import { gridsOf } from './grids.ts'
import type { TaskTable } from './table.ts'

/** Every table of tasks in some lines, in order; cells without places are read as lines. */
export function findTables(lines: readonly Line[]): TaskTable[] {
  const grids = gridTables(gridsOf(lines), lines)
  const inGrids = new Set(grids.flatMap((table) => [...table.lines]))
  const flat = flatTables(lines.filter((line) => !inGrids.has(line)))
  return [...grids, ...flat].sort((a, b) => firstOf(a) - firstOf(b))
}

function firstOf({ lines }: TaskTable): number {
  return [...lines].reduce((first, { index }) => Math.min(first, index), Number.POSITIVE_INFINITY)
}
