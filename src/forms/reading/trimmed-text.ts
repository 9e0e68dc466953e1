/** Without blanks of any width at both ends and characters that nobody sees; every line end is the same. */
export function trimmedText(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim()
}
