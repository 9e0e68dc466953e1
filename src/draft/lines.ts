import { withoutReadingAids } from '../document/comparable.ts'
import type { Document, Paragraph } from '../document/document.ts'
import { simplified } from '../document/simplified.ts'
import { type Numbering, readNumbering } from '../phrases/numbering.ts'
import { plainForm } from '../phrases/plain-form.ts'

/** What the layouts read: a paragraph, or one of the paragraphs of a cell. */
export interface Line {
  /** Its place among the lines of the document, from 0. */
  readonly index: number
  readonly paragraph: Paragraph
  /** As it stands but for reading aids; anchors are cut out of it. */
  readonly text: string
  /** The same in simplified characters, each where it stood: names and titles are read from it. */
  readonly reading: string
  /** With half-width signs too, each where it stood: turns of phrase are looked up in it. */
  readonly plain: string
  readonly numbering: Numbering | undefined
  /** `plain` behind the numbering, without blanks around it. */
  readonly words: string
  /** The lines that it was put together from, or the one that it is a cell of. */
  readonly joins?: readonly Line[]
}

export function linesOf({ paragraphs }: Document): Line[] {
  return paragraphs
    .flatMap((paragraph) =>
      paragraph.text.split('\n').map((part) => ({ paragraph, text: withoutReadingAids(part).trim() })),
    )
    .filter(({ text }) => text !== '')
    .map(({ paragraph, text }, index) => ({ index, paragraph, ...readLine(text) }))
}

function readLine(text: string): Pick<Line, 'text' | 'reading' | 'plain' | 'numbering' | 'words'> {
  const reading = simplified(text)
  const plain = plainForm(reading)
  const numbering = readNumbering(plain) ?? lostNumbering(plain)
  return { text, reading, plain, numbering, words: plain.slice(numbering?.end ?? 0).trim() }
}

/** One of the cells that blanks set apart in a line. */
export function cellLine(line: Line, text: string): Line {
  return { index: line.index, paragraph: line.paragraph, ...readLine(text), joins: [line] }
}

/** One sentence out of lines of one paragraph. */
export function joinedLine(first: Line, more: readonly Line[]): Line {
  const joins = [first, ...more]
  const of = (field: 'text' | 'reading' | 'plain'): string => joins.map((line) => line[field]).join('')
  const plain = of('plain')
  const words = plain.slice(first.numbering?.end ?? 0).trim()
  return { ...first, text: of('text'), reading: of('reading'), plain, words, joins }
}

/** 、提升行动 lost the number before its sign. */
function lostNumbering(plain: string): Numbering | undefined {
  const mark = /^[、.]\s*(?=\p{Script=Han})/u.exec(plain)?.[0]
  if (mark === undefined) return undefined
  const [style, level] = mark.startsWith('、') ? (['chinese', 1] as const) : (['arabic', 3] as const)
  return { style, level, ordinal: undefined, text: mark.trim(), end: mark.length }
}

/** Without blanks and signs: headings are told apart by their characters alone, since signs get lost. */
export function bare(plain: string): string {
  return plain.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether a text holds a sentence and is no heading: 。 or ; inside it, or a comma and a full stop. */
export function hasSentence(plain: string): boolean {
  return /[。;](?=.)/.test(plain) || (/,/.test(plain) && plain.length > 24)
}
