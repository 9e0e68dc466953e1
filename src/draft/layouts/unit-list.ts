import { isRoleColumn } from '../../phrases/table-headings.ts'
import type { Commitment, Outline } from '../outline.ts'
import { commitmentsOfRow, sectionBook } from '../tables/read-rows.ts'
import type { TaskTable } from '../tables/table.ts'
import { isUnderUnit, saysItself, share, strongTasks } from './evidence.ts'
import { type Layout, type Material, type PlacedTable, type Recognition, reasonsOf } from './layout.ts'
import { surroundingsOf } from './table-surroundings.ts'

/** 序号, 责任单位, 主要工作, 具体任务: a table that lists the tasks of one unit after the other. */
export const unitList: Layout = {
  name: 'unit-list',
  recognise: (material) => {
    const tables = listsIn(material)
    const rows = tables.flatMap(({ table }) => table.rows)
    const [first] = tables
    if (first === undefined) return recogniseHeadings(material)
    const own = rows.filter(({ lead, responsible }) => lead.length + responsible.length > 0)
    const others = strongTasks(material.body.commitments).filter(saysItself)
    return {
      score: share(own.length, rows.length + others.length),
      reasons: reasonsOf('column', first.table.header),
    }
  },
  read: (material) => {
    if (listsIn(material).length === 0) return material.body
    const sections = sectionBook([])
    const commitments = listsIn(material).flatMap((placed) =>
      commitmentsByUnit(placed, sections, material.firstLeads),
    )
    return { sections: sections.all, ...surroundingsOf(material, commitments) } satisfies Outline
  },
}

/** 一、区教育局, and its tasks below. */
function recogniseHeadings({ body }: Material): Recognition {
  const tasks = strongTasks(body.commitments)
  const listed = tasks.filter(isUnderUnit)
  const units = new Set(listed.flatMap(({ roles }) => roles.lead.map(({ line }) => line)))
  return { score: share(listed.length, tasks.length), reasons: reasonsOf('heading', [...units]) }
}

function listsIn({ tables }: Material): PlacedTable[] {
  return tables.filter(({ table }) => isByUnit(table))
}

/** The unit stands before its tasks. */
export function isByUnit({ columns }: TaskTable): boolean {
  const unit = columns.findIndex(isRoleColumn)
  return unit >= 0 && unit < columns.indexOf('task')
}

/** Numbers of unit and task: 05-02. */
function commitmentsByUnit(
  { table, part }: PlacedTable,
  sections: ReturnType<typeof sectionBook>,
  firstLeads: boolean,
): Commitment[] {
  const byNumber = isNumberOfUnit(table)
  const counts = new Map<string, number>()
  let units = 0
  let last: string | undefined
  return table.rows.flatMap((row) => {
    const unit = [...row.lead, ...row.responsible].map(({ plain }) => plain).join('、')
    if (unit !== last) units += 1
    last = unit
    const numbers = Number(row.number)
    const own = Number.isInteger(numbers) && byNumber ? numbers : units
    return commitmentsOfRow(row, { table, part, sections, firstLeads }, () => {
      const count = (counts.get(`${own}`) ?? 0) + 1
      counts.set(`${own}`, count)
      return [own, count]
    })
  })
}

/** A number that stays the same over several rows counts units, else it counts tasks. */
function isNumberOfUnit({ rows }: TaskTable): boolean {
  const numbers = new Set(rows.map(({ number }) => number))
  return numbers.size < rows.length
}
