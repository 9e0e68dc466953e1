import { comparable } from '../../document/comparable.ts'
import { type Clause, sentenceStart } from '../clause.ts'
import { type Own, ownOf, type Surroundings } from '../surroundings.ts'
import { type Judged, type LocatedTask, mismatchOf, type Role, unitsOf } from './judged.ts'
import { matchRows } from './match-rows.ts'
import { type ResponsibilityRow, responsibilityRows } from './responsibility-rows.ts'
import type { UnitNames } from './unit-names.ts'

/** Every unit stands in the row of a table that restates its task in short, under the role that it has. */
export function judgeInTable(
  tasks: readonly LocatedTask[],
  rows: ReadonlyMap<LocatedTask, ResponsibilityRow>,
  surroundings: Surroundings,
  names: UnitNames,
): Judged[] {
  return tasks.flatMap((task) => {
    const row = rows.get(task)
    return row === undefined ? [] : judgeByRow(task, row, ownOf(task.clause, surroundings), names)
  })
}

function judgeByRow(task: LocatedTask, row: ResponsibilityRow, own: Own, names: UnitNames): Judged[] {
  return unitsOf(task).flatMap((unit) => {
    const cells = cellsFor(unit.role, row)
    const [first] = cells
    if (first === undefined) return []
    // A clause may give a part of the task to a unit that the table leaves out.
    const places = unit.role === 'responsible' ? [...cells, ...own.clauses] : cells
    const agrees = namedIn(places, names).some((one) => names.same(one, unit.unit))
    const found = namedIn(cells, names).join('、')
    return [{ agrees, mismatch: mismatchOf(task, unit, found, first.paragraph.line) }]
  })
}

/** A lead is looked for in the column of leads where there is one; 责任单位 beside it are those who help. */
function cellsFor(role: Role, { lead, support, responsible }: ResponsibilityRow): readonly Clause[] {
  if (role === 'lead') return lead.length > 0 ? lead : [...responsible, ...support]
  const others = [...support, ...responsible]
  return others.length > 0 || role === 'support' ? others : lead
}

function namedIn(clauses: readonly Clause[], names: UnitNames): string[] {
  return clauses.flatMap(({ text }) => names.within(text))
}

/** Rows and tasks of one action are matched with each other; where the table has no actions, all with all. */
export function rowsByTask(
  tasks: readonly LocatedTask[],
  surroundings: Surroundings,
  names: UnitNames,
): ReadonlyMap<LocatedTask, ResponsibilityRow> {
  const own = groupedBy(tasks, ({ clause }) => clause)
  // Where the row itself is the clause of a task there is nothing to match.
  const rows = responsibilityRows(surroundings.clauses, names).filter(
    ({ clauses }) => !clauses.some((clause) => own.has(clause)),
  )
  const actions = (surroundings.plan.actions ?? []).map(({ id, title }) => ({ id, title: comparable(title) }))
  const actionOf = ({ section }: ResponsibilityRow): string | undefined =>
    section === ''
      ? undefined
      : actions.find(({ title }) => section.includes(title) || title.includes(section))?.id
  const rowsByAction = groupedBy(rows, actionOf)
  const found = new Map<LocatedTask, ResponsibilityRow>()
  for (const [action, some] of rowsByAction) {
    const free = tasks.filter(
      (task) => !found.has(task) && (action === undefined || task.pointer.item.action === action),
    )
    const places = matchRows(
      some.map(({ task }) => task),
      free.map((task) => wordsOf(task, (own.get(task.clause)?.length ?? 0) > 1, surroundings)),
    )
    some.forEach((row, index) => {
      const task = free[places[index] ?? -1]
      if (task !== undefined) found.set(task, row)
    })
  }
  return found
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** What a row would restate: the clause, with a heading of its own; from its sentence on if it has several tasks. */
function wordsOf(
  { clause, pointer: { anchor = '' } }: LocatedTask,
  isShared: boolean,
  { clauses }: Surroundings,
): string {
  if (isShared) return clause.text.slice(sentenceStart(clause, Math.max(0, clause.text.indexOf(anchor))))
  const above = clauses.all[clause.index - 1]?.text ?? ''
  return /[。;,:]/.test(above) ? clause.text : above + clause.text
}
