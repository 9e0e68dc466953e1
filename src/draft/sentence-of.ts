import type { Document } from '../document/document.ts'

/** In characters; a terminal shows two lines of it. */
const LONGEST = 70

/**
 * The sentence of a line that a doubt is about, cut around its words. Of the cells that stand on one line it is
 * the one with the words. Empty where the document has no such line.
 */
export function sentenceOf({ paragraphs }: Document, line: number, words: string | undefined): string {
  const texts = paragraphs.filter((paragraph) => paragraph.line === line).map(({ text }) => text)
  const text = texts.find((one) => words !== undefined && one.includes(words)) ?? texts[0] ?? ''
  const sentences = text.split(/(?<=[。；;\n])/).map((sentence) => sentence.trim())
  const sentence = sentences.find((one) => words !== undefined && one.includes(words)) ?? sentences[0] ?? ''
  return cutAround(sentence, words === undefined ? 0 : Math.max(0, sentence.indexOf(words)))
}

function cutAround(sentence: string, at: number): string {
  const characters = [...sentence]
  if (characters.length <= LONGEST) return sentence
  const middle = [...sentence.slice(0, at)].length
  const start = Math.min(Math.max(0, middle - LONGEST / 2), characters.length - LONGEST)
  const cut = characters.slice(start, start + LONGEST).join('')
  return `${start > 0 ? '…' : ''}${cut}${start + LONGEST < characters.length ? '…' : ''}`
}
