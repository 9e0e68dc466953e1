import { figureTablesIn, isTableTitle } from '../../phrases/tables/figure-tables.ts'
import type { TargetTable } from '../../phrases/tables/target-table.ts'
import type { Line } from '../lines.ts'
import type { LevelRow } from '../outline.ts'
import { flatTables } from './flat-tables.ts'
import { gridTables } from './grid-tables.ts'
import { gridsOf } from './grids.ts'
import { spacedGrids } from './spaced-grids.ts'
import type { TaskTable } from './table.ts'

/** What the tables of some lines hold, in order. */
export interface FoundTables {
  readonly tasks: readonly TaskTable[]
  readonly targets: readonly TargetTable<Line>[]
  readonly levels: readonly LevelRow[]
  /** Headings of targets and levels. */
  readonly headings: readonly Line[]
  /** All lines that belong to one of them. */
  readonly lines: ReadonlySet<Line>
}

/** Every table in some lines; cells without places are read as lines. */
export function findTables(lines: readonly Line[]): FoundTables {
  const spaced = spacedGrids(lines)
  const all = [...gridsOf(lines), ...spaced]
  const { targets, levels } = figureTablesIn(all)
  const taken = new Set([...targets, ...levels].flatMap((table) => [...table.parts]))
  const others = all.filter((grid) => !grid.flat(2).some((line) => taken.has(line)))
  const grids = gridTables(others, lines)
  for (const line of grids.flatMap((table) => [...table.lines])) taken.add(line)
  // Cells that blanks set apart are lines of their own, made of the line that they stand in; a calendar asks for nothing.
  for (const line of [...taken, ...spaced.flat(3)]) for (const whole of line.joins ?? []) taken.add(whole)
  const flat = flatTables(lines.filter((line) => !taken.has(line)))
  const tasks = [...grids, ...flat]
    .filter((table) => !isReminder(table, lines))
    .sort((a, b) => firstOf(a) - firstOf(b))
  return {
    tasks,
    targets,
    levels: levels.flatMap(({ rows }) => rows),
    headings: [...targets, ...levels].flatMap((table) => table.headings),
    lines: withTitles(new Set([...taken, ...flat.flatMap((table) => [...table.lines])]), lines),
  }
}

const REMINDS =
  /(?:[附本此上下该]|日程|安排)表[^。;]{0,12}(?:不(?:再)?(?:新增|另计|另列|另行|增加|单列|重复)|[仅只](?:为|供|作|是))/
const LINES_AROUND = 4

/** 附表仅为时间提示,不另计任务: what such a table says stands in the clauses. */
function isReminder(table: TaskTable, lines: readonly Line[]): boolean {
  const first = firstOf(table)
  const last = [...table.lines].reduce((end, { index }) => Math.max(end, index), -1)
  return lines.some(
    ({ index, plain }) =>
      index >= first - LINES_AROUND && index <= last + LINES_AROUND && REMINDS.test(plain),
  )
}

/** With the title of each table and its 单位:场, which stand right above it and belong to no section of the text. */
function withTitles(inTables: ReadonlySet<Line>, lines: readonly Line[]): ReadonlySet<Line> {
  const all = new Set(inTables)
  for (const [index, line] of [...lines.entries()].reverse()) {
    const next = lines[index + 1]
    const isTitle = line.paragraph.kind === 'line' && isTableTitle(line.plain)
    if (next !== undefined && all.has(next) && isTitle) all.add(line)
  }
  return all
}

function firstOf({ lines }: TaskTable): number {
  return [...lines].reduce((first, { index }) => Math.min(first, index), Number.POSITIVE_INFINITY)
}
