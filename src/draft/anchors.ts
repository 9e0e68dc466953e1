import { comparable } from '../document/comparable.ts'
import type { Document } from '../document/document.ts'

/** Finds phrases that name a clause: at most 24 characters, verbatim, and only once in the document. */
export interface Anchors {
  /** A phrase out of the text; where all of it stands elsewhere too, `unique` is false. */
  anchorOf(text: string): { readonly anchor: string; readonly unique: boolean } | undefined
}

const LONGEST = 24
const SHORTEST = 6
/** A phrase with one run of this many characters that stands nowhere else is itself unique. */
const RUN = 6

export function anchorsOf({ paragraphs }: Document): Anchors {
  const clauses = paragraphs.map(({ text }) => comparable(text))
  const runs = countRuns(clauses)
  const isUnique = (phrase: string): boolean => {
    const words = comparable(phrase)
    for (let at = 0; at + RUN <= words.length; at += 1)
      if (runs.get(words.slice(at, at + RUN)) === 1) return true
    return false
  }
  const anchorIn: Anchors['anchorOf'] = (text) => {
    const phrases = phrasesOf(text)
    const anchor = phrases.find(isUnique) ?? windowsOf(text).find(isUnique)
    if (anchor !== undefined) return { anchor, unique: true }
    const rare = longWindows(text).find((phrase) => standsOnce(clauses, comparable(phrase)))
    const first = rare ?? phrases[0] ?? text.slice(0, LONGEST).trim()
    return comparable(first) === '' ? undefined : { anchor: first, unique: rare !== undefined }
  }
  const known = new Map<string, ReturnType<Anchors['anchorOf']>>()
  return {
    anchorOf(text) {
      // Several values read from one line ask for its anchor, and a line can be the whole document.
      if (!known.has(text)) known.set(text, anchorIn(text))
      return known.get(text)
    },
  }
}

function countRuns(clauses: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const clause of clauses) {
    for (let at = 0; at + RUN <= clause.length; at += 1) {
      const run = clause.slice(at, at + RUN)
      counts.set(run, (counts.get(run) ?? 0) + 1)
    }
  }
  return counts
}

/** What stands between signs, longer ones cut: people look for words that begin and end somewhere. */
function phrasesOf(text: string): string[] {
  return (text.match(/[^,，。;；:：!！?？\s]+/g) ?? [])
    .map((phrase) => cut(phrase.replace(/^[、）)】\]”’》]+/, '')))
    .filter((phrase) => phrase.length >= SHORTEST)
}

/** Every stretch of the full length: words that only together stand nowhere else. */
function windowsOf(text: string): string[] {
  const starts = Array.from({ length: Math.max(text.length - LONGEST, 0) + 1 }, (_, start) => start)
  return starts.map((start) => cut(text.slice(start, start + LONGEST)))
}

/** Few of them: each is looked up in the whole document. */
function longWindows(text: string): string[] {
  return windowsOf(text).filter((_, index, all) => index % Math.max(1, Math.floor(all.length / 8)) === 0)
}

/** At most 24 UTF-16 units, and no half of a character of two. */
function cut(phrase: string): string {
  let words = ''
  for (const character of phrase) {
    if (words.length + character.length > LONGEST) break
    words += character
  }
  return words.trim().replace(/[、“‘《(（【]+$/, '')
}

function standsOnce(clauses: readonly string[], phrase: string): boolean {
  if (phrase === '') return false
  let found = 0
  for (const clause of clauses) {
    for (let at = clause.indexOf(phrase); at >= 0; at = clause.indexOf(phrase, at + 1)) found += 1
    if (found > 1) return false
  }
  return found === 1
}
