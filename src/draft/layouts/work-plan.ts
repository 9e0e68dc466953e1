import type { Outline } from '../outline.ts'
import { commitmentsOfRow, sectionBook } from '../tables/read-rows.ts'
import { share, strongTasks } from './evidence.ts'
import { type Layout, type Material, type PlacedTable, reasonsOf } from './layout.ts'
import { surroundingsOf } from './table-surroundings.ts'
import { isByUnit } from './unit-list.ts'

/** 工作内容, 责任单位, 时间节点: a table of tasks, or clauses with lines of their own for the time. */
export const workPlan: Layout = {
  name: 'work-plan',
  recognise: (material) => {
    const [first] = tablesIn(material)
    return first === undefined ? recogniseLines(material) : recogniseTable(material, first)
  },
  read: (material) => (tablesIn(material).length === 0 ? material.body : readTables(material)),
}

function tablesIn({ tables }: Material): PlacedTable[] {
  return tables.filter(({ table }) => !isByUnit(table))
}

/** A table that says by when is one more than a table that does not. */
const WITHOUT_TIME = 0.75

function recogniseTable(material: Material, { table }: PlacedTable) {
  const rows = tablesIn(material).flatMap((placed) => placed.table.rows)
  const dated = rows.filter(({ due }) => due.length > 0)
  const others = strongTasks(material.body.commitments)
  const whole = rows.length + others.length
  const score = share(rows.length, whole) * (dated.length > 0 ? 1 : WITHOUT_TIME)
  return { score: score * 0.95, reasons: reasonsOf('column', table.header) }
}

function recogniseLines({ body }: Material) {
  const tasks = strongTasks(body.commitments)
  const dated = tasks.filter(
    ({ due, line }) =>
      due !== undefined && due.line !== line && /节点|安排|进度|^时间/.test(due.line.plain.slice(0, 10)),
  )
  const score = 0.97 * share(dated.length, tasks.length)
  return {
    score,
    reasons: reasonsOf(
      'label',
      dated.flatMap(({ due }) => (due === undefined ? [] : [due.line])),
    ),
  }
}

function readTables(material: Material): Outline {
  const sections = sectionBook([])
  let count = 0
  const commitments = tablesIn(material).flatMap(({ table, part }) => {
    const { firstLeads } = material
    return table.rows.flatMap((row) =>
      commitmentsOfRow(row, { table, part, sections, firstLeads }, () => {
        count += 1
        return [`t${String(count).padStart(2, '0')}`]
      }),
    )
  })
  return { sections: sections.all, ...surroundingsOf(material, commitments) }
}
