/** Enough of what somebody wrote to recognise it in a message: a line at most, and no more than forty characters. */
export function preview(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1)
  const characters = [...line.slice(0, 100)]
  return characters.length > 40 || line !== text ? `${characters.slice(0, 40).join('')}…` : line
}
