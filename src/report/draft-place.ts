import type { DraftPlan } from '../draft/draft.ts'
import type { DraftAskWords, NamedList } from '../messages/draft-ask-words.ts'
import type { Path } from '../model/finding.ts'

const NAMED: ReadonlySet<unknown> = new Set<NamedList>([
  ...(['tasks', 'safeguards', 'indicators', 'deliverables', 'actions'] as const),
  ...(['units', 'groups', 'quotas', 'milestones'] as const),
])

/** A place of a drafted plan as people find it: the item by its id or name, and the field in words. */
export function draftPlace(plan: DraftPlan, path: Path, words: DraftAskWords): string {
  const parts: string[] = []
  let value: unknown = plan
  for (const [index, step] of path.entries()) {
    value = valueIn(value, step)
    const list = path[index - 1]
    if (typeof step === 'number') {
      if (isNamedList(list)) parts.push(words.item({ list, name: nameOf(value) ?? String(step + 1) }))
    } else if (index === path.length - 1 || typeof path[index + 1] !== 'number') parts.push(words.field(step))
  }
  return parts.join(' · ')
}

/** The title of the task or indicator that a path leads into. */
export function titleAt(plan: DraftPlan, [list, index]: Path): string | undefined {
  if (list === undefined || typeof index !== 'number') return undefined
  const title = valueIn(valueIn(valueIn(plan, list), index), 'title')
  return typeof title === 'string' ? title : undefined
}

function isNamedList(step: unknown): step is NamedList {
  return NAMED.has(step)
}

function nameOf(item: unknown): string | undefined {
  const name = valueIn(item, 'id') ?? valueIn(item, 'name')
  return typeof name === 'string' ? name : undefined
}

function valueIn(value: unknown, step: string | number): unknown {
  return value === null || typeof value !== 'object' ? undefined : Reflect.get(value, step)
}
