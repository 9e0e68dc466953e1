/**
 * The part of exceljs that makes a workbook in memory. Its main entry loads streaming, unzipping and an optional
 * cloud client besides, which take longer to start than most reports to write.
 */
declare module 'exceljs/lib/doc/workbook.js' {
  import type { Workbook } from 'exceljs'

  const workbook: typeof Workbook
  export = workbook
}
