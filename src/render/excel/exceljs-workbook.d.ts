/**
 * The parts of exceljs that make a workbook in memory. Its main entry loads streaming, unzipping and an optional
 * cloud client besides, which take longer to start than most reports to write.
 */
declare module 'exceljs/lib/doc/workbook.js' {
  import type { Workbook } from 'exceljs'

  const workbook: typeof Workbook
  export = workbook
}

declare module 'exceljs/lib/doc/enums.js' {
  /** What a cell holds. */
  export const ValueType: {
    readonly Null: 0
    readonly Merge: 1
    readonly Number: 2
    readonly String: 3
    readonly Date: 4
    readonly Hyperlink: 5
    readonly Formula: 6
  }
}

declare module 'exceljs/lib/xlsx/xlsx.js' {
  import type { Xlsx } from 'exceljs'

  /** Writes whatever has the model of a workbook. */
  const writer: new (workbook: { readonly model: object }) => Xlsx
  export = writer
}
