/** What a cell surely holds: longer texts are compared by their beginning. */
const COMPARED = 30_000

/** Nobody sees them, and programs drop some on the way: controls, marks of width zero, halves of characters. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/gu

/** A text without what a workbook may change on the way: blanks are one blank, none stands at the ends. */
export function tidyText(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, COMPARED)
}
