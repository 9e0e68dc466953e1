import { readNumeral } from '../../phrases/numerals.ts'
import { bare } from '../lines.ts'
import { type Commitment, isNobody, type Outline, type Roles } from '../outline.ts'
import { joinedRoles } from '../roles.ts'
import { matchRows } from '../tables/match-rows.ts'
import { commitmentsOfRow, sectionBook } from '../tables/read-rows.ts'
import { rowRoles } from '../tables/row-roles.ts'
import type { TaskRow } from '../tables/table.ts'
import { share } from './evidence.ts'
import { type Layout, type Material, NOT_AT_ALL, type PlacedTable, reasonsOf } from './layout.ts'
import { isByUnit } from './unit-list.ts'

/** Clauses in running text, and a table that says again in short what they are and who is responsible. */
export const responsibilityTable: Layout = {
  name: 'responsibility-table',
  recognise: (material) => {
    const pairs = pairsIn(material)
    const [first] = tablesIn(material)
    if (first === undefined || pairs.length === 0) return NOT_AT_ALL
    const matched = pairs.filter(({ commitment }) => commitment !== undefined)
    return { score: share(matched.length, pairs.length), reasons: reasonsOf('column', first.table.header) }
  },
  read: (material) => readWithTable(material),
}

function tablesIn({ tables }: Material): PlacedTable[] {
  return tables.filter(({ table }) => !isByUnit(table))
}

interface Pair {
  readonly placed: PlacedTable
  readonly row: TaskRow
  readonly commitment: Commitment | undefined
}

/** Rows and clauses are compared once for a document, though they are asked for more than once. */
const known = new WeakMap<Material, Pair[]>()

function pairsIn(material: Material): Pair[] {
  const pairs = known.get(material) ?? matched(material)
  known.set(material, pairs)
  return pairs
}

function matched(material: Material): Pair[] {
  const rows = tablesIn(material).flatMap((placed) => placed.table.rows.map((row) => ({ placed, row })))
  // A row also tells a clause that lost its number from text that only goes on.
  const tasks = material.body.commitments.filter(({ kind }) => kind === 'task')
  const places = matchRows(
    rows.map(({ row }) => ({
      text: row.task.map(({ words }) => words).join(''),
      section: row.action?.words,
    })),
    tasks.map(({ line, start, end, heading, section }) => ({
      line,
      text: `${heading ?? ''}${line.plain.slice(start, end)}`,
      section: section?.title,
    })),
  )
  return rows.map(({ placed, row }, index) => ({ placed, row, commitment: tasks[places[index] ?? -1] }))
}

/** Clauses keep what they say themselves; rows that restate none of them are tasks of their own. */
function readWithTable(material: Material): Outline {
  const pairs = pairsIn(material)
  const byClause = new Map(
    pairs.flatMap((pair) => (pair.commitment === undefined ? [] : [[pair.commitment, pair] as const])),
  )
  const sections = sectionBook(material.body.sections)
  const { firstLeads } = material
  const fromBody = material.body.commitments.map((commitment) =>
    withRow(commitment, byClause.get(commitment), firstLeads),
  )
  const fromRows = pairs.flatMap(({ placed: { table, part }, row, commitment }, index) =>
    commitment === undefined
      ? commitmentsOfRow(row, { table, part, sections, firstLeads }, (nth) => keyOf(row, index, nth))
      : [],
  )
  return {
    sections: sections.all,
    commitments: [...fromBody, ...fromRows].toSorted((a, b) => a.line.index - b.line.index),
    surroundings: material.body.surroundings,
  }
}

function keyOf({ number }: TaskRow, index: number, nth: number): (string | number)[] {
  const own = readNumeral(number ?? '') ?? index + 1
  return [`r${String(own).padStart(2, '0')}`, ...(nth > 1 ? [nth] : [])]
}

/** The table gives the roles; units that the clause names beside them are responsible for their part of it. */
function withRow(commitment: Commitment, pair: Pair | undefined, firstLeads: boolean): Commitment {
  if (commitment.kind !== 'task') return commitment
  if (pair === undefined) return { ...commitment, key: ['b', ...commitment.key] }
  const { row, placed } = pair
  const roles = rowRoles(row, firstLeads)
  const [due] = row.due
  return {
    ...commitment,
    key: keyOf(row, 0, 1),
    at: [commitment.at, `${placed.part}${numberHeading(placed)}${row.number ?? ''}`]
      .filter((words) => words !== '')
      .join('; '),
    roles: isNobody(roles) ? commitment.roles : joinedRoles([roles, withoutKnown(commitment.roles, roles)]),
    due: commitment.due ?? (due === undefined ? undefined : { text: due.plain, line: due }),
    more: [...commitment.more, ...row.target],
    weak: undefined,
  }
}

function numberHeading({ table }: PlacedTable): string {
  return table.header.find((_, index) => table.columns[index] === 'number')?.plain ?? ''
}

function withoutKnown(own: Roles, table: Roles): Roles {
  const known = new Set([...table.lead, ...table.support, ...table.responsible].map(({ name }) => bare(name)))
  const others = [...own.lead, ...own.support, ...own.responsible].filter(
    ({ name }) => !known.has(bare(name)),
  )
  return { lead: [], support: [], responsible: others, doubts: own.doubts }
}
