import { type Commitment, NOBODY, type Outline } from '../outline.ts'
import type { Material } from './layout.ts'

/**
 * A document without headings, clauses or tables: its paragraphs that ask for a number or a day are the best that can be
 * drafted of it. Who is responsible is read from their sentences.
 */
export function withParagraphs({ body }: Material): Outline {
  const paragraphs = body.surroundings.filter(({ place }) => place === 'background')
  const commitments = paragraphs.map(
    ({ line }, index): Commitment => ({
      kind: 'task',
      section: undefined,
      line,
      start: line.numbering?.end ?? 0,
      end: line.plain.length,
      heading: undefined,
      headingLine: undefined,
      at: '',
      key: [`p${String(index + 1).padStart(2, '0')}`],
      roles: NOBODY,
      due: undefined,
      more: [],
      weak: 'introduction',
    }),
  )
  const read = new Set(paragraphs)
  return {
    ...body,
    commitments: [...body.commitments, ...commitments].toSorted((a, b) => a.line.index - b.line.index),
    surroundings: body.surroundings.filter((one) => !read.has(one)),
  }
}
