import type { CellPart, CellRow } from './figure-table.ts'
import { type LevelTable, levelTable } from './level-table.ts'
import { type TargetTable, targetTable } from './target-table.ts'

/** The tables of a document that hold amounts below headings, in order. */
export interface FigureTables<Part extends CellPart> {
  readonly targets: readonly TargetTable<Part>[]
  readonly levels: readonly LevelTable<Part>[]
}

/** Every such table; one that asks something of units is no table of indicators. */
export function figureTablesIn<Part extends CellPart>(
  grids: readonly (readonly CellRow<Part>[])[],
): FigureTables<Part> {
  const tables = grids.map((grid) => {
    const target = targetTable(grid)
    return { target, level: target === undefined ? levelTable(grid) : undefined }
  })
  return {
    targets: tables.flatMap(({ target }) => target ?? []),
    levels: tables.flatMap(({ level }) => level ?? []),
  }
}

const SAID_BELOW = /(?:本表|表[中内]|上表|上述|以上)(?:所列)?.{0,6}(?:任务|目标|指标|数量)/

/** How many lines below a table may say something of all its rows. */
export const LINES_BELOW = 4

/** 本表任务均须在12月10日前完成: whether a line below a table says something of all that it asks for; in plain form. */
export function isAboutTable(plain: string): boolean {
  return SAID_BELOW.test(plain)
}

const TITLE = /^附?表\s*[\d一二三四五六七八九十]|表(?:\s*\([^()]*\))?$|^\(?(?:计量)?单位\s*:/

/** Whether a line right above a table only names it, or says what it counts in; in plain form. */
export function isTableTitle(plain: string): boolean {
  return TITLE.test(plain) && !/[。;](?=.)|^(?=.*,).{25,}/s.test(plain)
}
