import { ACTIVITY_TYPES, AUDIENCES, BRANDS } from '../../forms/choices.ts'
import type { Column } from '../../forms/columns/column.ts'
import { milestoneLabel, taskLabel } from '../../forms/task-label.ts'
import type { FormMaking } from './context.ts'
import type { ChoiceList } from './form-book.ts'

/** The list that a column offers. */
export function listFor({ id, kind }: Column): string {
  return kind === 'task' ? 'tasks' : id
}

/**
 * What drop-downs offer. What is logged already and the list does not know comes behind it: people see what they
 * have called a type or a brand before.
 */
export function choiceLists(making: FormMaking): ChoiceList[] {
  const { words, tasks } = making
  const milestones = tasks.flatMap(({ milestones: own = [] }) => own.map(milestoneLabel))
  const lists: ChoiceList[] = [
    { id: 'tasks', items: tasks.map(taskLabel) },
    { id: 'type', items: withLogged(ACTIVITY_TYPES, 'type', making) },
    { id: 'audience', items: withLogged(AUDIENCES, 'audience', making) },
    { id: 'brand', items: withLogged(BRANDS, 'brand', making) },
    { id: 'status', items: Object.values(words.status) },
    { id: 'state', items: Object.values(words.state) },
    { id: 'milestone', items: [...new Set(milestones)] },
  ]
  return lists.filter(({ items }) => items.length > 0)
}

function withLogged(
  known: readonly string[],
  field: 'type' | 'audience' | 'brand',
  { subject }: FormMaking,
): string[] {
  const logged = subject.entries.flatMap((fact) => (fact.kind === 'activity' ? (fact[field] ?? []) : []))
  return [...new Set([...known, ...[...new Set(logged)].sort()])]
}
