/** The names in a register file: the first column of a csv, without its heading. */
export function readRegister(text: string, register: string): string[] {
  const cells = firstColumn(text)
  const [first = ''] = cells
  const isHeading = first === register || HEADING.test(first)
  return cells.slice(isHeading ? 1 : 0).filter((cell) => cell !== '')
}

/** What people write above a column of names. The name of a place is more than one of these words. */
const HEADING =
  /^(?:names?|places?|序号|编号|(?=.)(?:行政村|村|社区|村\(社区\)|村（社区）|镇|乡镇|镇街|街道|学校|单位|机构|地点|场所)?(?:名|名称|名单)?)$/i

/** The first cell of each row. Cells in quotes may hold commas, line breaks and doubled quotes. */
function firstColumn(text: string): string[] {
  const cells: string[] = []
  let [cell, isFirst, isQuoted, before] = ['', true, false, '']
  for (const character of `${text}\n`) {
    if (character === '"') {
      // The second of two quotes inside quotes is a quote.
      if (isFirst && !isQuoted && before === '"') cell += '"'
      isQuoted = !isQuoted
    } else if (!isQuoted && character === '\n') {
      cells.push(cell.trim())
      ;[cell, isFirst] = ['', true]
    } else if (!isQuoted && (character === ',' || character === '\t')) isFirst = false
    else if (isFirst) cell += character
    before = character
  }
  return cells
}
