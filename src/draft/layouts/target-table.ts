import { share, strongTasks } from './evidence.ts'
import { type Layout, NOT_AT_ALL, reasonsOf } from './layout.ts'
import { surroundingsOf } from './table-surroundings.ts'

/** 街道, 科普讲座(场), 培训(人次): what is asked of each unit stands in columns of figures, and in hardly any clause. */
export const targetTable: Layout = {
  name: 'target-table',
  recognise: ({ targets, tables, body }) => {
    const rows = targets.flatMap(({ table }) => table.rows)
    if (rows.length === 0) return NOT_AT_ALL
    const others = tables.flatMap(({ table }) => table.rows).length + strongTasks(body.commitments).length
    return {
      score: 0.95 * share(rows.length, rows.length + others),
      reasons: reasonsOf(
        'column',
        targets.flatMap(({ table }) => [...table.parts]),
      ),
    }
  },
  // The rows themselves are read beside every layout.
  read: (material) => ({ sections: [], ...surroundingsOf(material, []) }),
}
