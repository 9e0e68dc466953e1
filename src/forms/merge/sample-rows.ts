import type { ImportProblem, ReadFile, ReadRow } from '../reading/rows.ts'
import { folded } from './occasion.ts'

/** Rows that still say what a form gives as an example, such as its title: nobody has held these activities. */
export function withoutSamples(file: ReadFile, samples: ReadonlySet<string>): ReadFile {
  const words = new Set([...samples].map(folded))
  const problems = file.rows.flatMap((row) => sampleIn(row, words) ?? [])
  if (problems.length === 0) return file
  return {
    ...file,
    rows: file.rows.filter((row) => sampleIn(row, words) === undefined),
    problems: [...file.problems, ...problems],
  }
}

function sampleIn(
  { entry, sheet, cells, row }: ReadRow,
  words: ReadonlySet<string>,
): ImportProblem | undefined {
  if (entry.kind !== 'activity') return undefined
  const { title, place = '' } = entry
  const field = [{ id: 'title', text: title } as const, { id: 'place', text: place } as const].find(
    ({ text }) => words.has(folded(text)),
  )
  if (field === undefined) return undefined
  return { sheet, cell: cells[field.id] ?? `A${row}`, code: 'sample-row', args: { found: field.text } }
}
