import { labelLines, share, strongTasks } from './evidence.ts'
import { type Layout, reasonsOf } from './layout.ts'

/** 牵头单位:…, 配合单位:…, 完成时限:… on lines of their own below each clause. */
export const leadSupportLines: Layout = {
  name: 'lead-support-lines',
  recognise: ({ body }) => {
    const tasks = strongTasks(body.commitments)
    const told = tasks
      .map((task) =>
        labelLines(task).filter(({ plain }) => /^[([【〔]?\s*(?:牵头|配合|协办|主办|完成时)/.test(plain)),
      )
      .filter((lines) => lines.length > 0)
    return { score: 0.98 * share(told.length, tasks.length), reasons: reasonsOf('label', told.flat()) }
  },
  read: ({ body }) => body,
}
