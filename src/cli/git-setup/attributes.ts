/** Which files git hands to which driver: relative to the folder of the workspace, where the file stands. */
const RULES = [
  'plans/*.yaml diff=sciplan merge=sciplan',
  'plans/*.yml diff=sciplan merge=sciplan',
  'log/**/*.yaml merge=sciplan',
  'log/**/*.yml merge=sciplan',
]
const [BEGIN, END] = ['# sciplan git-setup {', '# } sciplan git-setup']
const BLOCK = /(?:^|(?<=\n))# sciplan git-setup \{\r?\n[\s\S]*?# \} sciplan git-setup(?:\r?\n|$)/

export const ATTRIBUTE_LINES: readonly string[] = [BEGIN, ...RULES, END]

/** The text of .gitattributes with our lines at its end or where they stand already; the rest stays as it is. */
export function withAttributes(text: string): string {
  const end = /\r\n/.test(text) ? '\r\n' : '\n'
  const block = ATTRIBUTE_LINES.map((line) => `${line}${end}`).join('')
  if (BLOCK.test(text)) return text.replace(BLOCK, () => block)
  const gap = text === '' || text.endsWith('\n') ? '' : end
  return text + gap + block
}

/** The text as it was before; a line end that we had to add stays. */
export function withoutAttributes(text: string): string {
  return text.replace(BLOCK, '')
}
