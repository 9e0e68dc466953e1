import { bare, type Line } from '../lines.ts'
import type { Level, LevelRow } from '../outline.ts'
import type { Cells } from './broken-cells.ts'
import { type FigureColumn, type FigureTable, figureTable, wordsAt } from './figure-tables.ts'
import { figureIn } from './figures.ts'
import type { Grid } from './grids.ts'

/** 指标, 单位, 2021年, 2025年: a row for each indicator, and its levels by year. */
export interface LevelTable {
  readonly rows: readonly LevelRow[]
  readonly lines: ReadonlySet<Line>
  readonly headings: readonly Line[]
}

const INDICATOR = /指标|名称|项目|内容/
const MEASURED = /基期|基准|现状|实际|已完成|完成值|基础/
const AIM = /目标|预期|规划|计划|任务/

/** Undefined where no columns stand for years. */
export function levelTable(grid: Grid): LevelTable | undefined {
  const table = figureTable(grid)
  if (table === undefined) return undefined
  const years = table.columns.flatMap(({ kind, year, heading }, at) =>
    kind === 'figures' && year !== undefined ? [{ at, year, heading }] : [],
  )
  const names = nameColumn(table, years[0]?.at ?? 0)
  const isByYear = years.length >= 2 || years.some(({ heading }) => AIM.test(heading))
  if (names === undefined || !isByYear) return undefined
  const units = table.columns.findIndex(
    ({ kind, heading }) => kind === 'text' && /^(?:计量|计算)?单位$/.test(bare(heading)),
  )
  const rows = table.body.flatMap((row): LevelRow[] => {
    const [name] = row[names] ?? []
    const levels = years.flatMap(({ at, year, heading }) => levelOf(row, at, year, heading))
    if (name === undefined || levels.length === 0 || bare(name.plain) === '') return []
    return [{ name, ...titleAndUnit(row, name, units), levels }]
  })
  return rows.length === 0 ? undefined : { rows, lines: table.lines, headings: table.headings }
}

/** The last column of text before the years that is headed as one of indicators; units of measure are none. */
function nameColumn({ columns }: FigureTable, before: number): number | undefined {
  const texts = columns.slice(0, before).flatMap((column, at) => (isName(column) ? [at] : []))
  const headed = texts.filter((at) => INDICATOR.test(columns[at]?.heading ?? ''))
  return (
    headed.at(-1) ?? (texts.length === 1 && columns[texts[0] ?? 0]?.heading === '' ? texts[0] : undefined)
  )
}

function isName({ kind, heading }: FigureColumn): boolean {
  return kind === 'text' && !/单位|部门|镇|街道|属性|性质|类别|责任/.test(heading)
}

function levelOf(row: Cells, at: number, year: number, heading: string): Level[] {
  const [cell] = row[at] ?? []
  const figure = figureIn(wordsAt(row, at).replace(/\s/g, ''))
  if (cell === undefined || figure === undefined) return []
  const kind = MEASURED.test(heading) ? 'measured' : AIM.test(heading) ? 'aim' : undefined
  return [{ cell, year, kind, value: figure.value, bound: figure.bound }]
}

function titleAndUnit(row: Cells, name: Line, units: number): { title: string; unit: string } {
  const words = name.reading.slice(name.numbering?.end ?? 0).replace(/\s/g, '')
  const own = units < 0 ? '' : wordsAt(row, units).replace(/\s/g, '')
  const bracket = /[(（]([^()（）]{1,6})[)）]$/.exec(words)
  const isUnit = bracket !== null && own === ''
  return isUnit
    ? { title: words.slice(0, bracket.index), unit: bracket[1] ?? '' }
    : { title: words, unit: own }
}
