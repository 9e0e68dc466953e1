const SHORTEST = 6
const LONGEST = 60

/**
 * The first words of a clause that say what it is about, and where they end: its first sentence, cut at a comma where it
 * is longer than `longest`.
 */
export function opening(clause: string, longest: number): { readonly words: string; readonly end: number } {
  const start = /^[^\p{L}\p{N}“‘《(（]*/u.exec(clause)?.[0].length ?? 0
  const sentence = /^[^。;；!！?？]*/.exec(clause.slice(start))?.[0] ?? ''
  if (sentence.length <= longest) return { words: tidied(sentence), end: start + sentence.length }
  const end =
    (longest < LONGEST ? lastCut(sentence, /[,，]/g, longest / 2, longest) : undefined) ??
    lastCut(sentence, /[,，、]/g, SHORTEST, longest) ??
    longest
  return { words: tidied(sentence.slice(0, end)), end: start + end }
}

function lastCut(sentence: string, signs: RegExp, from: number, to: number): number | undefined {
  return [...sentence.matchAll(signs)].map(({ index }) => index).findLast((at) => at >= from && at <= to)
}

/** Also without half a character at the end of a cut. */
function tidied(words: string): string {
  return words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s,，、:：]+$/, '')
    .replace(/[\ud800-\udbff]$/, '')
}

/** Programmes in quotation marks, and titles. */
export const NAMED = /[“"「][^“”"「」。,，;；]{2,20}[”"」]|《[^《》]{2,40}》/g

/** What a clause names and its title does not: “三下乡”, “智惠行动”. */
export function namedIn(clause: string, title: string): string[] {
  const names = [...clause.matchAll(NAMED)].map(([whole]) => whole)
  return [...new Set(names)].filter((name) => !title.includes(name))
}
