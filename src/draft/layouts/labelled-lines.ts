import { labelLines, share, strongTasks } from './evidence.ts'
import { type Layout, reasonsOf } from './layout.ts'

/** 责任单位:… on a line below each clause; the first may be the lead, where the document says so. */
export const labelledLines: Layout = {
  name: 'labelled-lines',
  recognise: ({ body }) => {
    const tasks = strongTasks(body.commitments)
    const labels = tasks.map((task) =>
      labelLines(task).filter(({ plain }) => !/牵头|配合|协办|主办|时限|时间|节点/.test(label(plain))),
    )
    const told = labels.filter((lines) => lines.length > 0)
    return { score: 0.95 * share(told.length, tasks.length), reasons: reasonsOf('label', told.flat()) }
  },
  read: ({ body }) => body,
}

function label(plain: string): string {
  return /^[^:]{0,16}/.exec(plain)?.[0] ?? ''
}
