/** Lines after the first moved to the right, or with a negative number to the left as far as there are blanks. */
export function indented(text: string, columns: number): string {
  if (columns === 0) return text
  if (columns > 0) return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(columns)}`)
  return text.replace(new RegExp(`\\n {1,${-columns}}`, 'g'), '\n')
}

/** The same for whole lines, the first of them too. */
export function indentedLines(text: string, columns: number): string {
  return indented(`\n${text}`, columns).slice(1)
}
