import { strongTasks } from './evidence.ts'
import { type Layout, reasonsOf } from './layout.ts'

/** Better than nothing, and worse than anything that says who is responsible. */
const SCORE = 0.2

/** Numbered headings and clauses alone: who is responsible is left open, or said within the clauses. */
export const headings: Layout = {
  name: 'headings',
  recognise: ({ body }) => {
    const tasks = strongTasks(body.commitments)
    return {
      score: tasks.length > 0 ? SCORE : 0,
      reasons: reasonsOf(
        'heading',
        body.sections.map(({ line }) => line),
      ),
    }
  },
  read: ({ body }) => body,
}
