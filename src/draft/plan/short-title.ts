const LONGEST = 60
const SHORTEST = 6

/** The first words of a clause that say what it is about: its first sentence, cut where it grows long. */
export function shortTitle(clause: string): string {
  const words = clause
    .replace(/^[^\p{L}\p{N}“‘《(（]+/u, '')
    .trim()
    .replace(/\s+/g, ' ')
  const sentence = /^[^。;；!！?？]+/.exec(words)?.[0] ?? words
  if (sentence.length <= LONGEST) return trimmed(sentence)
  const cuts = [...sentence.matchAll(/[,，、]/g)].map(({ index }) => index)
  const end = cuts.filter((at) => at >= SHORTEST && at <= LONGEST).at(-1)
  return trimmed([...sentence.slice(0, end ?? LONGEST)].join(''))
}

/** Also without half a character at the end of a cut. */
function trimmed(words: string): string {
  return words.replace(/[\s,，、:：]+$/, '').replace(/[\ud800-\udbff]$/, '')
}

/** Programmes that a clause names in quotation marks and its title does not: “三下乡”, “智惠行动”. */
export function namedIn(clause: string, title: string): string[] {
  const names = [...clause.matchAll(/[“"「]([^“”"「」。,，;；]{2,20})[”"」]/g)].map(([whole]) => whole)
  return [...new Set(names)].filter((name) => !title.includes(name))
}
