import type { Span } from '../span.ts'

/** A sentence as the stretches between its commas. */
export interface Sentence {
  readonly parts: readonly Span[]
  /** The first sentence, or the one behind a heading. */
  readonly opens: boolean
}

/** A question mark inside a word is what is left of a character. */
const SENTENCE = /(?:[^。;!?]|\?(?=[?\p{L}]))+/gu
/** Commas of 各县(市,区) part nothing, and 县科协:负责… is one sentence. */
const PART =
  /(?:[^,:(]|\([省市州盟县区旗镇乡村街道、,]{1,10}\)|\(|:(?=\s*(?:具体)?(?:负责|牵头|承担|统筹|组织|做好|制定|指导)))+/g
/** 县科协牵头、县教育局配合: another subject follows. */
const NEXT_SUBJECT = /(?<=牵头|负责|承办|主办|协办|配合|协助|参与)、/
const LONGEST_HEADING = 30

export function sentencesOf(plain: string): Sentence[] {
  return [...plain.matchAll(SENTENCE)].map(({ 0: words, index }, nth, all) => {
    const heading = all[0]?.[0] ?? ''
    const behindHeading = nth === 1 && heading.length <= LONGEST_HEADING && !heading.includes(',')
    return { parts: partsOf(words, index), opens: nth === 0 || behindHeading }
  })
}

function partsOf(sentence: string, offset: number): Span[] {
  return [...sentence.matchAll(PART)].flatMap(({ 0: words, index }) => {
    let start = offset + index
    return words.split(NEXT_SUBJECT).map((piece) => {
      const span = { start, end: start + piece.length }
      start = span.end + 1
      return span
    })
  })
}

/** “一体两翼”要…: a collective that is known by its number. Persons such as “三长” and “五老” are none. */
const COLLECTIVE =
  /^“(?=[^”]*[一两二三四五六七八九十])(\p{Script=Han}{2,8}(?<![长老员者人生师化减农]))”(?=要|应(?!急)|须|必须)/u

/** The name of a collective that a stretch begins with; its place is inside the quotes. */
export function collectiveAt(words: string): (Span & { readonly name: string }) | undefined {
  const name = COLLECTIVE.exec(words)?.[1]
  return name === undefined ? undefined : { name, start: 1, end: 1 + name.length }
}

/** Before whoever acts: days, and words that only lead on. */
const OPENING =
  /^(?:[\s(]|请(?=各|有关|相关)|[一二三四五六七八九十]是|同时|此外|另外|原则上|今后|必要时|(?:每|全|今|当)年|(?:从|自|到|在|于)?\d{4}年|\d{1,2}月|\d{1,2}日|起|每(?:季度|月|周|半年)|年?(?:底|末|初)(?:前)?|前|期间)+/

/** How many characters of a stretch stand before whoever acts. */
export function openingOf(words: string): number {
  return OPENING.exec(words)?.[0].length ?? 0
}
