import { withoutImpossible } from '../xml-text.ts'

/** What one cell holds at most; exceljs does not cut, and Excel then calls the file damaged. */
const LONGEST = 32_767
const LONGEST_SHEET_NAME = 31

/** What might have to be changed: most texts hold nothing of it, and there are many. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SUSPECT = /[\u0000-\u0009\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/i

/**
 * A text as a cell may hold it. It is only ever stored as a string, so that a leading = + - @ stays text; what XML
 * cannot hold is left out, and `_x0041_`, which a workbook would read as the letter A, is written so that it stays.
 */
export function cellString(text: string): string {
  if (!SUSPECT.test(text) && text.length <= LONGEST) return text
  const clean = withoutImpossible(text)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x')
  return clean.length <= LONGEST ? clean : `${withoutImpossible(clean.slice(0, LONGEST - 1))}…`
}

/** Names of sheets: short enough, without characters that break references, each one once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain = withoutImpossible(name)
      .replace(/[*?:\\/[\]'\r\n\t]+/g, ' ')
      .trim()
    const base = plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` (${number})`
      const own = cut(base, LONGEST_SHEET_NAME - ending.length) + ending
      if (taken.has(own.toLowerCase())) continue
      taken.add(own.toLowerCase())
      return own
    }
  })
}

/** A text inside a number format: between quotes, and so without any. */
export function formatLiteral(text: string): string {
  const plain = withoutImpossible(text).replace(/["\\\r\n]/g, '')
  return plain === '' ? '' : `"${plain}"`
}

/** A text in a header or footer, where & begins a code. */
export function footerText(text: string): string {
  return cut(withoutImpossible(text).replace(/\s+/g, ' '), 60).replaceAll('&', '&&')
}

/** A text inside a formula, between double quotes. */
export function formulaString(text: string): string {
  return `"${withoutImpossible(text).replaceAll('"', '""')}"`
}

function cut(text: string, length: number): string {
  return withoutImpossible(text.slice(0, length)).trimEnd()
}
