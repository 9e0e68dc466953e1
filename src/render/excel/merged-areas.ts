import type { Worksheet } from 'exceljs'

/** Rows and columns from 1, all of them inclusive. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * Merges areas that do not overlap; every cell of an area gets the style of its first one, or prints would show gaps.
 * exceljs compares each area with all that were merged before it, so that thousands take longer than everything else
 * in the workbook together. Ours come from a layout: it need not look, and is handed them one by one.
 */
export function mergeAreas(sheet: Worksheet, areas: readonly Area[]): void {
  const internal = sheet as unknown as { _merges: Record<string, unknown> }
  const merged: Record<string, unknown> = {}
  for (const { top, left, bottom, right } of areas) {
    internal._merges = {}
    sheet.mergeCells(top, left, bottom, right)
    Object.assign(merged, internal._merges)
  }
  internal._merges = merged
}
