import { plainForm } from '../../phrases/plain-form.ts'
import { unitsSaidIn } from './headings/units-above.ts'
import { cellText, type Sheet } from './sheet.ts'

/** What stands around a table and is true of its rows. */
export interface Surroundings {
  /** The one year that the title or the name of the sheet names. */
  readonly year?: number
  /** The title, or the name of the sheet, that speaks of what is to come. */
  readonly planned?: string
  /** 填报单位:区教委 above the headings. */
  readonly unit?: { readonly text: string; readonly row: number; readonly column: number }
}

/** 2024年 and 2021—2025年, and not a whole date, which tells when the table was filled in. */
const YEAR = /(?<!\d)(20\d{2})(?=年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号])|\s*[-—–~至]+\s*20\d{2}年)/g
const FILLED_IN = /(?:日期|时间)[:\s]\s*\S+/g
const LABEL = /(?:日期|时间):?$/
/** 活动计划 and 活动安排, and not 科学素质行动计划, which is what all of it belongs to. */
const PLANNED =
  /(?<!行动|纲要|规划)计划(?:表|台账|清单)?(?:[(].*)?$|(?:活动|工作)(?:安排|预告)(?:表)?(?:[(].*)?$/
const UNIT =
  /(?:填报|报送|上报|责任|申报|填表)?单位(?:名称)?(?:\([^)]*\))?:\s*(.+?)(?=\s{2,}|\s+(?:填|联|电|日|报|负|审|时)|$)/

/** Reads the rows above the headings, `above`, and the name of the sheet. */
export function surroundingsOf(sheet: Sheet, firstHeading: number): Surroundings {
  const above = sheet.rows.filter(({ number }) => number < firstHeading)
  const texts = above.flatMap(({ cells }) => {
    const inRow = [...cells.values()].map((cell) => plainForm(cellText(cell)))
    return inRow.filter((_, index) => !LABEL.test(inRow[index - 1] ?? ''))
  })
  const years = new Set(
    [sheet.name, ...texts].flatMap((text) =>
      [...text.replace(FILLED_IN, '').matchAll(YEAR)].map(([, year]) => year),
    ),
  )
  const [year] = years
  const planned = [sheet.name, ...texts].find((text) => PLANNED.test(text))
  return {
    ...(years.size === 1 && year !== undefined ? { year: Number(year) } : {}),
    ...unitAbove(above),
    ...(planned === undefined ? {} : { planned }),
  }
}

function unitAbove(rows: Sheet['rows']): Pick<Surroundings, 'unit'> {
  for (const { number, cells } of rows) {
    for (const [column, cell] of cells) {
      const text = plainForm(cellText(cell))
      if (unitsSaidIn(text) !== undefined) continue
      const named = UNIT.exec(text)?.[1]
      if (named !== undefined) return { unit: { text: named.trim(), row: number, column } }
      if (!/单位(?:名称)?(?:\([^)]*\))?:?$/.test(text)) continue
      // The name stands in the cell beside.
      const [beside] = [...cells].filter(([other]) => other > column)
      if (beside !== undefined) return { unit: { text: cellText(beside[1]), row: number, column: beside[0] } }
    }
  }
  return {}
}
