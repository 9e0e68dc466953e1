const GAP = /[ \u00a0\u3000]{2,}/
const FEWEST_COLUMNS = 3

/** The cells of a line whose columns are set apart by blanks alone; none where the line is no such row. */
export function partsSetApart(text: string): string[] {
  const parts = text.split(GAP)
  return parts.length < FEWEST_COLUMNS || parts.some((part) => part === '') ? [] : parts
}
