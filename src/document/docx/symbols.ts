/** Characters of picture fonts that stand in official documents, by their code in the font. */
const SYMBOLS: Readonly<Record<string, string>> = {
  'wingdings 6c': '●',
  'wingdings 6e': '■',
  'wingdings 6f': '□',
  'wingdings 71': '□',
  'wingdings 75': '◆',
  'wingdings 76': '❖',
  'wingdings 81': '①',
  'wingdings 82': '②',
  'wingdings 83': '③',
  'wingdings 84': '④',
  'wingdings 85': '⑤',
  'wingdings 86': '⑥',
  'wingdings 87': '⑦',
  'wingdings 88': '⑧',
  'wingdings 89': '⑨',
  'wingdings 8a': '⑩',
  'wingdings a8': '□',
  'wingdings ab': '★',
  'wingdings d8': '➢',
  'wingdings e0': '→',
  'wingdings fb': '✗',
  'wingdings fc': '✓',
  'wingdings fd': '☒',
  'wingdings fe': '☑',
  'wingdings 2 50': '✓',
  'wingdings 2 52': '☑',
  'wingdings 2 a3': '□',
  'symbol a3': '≤',
  'symbol b0': '°',
  'symbol b1': '±',
  'symbol b3': '≥',
  'symbol b4': '×',
  'symbol b7': '·',
  'symbol b8': '÷',
  'symbol bb': '≈',
  'symbol d7': '·',
}

/** What a character of a font means; a box where nobody knows, so that it is not lost. Code in hex digits. */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16)
  if (Number.isNaN(value)) return '□'
  // Codes of picture fonts are moved to where no other characters are.
  const isMoved = value >= 0xf000 && value <= 0xf0ff
  const known = SYMBOLS[`${font.toLowerCase()} ${(value & 0xff).toString(16)}`]
  if (known !== undefined) return known
  return isMoved || value === 0 ? '□' : String.fromCodePoint(value)
}
