import { type FigureHeading, figureHeading, figureIn, isNoFigure } from './figure-cell.ts'

/** One of the lines that a cell is made of, in plain form; a merged cell has the same ones wherever it is seen. */
export interface CellPart {
  readonly plain: string
}

/** The parts of each cell of a row; nothing where it is empty. */
export type CellRow<Part extends CellPart> = readonly (readonly Part[])[]

/** A table with amounts in cells of their own, below headings that say what they count. */
export interface FigureTable<Part extends CellPart> {
  /** What stands above the headings, across the table. */
  readonly title: Part | undefined
  readonly columns: readonly FigureColumn<Part>[]
  /** Rows below the headings. */
  readonly body: readonly CellRow<Part>[]
  readonly parts: ReadonlySet<Part>
  readonly headings: readonly Part[]
}

export interface FigureColumn<Part extends CellPart> extends FigureHeading {
  /** The cells of its heading. */
  readonly above: readonly Part[]
  readonly kind: 'number' | 'figures' | 'text'
  /** All headings of the column, the highest first. */
  readonly heading: string
  /** Of 2025年 or 2025年目标. */
  readonly year: number | undefined
}

const MOST_HEADINGS = 4
const MOST = 0.6

/** Undefined where no column holds amounts. */
export function figureTable<Part extends CellPart>(
  grid: readonly CellRow<Part>[],
): FigureTable<Part> | undefined {
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
    parts: new Set(grid.flat(2)),
    headings: headings.flat(2),
  }
}

/** The words of a cell that may have several lines. */
export function wordsAt(row: CellRow<CellPart>, at: number): string {
  return (row[at] ?? []).map(({ plain }) => plain).join('')
}

function hasFigures(row: CellRow<CellPart>): boolean {
  const words = row.map((_, at) => wordsAt(row, at))
  const figures = words
    .slice(1)
    .filter((cell) => figureIn(cell) !== undefined && !/^(?:19|20)\d{2}$/.test(cell))
  return figures.length > 0 && !words.every((cell) => cell === '' || figureIn(cell) !== undefined)
}

function isAcross(row: CellRow<CellPart>): boolean {
  const filled = row.filter((cell) => cell.length > 0)
  return filled.length > 0 && new Set(filled.map(([line]) => line)).size === 1
}

/** 单位:场 above the table. */
function unitOf(titles: readonly CellRow<CellPart>[]): string {
  const words = titles.flatMap((row) => row.flat().map(({ plain }) => plain)).join(' ')
  return /单位\s*:\s*([\p{Script=Han}%]{1,4})/u.exec(words)?.[1] ?? ''
}

function columnOf<Part extends CellPart>(
  headings: readonly CellRow<Part>[],
  body: readonly CellRow<Part>[],
  at: number,
  whole: string,
): FigureColumn<Part> {
  const above = [...new Set(headings.flatMap((row) => row[at] ?? []))]
  const parts = above.map(({ plain }) => plain.replace(/\s/g, ''))
  const heading = parts.join(' ')
  const years = parts.map(yearIn)
  const year = years.find((one) => one !== undefined)
  const named = parts.filter((_, index) => years[index] === undefined).map(figureHeading)
  const unit = named.findLast((part) => part.unit !== '')?.unit ?? whole
  // 镇街 in the row above says less than 科普讲座: the lowest that names something is taken.
  const name = named.findLast((part) => part.name !== '')?.name ?? ''
  return { kind: kindOf(body, at, heading), heading, above, year, name, unit }
}

/** 2025年, 2025年底, 2025年目标值; 2023年基期 too. */
function yearIn(heading: string): number | undefined {
  const year =
    /^(?:到|至|截至)?(20\d{2})年?(?:[底末度])?(?:前)?[(（]?(?:年度)?(?:目标|预期|基期|基准|现状|实际|完成|任务|计划|指标)?[值数]?[)）]?$/.exec(
      heading.replace(/^(?:基期|现状|目标|基准|预期)值?[(（]?(?=20)/, ''),
    )?.[1]
  return year === undefined ? undefined : Number(year)
}

function kindOf(
  body: readonly CellRow<CellPart>[],
  at: number,
  heading: string,
): FigureColumn<CellPart>['kind'] {
  const cells = body.map((row) => wordsAt(row, at)).filter((words) => words !== '')
  const lines = body.flatMap((row) => row[at]?.slice(0, 1) ?? [])
  if (/^(?:序号?|编号|No\.?|项次)$/i.test(heading)) return 'number'
  if (at === 0 && lines.filter(isRowNumber).length > lines.length * MOST) return 'number'
  const figures = cells.filter((words) => figureIn(words) !== undefined)
  const either = cells.filter((words) => figureIn(words) !== undefined || isNoFigure(words))
  return figures.length > 0 && either.length >= cells.length * MOST ? 'figures' : 'text'
}

/** A number alone: the first cell of a row. */
export function isRowNumber({ plain }: CellPart): boolean {
  return (
    /^[(（]?\s*\d\s?\d?\s?\d?\s*[)）.、]?$/.test(plain) || /^[一二三四五六七八九十]{1,3}[、.]?$/.test(plain)
  )
}

/** How many columns most rows fill; broken rows are narrower. */
export function widthOf(rows: readonly CellRow<CellPart>[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0]
}

/** Without blanks and signs. */
export function bareWords(plain: string): string {
  return plain.replace(/[^\p{L}\p{N}]/gu, '')
}
