import { isContainer, valueAt } from '../source/tree.ts'

/** Lists of a plan in which one id or name must not be given twice. */
const SHARED = [
  { lists: ['tasks', 'safeguards'], field: 'id' },
  { lists: ['units', 'groups'], field: 'name' },
] as const

/** Ids and names that stand in two lists of a merged plan. */
export function idsTwice(value: unknown): string[] {
  return SHARED.flatMap(({ lists, field }) => {
    const [first, second] = lists.map((list) => new Set(fieldsIn(valueAt(value, [list]), field)))
    return [...first!].filter((id) => second!.has(id))
  })
}

function fieldsIn(list: unknown, field: string): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((item) => {
    const id = isContainer(item) ? valueAt(item, [field]) : undefined
    return typeof id === 'string' ? [id] : []
  })
}
