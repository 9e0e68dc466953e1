import { plainForm } from '../../../phrases/plain-form.ts'

/** A heading taken apart: what it names, and what stands beside the name in brackets or behind a slash. */
export interface Heading {
  /** As a person would quote it, on one line. */
  readonly shown: string
  readonly name: string
  readonly notes: readonly string[]
}

/** Longer texts are no headings. */
const LONGEST = 60

/** Undefined for what is too long to head a column. */
export function headingOf(text: string): Heading | undefined {
  if (text.length > LONGEST) return undefined
  const shown = text
    .replace(/[*★※☆]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const plain = plainForm(text)
    .replace(/[\s*★※☆"“”]+/g, '')
    .toLowerCase()
  const notes: string[] = []
  const name = plain
    .replace(/[([{【〔<《]([^)\]}】〕>》]*)[)\]}】〕>》]/g, (_, note: string) => {
      if (note !== '') notes.push(note)
      return ''
    })
    .replace(/[/|]([^/|]+)$/, (_, note: string) => {
      notes.push(note)
      return ''
    })
    .replace(/[^\p{L}\p{N}]+$/u, '')
  return name === '' && notes.length === 0 ? undefined : { shown, name, notes }
}
