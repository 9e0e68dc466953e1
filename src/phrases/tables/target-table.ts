import { endsLikeUnit } from '../unit-name.ts'
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

/** A row for each unit, and below headings such as 科普讲座(场) how much is asked of it. */
export interface TargetTable<Part extends CellPart> {
  readonly title: Part | undefined
  readonly rows: readonly TargetRow<Part>[]
  readonly parts: ReadonlySet<Part>
  /** Headings of its columns. */
  readonly headings: readonly Part[]
}

export interface TargetRow<Part extends CellPart> {
  readonly unit: Part
  readonly figures: readonly TargetFigure<Part>[]
}

export interface TargetFigure<Part extends CellPart> {
  readonly cell: Part
  /** What the heading says is counted: 科普讲座. */
  readonly name: string
  /** With the word that counts: 14场. */
  readonly amount: string
  readonly bound: 'at-least' | 'more-than'
  /** Of a column for one year. */
  readonly year: number | undefined
  /** The cells of its heading. */
  readonly above: readonly Part[]
  /** The sum below its column, where it is another one. */
  readonly sum: WrongSum<Part> | undefined
}

export interface WrongSum<Part extends CellPart> {
  readonly line: Part
  readonly heading: string
  readonly stated: string
  readonly summed: string
}

const UNITS =
  /单位|部门|镇|乡|街道|街办|村|社区|[县区市]|学校|学院|学会|协会|分会|支部|公司|车间|园区|科室|处室|班组|站所/
const NO_UNITS = /指标|项目|任务|内容|活动|事项|类别/
/** What a unit has, had or is given, and how it is judged. */
const NOT_ASKED =
  /人口|面积|户数|户籍|社区数|村数|村居数|基数|现有|已[建有完]|上年|去年|完成(?:数|情况|率)|补助|补贴|奖[补励]|拨付|资金|预算|分值|得分|扣分|权重|电话|邮编|备注|合计|小计|总计|排名|名次/
const REMARK = /备注|说明|联系|负责人|责任人|电话|领导|属性|类型|类别|性质/
const SUM = /^(?:合计|总计|小计|共计|总数|汇总|全[省市州县区旗镇乡街校](?:合计|总计)?)$/
/** 。 or ; inside it, or a long text with a comma: no name. */
const SENTENCE = /[。;](?=.)|^(?=.*,).{25,}/s
const MOST = 0.6

/** Undefined where rows are not about units, or nothing is asked of them. */
export function targetTable<Part extends CellPart>(
  grid: readonly CellRow<Part>[],
): TargetTable<Part> | undefined {
  const table = figureTable(grid)
  return table === undefined ? undefined : targetsOf(table)
}

function targetsOf<Part extends CellPart>(table: FigureTable<Part>): TargetTable<Part> | undefined {
  const names = nameColumn(table)
  const columns = table.columns.flatMap((column, at) => (isAsked(column) ? [{ column, at }] : []))
  if (names === undefined || columns.length === 0 || hasOtherText(table, names)) return undefined
  const sums = table.body.filter((row) => isSum(row, names))
  const own = table.body.filter((row) => !isSum(row, names) && nameOf(row, names) !== undefined)
  const wrong = new Map(columns.map(({ at, column }) => [at, wrongSum(own, sums, at, column)]))
  const rows = own.flatMap((row, index): TargetRow<Part>[] => {
    const unit = nameOf(row, names)
    const figures = columns.flatMap(({ column, at }): TargetFigure<Part>[] => {
      const amount = amountAt(row, at, column)
      const [cell] = row[at] ?? []
      if (amount === undefined || cell === undefined) return []
      const { year, above } = column
      return [{ cell, ...amount, year, above, sum: index === 0 ? wrong.get(at) : undefined }]
    })
    return unit === undefined || figures.length === 0 ? [] : [{ unit, figures }]
  })
  return rows.length < 2
    ? undefined
    : { title: table.title, rows, parts: table.parts, headings: table.headings }
}

/** The column whose cells are units, or are headed so. */
function nameColumn({ columns, body }: FigureTable<CellPart>): number | undefined {
  const at = columns.findIndex(({ kind }, index) => kind === 'text' && body.some((row) => row[index]?.length))
  const column = columns[at]
  if (column === undefined) return undefined
  const heading = bareWords(column.heading)
  const words = body
    .map((row) => wordsAt(row, at))
    .filter((cell) => cell !== '' && !SUM.test(bareWords(cell)))
  const short = words.filter((cell) => cell.length <= 24 && !/[。;]/.test(cell))
  const units = words.filter((cell) => endsLikeUnit(cell.replace(/\s/g, '')))
  if (NO_UNITS.test(heading) && !/单位|部门/.test(heading)) return undefined
  const fits = UNITS.test(heading) ? short : units
  return fits.length >= words.length * MOST ? at : undefined
}

function isAsked({ kind, heading }: FigureColumn<CellPart>): boolean {
  return kind === 'figures' && !NOT_ASKED.test(heading)
}

/** A column of tasks beside: then the figures belong to these. */
function hasOtherText({ columns, body }: FigureTable<CellPart>, names: number): boolean {
  return columns.some(({ kind, heading }, at) => {
    if (kind !== 'text' || at === names || REMARK.test(heading)) return false
    const filled = body.filter((row) => row[at]?.length && row[at] !== row[names])
    return filled.length >= body.length * MOST
  })
}

function isSum(row: CellRow<CellPart>, names: number): boolean {
  return row.slice(0, names + 1).some((_, at) => SUM.test(bareWords(wordsAt(row, at))))
}

function nameOf<Part extends CellPart>(row: CellRow<Part>, names: number): Part | undefined {
  const [line] = row[names] ?? []
  return line === undefined || bareWords(line.plain) === '' || SENTENCE.test(line.plain) ? undefined : line
}

/** Undefined for a cell without an amount that can be asked for. */
function amountAt(
  row: CellRow<CellPart>,
  at: number,
  { name, unit }: FigureColumn<CellPart>,
): Pick<TargetFigure<CellPart>, 'name' | 'amount' | 'bound'> | undefined {
  const cell = wordsAt(row, at).replace(/\s/g, '')
  const figure = figureIn(cell)
  if (figure === undefined || figure.value === 0 || figure.bound === 'at-most') return undefined
  return { name, amount: `${figure.number}${figure.unit || unit}`, bound: figure.bound }
}

function wrongSum<Part extends CellPart>(
  rows: readonly CellRow<Part>[],
  sums: readonly CellRow<Part>[],
  at: number,
  column: FigureColumn<Part>,
): WrongSum<Part> | undefined {
  const [only, ...others] = sums
  const [line] = only?.[at] ?? []
  const stated = figureIn(line?.plain.replace(/\s/g, '') ?? '')
  if (
    line === undefined ||
    stated === undefined ||
    others.length > 0 ||
    stated.unit === '%' ||
    column.unit === '%'
  )
    return undefined
  const summed = rows.reduce((sum, row) => sum + (figureIn(wordsAt(row, at))?.value ?? 0), 0)
  const rounded = Math.round(summed * 1e6) / 1e6
  return rounded === stated.value
    ? undefined
    : { line, heading: column.heading, stated: String(stated.value), summed: String(rounded) }
}
