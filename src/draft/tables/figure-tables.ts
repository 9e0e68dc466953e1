import type { Line } from '../lines.ts'
import type { Cells } from './broken-cells.ts'
import { isRowNumber } from './cell-kinds.ts'
import { type FigureHeading, figureHeading, figureIn, isNoFigure } from './figures.ts'
import { type Grid, widthOf } from './grids.ts'

/** A table with amounts in cells of their own, below headings that say what they count. */
export interface FigureTable {
  /** What stands above the headings, across the table. */
  readonly title: Line | undefined
  readonly columns: readonly FigureColumn[]
  /** Rows below the headings. */
  readonly body: Grid
  readonly lines: ReadonlySet<Line>
  readonly headings: readonly Line[]
}

export interface FigureColumn extends FigureHeading {
  readonly kind: 'number' | 'figures' | 'text'
  /** All headings of the column, the highest first. */
  readonly heading: string
  /** Of 2025年 or 2025年目标. */
  readonly year: number | undefined
}

const MOST_HEADINGS = 4
const MOST = 0.6

/** Undefined where no column holds amounts. */
export function figureTable(grid: Grid): FigureTable | undefined {
  const start = grid.findIndex(hasFigures)
  if (start < 1 || start > MOST_HEADINGS || grid.length - start < 2) return undefined
  const body = grid.slice(start)
  const headings = grid.slice(0, start)
  const titles = headings.filter(isAcross)
  const width = widthOf(body)
  const whole = unitOf(titles)
  const columns = Array.from({ length: width }, (_, at) =>
    columnOf(
      headings.filter((row) => !isAcross(row)),
      body,
      at,
      whole,
    ),
  )
  if (!columns.some(({ kind }) => kind === 'figures')) return undefined
  return {
    title: titles[0]?.flat()[0],
    columns,
    body,
    lines: new Set(grid.flat(2)),
    headings: headings.flat(2),
  }
}

/** The words of a cell that may have several lines. */
export function wordsAt(row: Cells, at: number): string {
  return (row[at] ?? []).map(({ plain }) => plain).join('')
}

function hasFigures(row: Cells): boolean {
  const words = row.map((_, at) => wordsAt(row, at))
  const figures = words
    .slice(1)
    .filter((cell) => figureIn(cell) !== undefined && !/^(?:19|20)\d{2}$/.test(cell))
  return figures.length > 0 && !words.every((cell) => cell === '' || figureIn(cell) !== undefined)
}

function isAcross(row: Cells): boolean {
  const filled = row.filter((cell) => cell.length > 0)
  return filled.length > 0 && new Set(filled.map(([line]) => line)).size === 1
}

/** 单位:场 above the table. */
function unitOf(titles: Grid): string {
  const words = titles.flatMap((row) => row.flat().map(({ plain }) => plain)).join(' ')
  return /单位\s*:\s*([\p{Script=Han}%]{1,4})/u.exec(words)?.[1] ?? ''
}

function columnOf(headings: Grid, body: Grid, at: number, whole: string): FigureColumn {
  const parts = [...new Set(headings.flatMap((row) => row[at] ?? []))].map(({ plain }) =>
    plain.replace(/\s/g, ''),
  )
  const heading = parts.join(' ')
  const years = parts.map(yearIn)
  const year = years.find((one) => one !== undefined)
  const named = parts.filter((_, index) => years[index] === undefined).map(figureHeading)
  const unit = named.findLast((part) => part.unit !== '')?.unit ?? whole
  // 镇街 in the row above says less than 科普讲座: the lowest that names something is taken.
  const name = named.findLast((part) => part.name !== '')?.name ?? ''
  return { kind: kindOf(body, at, heading), heading, year, name, unit }
}

/** 2025年, 2025年底, 2025年目标值; 2023年基期 too. */
function yearIn(heading: string): number | undefined {
  const year =
    /^(?:到|至|截至)?(20\d{2})年?(?:[底末度])?(?:前)?[(（]?(?:年度)?(?:目标|预期|基期|基准|现状|实际|完成|任务|计划|指标)?[值数]?[)）]?$/.exec(
      heading.replace(/^(?:基期|现状|目标|基准|预期)值?[(（]?(?=20)/, ''),
    )?.[1]
  return year === undefined ? undefined : Number(year)
}

function kindOf(body: Grid, at: number, heading: string): FigureColumn['kind'] {
  const cells = body.map((row) => wordsAt(row, at)).filter((words) => words !== '')
  const lines = body.flatMap((row) => row[at]?.slice(0, 1) ?? [])
  if (/^(?:序号?|编号|No\.?|项次)$/i.test(heading)) return 'number'
  if (at === 0 && lines.filter(isRowNumber).length > lines.length * MOST) return 'number'
  const figures = cells.filter((words) => figureIn(words) !== undefined)
  const either = cells.filter((words) => figureIn(words) !== undefined || isNoFigure(words))
  return figures.length > 0 && either.length >= cells.length * MOST ? 'figures' : 'text'
}
