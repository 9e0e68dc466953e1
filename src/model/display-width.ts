/** East Asian wide and full-width characters, and emoji that are shown as pictures: two columns each. */
const WIDE =
  /^(?:[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u

/** Characters that stand on others, steer, or show nothing. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u

/** Escape sequences for colours take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
const COLOR = /\u001b\[[\d;]*m/g

const known = new Map<string, 0 | 1 | 2>()

/** Columns that one character takes in a terminal; texts use few different ones, so that they are remembered. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character <= '~') return 1
  let width = known.get(character)
  if (width === undefined) {
    width = ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1
    known.set(character, width)
  }
  return width
}

/**
 * Columns that a text takes in a terminal; colours take none, ambiguous characters such as “ ” — take one.
 * An emoji of several parts counts as all of them: terminals do not agree about those. (The usual library knows
 * better, and takes longer to start than a whole report to draw.)
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text.replace(COLOR, '')) width += characterWidth(character)
  return width
}
