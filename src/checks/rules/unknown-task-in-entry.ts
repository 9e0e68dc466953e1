import { similarNames } from '../../phrases/similar-names.ts'
import { placeOfTask } from '../entry-places.ts'
import type { Rule } from '../rule.ts'

/** A task that the plan does not have counts nowhere (semantics.md 12.14). */
export const unknownTaskInEntry: Rule<'unknown-task-in-entry', { task: string; similar: readonly string[] }> =
  {
    id: 'unknown-task-in-entry',
    severity: 'error',
    group: 'log',
    entries({ book }, report) {
      return {
        fact(fact, at, attribution) {
          for (const problem of attribution()) {
            if (problem.kind !== 'unknown-task') continue
            const { task } = problem
            report(
              placeOfTask(fact, task, at),
              { task, similar: similarNames(task, book.tasks.keys()) },
              { task },
            )
          }
        },
      }
    },
  }
