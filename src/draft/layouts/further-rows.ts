import { isRoleColumn } from '../../phrases/table-headings.ts'
import type { Commitment, Outline } from '../outline.ts'
import { matchRows } from '../tables/match-rows.ts'
import { commitmentsOfRow, sectionBook } from '../tables/read-rows.ts'
import { strongTasks } from './evidence.ts'
import type { Material, PlacedTable } from './layout.ts'

/** A table of which so many rows say again what clauses say adds none. */
const REPEATS = 0.3

/**
 * Tables of tasks that the layout of the document left aside, such as one of activities behind clauses with lines of their
 * own: their rows are tasks too. A table without units, or whose rows say again what clauses say, only reminds of them.
 */
export function withFurtherRows(outline: Outline, material: Material): Outline {
  const read = new Set(
    outline.commitments.flatMap(({ line, due, more }) => [line, ...more, ...(due ? [due.line] : [])]),
  )
  const named = new Set(
    outline.commitments.flatMap(({ roles }) =>
      [...roles.lead, ...roles.support, ...roles.responsible].map(({ line }) => line),
    ),
  )
  const isRead = ({ table }: PlacedTable): boolean =>
    [...table.lines].some((line) => read.has(line) || named.has(line))
  const further = material.tables.filter(
    (placed) => placed.table.columns.some(isRoleColumn) && !isRead(placed) && !repeats(placed, outline),
  )
  if (further.length === 0) return outline
  const sections = sectionBook(outline.sections)
  let count = 0
  const commitments = further.flatMap(({ table, part }) =>
    table.rows.flatMap((row) =>
      commitmentsOfRow(row, { table, part, sections, firstLeads: material.firstLeads }, () => {
        count += 1
        return [`t${String(count).padStart(2, '0')}`]
      }),
    ),
  )
  return {
    ...outline,
    sections: sections.all,
    commitments: [...outline.commitments, ...commitments].toSorted((a, b) => a.line.index - b.line.index),
  }
}

function repeats({ table: { rows } }: PlacedTable, { commitments }: Outline): boolean {
  const clauses = strongTasks(commitments).map(({ line, start, end, heading, section }: Commitment) => ({
    line,
    text: `${heading ?? ''}${line.plain.slice(start, end)}`,
    section: section?.title,
  }))
  const texts = rows.map(({ task, action }) => ({
    text: task.map(({ words }) => words).join(''),
    section: action?.words,
  }))
  const places = matchRows(texts, clauses)
  return places.filter((place) => place !== undefined).length > rows.length * REPEATS
}
