import { saysItself, share, strongTasks } from './evidence.ts'
import { type Layout, reasonsOf } from './layout.ts'

/** …(市教育局、市科协按职责分工负责): the clause itself ends with who is responsible; sections may name who leads. */
export const trailingBrackets: Layout = {
  name: 'trailing-brackets',
  recognise: ({ body }) => {
    const tasks = strongTasks(body.commitments)
    const told = tasks.filter(saysItself)
    return {
      score: share(told.length, tasks.length),
      reasons: reasonsOf(
        'bracket',
        told.map(({ line }) => line),
      ),
    }
  },
  read: ({ body }) => body,
}
