import { figureIn } from './figure-cell.ts'
import {
  bareWords,
  type CellPart,
  type CellRow,
  type FigureColumn,
  type FigureTable,
  figureTable,
  wordsAt,
} from './figure-table.ts'

/** 指标, 单位, 2021年, 2025年: a row for each indicator, and its levels by year. */
export interface LevelTable<Part extends CellPart> {
  readonly rows: readonly LevelRow<Part>[]
  readonly parts: ReadonlySet<Part>
  readonly headings: readonly Part[]
}

/** An indicator with its levels by year, as a table states them. */
export interface LevelRow<Part extends CellPart> {
  readonly name: Part
  /** As written, such as 人, in a column of its own; undefined where there is no such column or its cell is empty. */
  readonly unit: string | undefined
  readonly levels: readonly Level<Part>[]
}

export interface Level<Part extends CellPart> {
  readonly cell: Part
  readonly year: number
  readonly value: number
  readonly bound: 'at-least' | 'more-than' | 'at-most'
  /** The heading says that it was measured, or is aimed at; a year alone says neither. */
  readonly kind: 'measured' | 'aim' | undefined
  /** The cells of its heading. */
  readonly above: readonly Part[]
}

const INDICATOR = /指标|名称|项目|内容/
const MEASURED = /基期|基准|现状|实际|已完成|完成值|基础/
const AIM = /目标|预期|规划|计划|任务/

/** Undefined where no columns stand for years. */
export function levelTable<Part extends CellPart>(
  grid: readonly CellRow<Part>[],
): LevelTable<Part> | undefined {
  const table = figureTable(grid)
  if (table === undefined) return undefined
  const years = table.columns.flatMap(({ kind, year, heading, above }, at) =>
    kind === 'figures' && year !== undefined ? [{ at, year, heading, above }] : [],
  )
  const names = nameColumn(table, years[0]?.at ?? 0)
  const isByYear = years.length >= 2 || years.some(({ heading }) => AIM.test(heading))
  if (names === undefined || !isByYear) return undefined
  const units = table.columns.findIndex(
    ({ kind, heading }) => kind === 'text' && /^(?:计量|计算)?单位$/.test(bareWords(heading)),
  )
  const rows = table.body.flatMap((row): LevelRow<Part>[] => {
    const [name] = row[names] ?? []
    const levels = years.flatMap((column) => levelOf(row, column))
    if (name === undefined || levels.length === 0 || bareWords(name.plain) === '') return []
    const unit = units < 0 ? '' : wordsAt(row, units).replace(/\s/g, '')
    return [{ name, unit: unit === '' ? undefined : unit, levels }]
  })
  return rows.length === 0 ? undefined : { rows, parts: table.parts, headings: table.headings }
}

/** The last column of text before the years that is headed as one of indicators; units of measure are none. */
function nameColumn({ columns }: FigureTable<CellPart>, before: number): number | undefined {
  const texts = columns.slice(0, before).flatMap((column, at) => (isName(column) ? [at] : []))
  const headed = texts.filter((at) => INDICATOR.test(columns[at]?.heading ?? ''))
  return (
    headed.at(-1) ?? (texts.length === 1 && columns[texts[0] ?? 0]?.heading === '' ? texts[0] : undefined)
  )
}

function isName({ kind, heading }: FigureColumn<CellPart>): boolean {
  return kind === 'text' && !/单位|部门|镇|街道|属性|性质|类别|责任/.test(heading)
}

interface YearColumn<Part extends CellPart> {
  readonly at: number
  readonly year: number
  readonly heading: string
  readonly above: readonly Part[]
}

function levelOf<Part extends CellPart>(
  row: CellRow<Part>,
  { at, year, heading, above }: YearColumn<Part>,
): Level<Part>[] {
  const [cell] = row[at] ?? []
  const figure = figureIn(wordsAt(row, at).replace(/\s/g, ''))
  if (cell === undefined || figure === undefined) return []
  const kind = MEASURED.test(heading) ? 'measured' : AIM.test(heading) ? 'aim' : undefined
  return [{ cell, year, kind, value: figure.value, bound: figure.bound, above }]
}

/**
 * What an indicator is called and what it counts, by the words of its name: a word in brackets behind them counts where
 * the row has no unit of its own.
 */
export function indicatorOf(words: string, ownUnit: string | undefined): { title: string; unit: string } {
  const bracket = ownUnit === undefined ? /[(（]([^()（）]{1,6})[)）]$/.exec(words) : null
  return bracket === null
    ? { title: words, unit: ownUnit ?? '' }
    : { title: words.slice(0, bracket.index), unit: bracket[1] ?? '' }
}
