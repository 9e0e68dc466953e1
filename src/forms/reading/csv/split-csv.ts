/** What may part the fields of a line. */
const DELIMITERS = [',', '\t', ';', '|'] as const
type Delimiter = (typeof DELIMITERS)[number]

export interface CsvTable {
  /** Fields of each record; a record may span lines where a field is quoted. */
  readonly records: readonly (readonly string[])[]
  /** Record, from 1, with a quote that is never closed; all that follows would fall into one field. */
  readonly unclosed?: number
}

/**
 * Reads a text as csv, and one record more than `most` where there are more. The delimiter is the one that most of the
 * first lines have alike.
 */
export function splitCsv(text: string, most: number): CsvTable {
  // Excel writes its delimiter into a line of its own on request.
  const declared = /^sep=([,;\t|])\r?\n/i.exec(text)
  if (declared !== null) return split(text.slice(declared[0].length), declared[1] as Delimiter, most)
  return split(text, likeliestDelimiter(text), most)
}

/** Lines that are looked at to find the delimiter. */
const LOOKED_AT = 30
const LONGEST_LOOK = 100_000

function likeliestDelimiter(text: string): Delimiter {
  const start = text.slice(0, LONGEST_LOOK)
  const scored = DELIMITERS.map((delimiter) => {
    const widths = split(start, delimiter, LOOKED_AT)
      .records.slice(0, LOOKED_AT)
      .map((record) => record.length)
      .filter((width) => width > 1)
    const usual = mostFrequent(widths)
    return { delimiter, score: widths.filter((width) => width === usual).length * usual }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)[0]
}

function split(text: string, delimiter: Delimiter, most: number): CsvTable {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const field = fieldAt(text, at, delimiter)
    record.push(field.text)
    if (field.unclosed) return { records: [...records, record], unclosed: records.length + 1 }
    at = field.end
    const mark = text[at]
    at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (mark === delimiter) {
      // The last field of a text that ends with a delimiter is empty.
      if (at >= text.length) record.push('')
      else continue
    }
    records.push(record)
    if (records.length > most) break
    record = []
  }
  return { records }
}

interface Field {
  readonly text: string
  /** Where the delimiter, the line end or the end of the text stands. */
  readonly end: number
  readonly unclosed: boolean
}

function fieldAt(text: string, start: number, delimiter: Delimiter): Field {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start, delimiter)
    return { text: text.slice(start, end), end, unclosed: false }
  }
  let [gathered, from] = ['', start + 1]
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return { text: gathered + text.slice(from), end: text.length, unclosed: true }
    gathered += text.slice(from, quote)
    if (text[quote + 1] !== '"') {
      // What stands behind the closing quote belongs to the field all the same.
      const end = endOfPlain(text, quote + 1, delimiter)
      return { text: gathered + text.slice(quote + 1, end), end, unclosed: false }
    }
    gathered += '"'
    from = quote + 2
  }
}

function endOfPlain(text: string, start: number, delimiter: Delimiter): number {
  let at = start
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}
