import type { Line } from '../lines.ts'
import { flatTables } from './flat-tables.ts'
import { gridTables } from './grid-tables.ts'
import type { TaskTable } from './table.ts'

/** Every table of tasks in some lines, in order; cells without places are read as lines. */
export function findTables(lines: readonly Line[]): TaskTable[] {
  const grids = gridTables(lines)
  const inGrids = new Set(grids.flatMap((table) => [...table.lines]))
  const flat = flatTables(lines.filter((line) => !inGrids.has(line)))
  return [...grids, ...flat].sort((a, b) => (a.header[0]?.index ?? 0) - (b.header[0]?.index ?? 0))
}
