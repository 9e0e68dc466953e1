// What the library needs at least: a workbook of plain rows, without look, widths, links or formulas.
import { writeFileSync } from 'node:fs'
import ExcelJS from 'exceljs'

const [, , path, rows, columns] = process.argv
const workbook = new ExcelJS.Workbook()
const sheet = workbook.addWorksheet('rows')
for (let row = 0; row < Number(rows); row += 1) {
  sheet.addRow(Array.from({ length: Number(columns) }, (_, column) => `第${row % 500}行第${column}列`))
}
writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()))
