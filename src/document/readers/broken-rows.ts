/** The fields of a line with tabs, empty ones too. */
export interface FieldRow {
  readonly fields: readonly Field[]
}

export interface Field {
  /** Lines of one field that was broken are set apart by line feeds. */
  readonly text: string
  /** Of the file, from 1. */
  readonly line: number
}

/** Fewer rows say nothing about how wide a table is. */
const FEWEST_ROWS = 3

/**
 * Rows of a table that were broken inside of a cell made whole: 7⇥涉农镇每年举办2期 and, right below it, 培训班⇥各镇⇥年底
 * are one row of a table of four columns. Only rows that begin with a number are known to be broken.
 */
export function withWholeRows(rows: readonly FieldRow[]): FieldRow[] {
  const width = usualWidth(rows)
  const whole: FieldRow[] = []
  for (const row of rows) {
    const before = whole.at(-1)
    if (before !== undefined && isRest(before, row, width)) whole.splice(-1, 1, joined(before, row))
    else whole.push(row)
  }
  return whole
}

/** Of most rows; 0 where hardly any are as wide as others. */
function usualWidth(rows: readonly FieldRow[]): number {
  const counts = new Map<number, number>()
  for (const { fields } of rows) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
  const [width, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])
  return count >= FEWEST_ROWS && count * 2 > rows.length ? width : 0
}

function isRest(before: FieldRow, { fields }: FieldRow, width: number): boolean {
  const [first, last] = [before.fields[0], before.fields.at(-1)]
  const [next] = fields
  return (
    first !== undefined &&
    last !== undefined &&
    next !== undefined &&
    before.fields.length > 1 &&
    before.fields.length + fields.length - 1 === width &&
    isNumber(first.text) &&
    last.text !== '' &&
    next.text !== '' &&
    !isNumber(next.text) &&
    next.line === last.line + 1
  )
}

function isNumber(text: string): boolean {
  return /^[(（]?\d{1,3}[)）.、．]?$/.test(text)
}

function joined({ fields: before }: FieldRow, { fields: [next, ...others] }: FieldRow): FieldRow {
  const last = before.at(-1)
  if (last === undefined || next === undefined) return { fields: before }
  return { fields: [...before.slice(0, -1), { ...last, text: `${last.text}\n${next.text}` }, ...others] }
}
