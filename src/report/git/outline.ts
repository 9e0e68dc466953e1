import type { ChangeCode } from '../../diff/changes/index.ts'
import { FAMILIES } from '../../diff/changes/index.ts'
import {
  baselineItems,
  commitmentItems,
  milestoneItems,
  planItems,
  quotaItems,
  targetItems,
} from '../../diff/items.ts'
import type { Commitment, Item } from '../../diff/side.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { Plan, Task } from '../../model/plan.ts'
import { valueText } from '../diff/change-text.ts'
import { exactNumber } from '../format-number.ts'
import { planWords } from '../plan-words.ts'

/**
 * A plan as text that git can compare by lines: one commitment a line, with its id, who owes it, what and by when,
 * and a line for whatever else is said of it. The order of the file, its layout and its comments are not in it.
 */
export function planOutline(plan: Plan, messages: Messages): string {
  const words = planWords(plan, messages.report, exactNumber)
  const { diff, git } = messages
  const { kinds, separator } = git.outline

  const told = (item: Item, code: ChangeCode, field: string, value: unknown) =>
    oneLine(valueText({ kind: item.kind, code, field }, value, words, item.keys, diff))

  /** Everything that the first line does not say, a line for each field, or for each text of a list. */
  function details(item: Item, inFirstLine: readonly string[]): string[] {
    const rules = Object.entries(FAMILIES[item.kind].fields) as [ChangeCode, { fields: readonly string[] }][]
    return rules.flatMap(([code, { fields }]) =>
      fields.flatMap((field) => {
        const value = (item.value as unknown as Readonly<Record<string, unknown>>)[field]
        if (inFirstLine.includes(field) || isNothing(value)) return []
        const parts = partsOf(field, value, messages)
        const label = field === 'action' ? kinds.action : diff.codes[code]
        const name = item.kind === 'plan' ? '' : `  ${item.keys.join('/')} `
        return parts.map((part) => `${name}${label}: ${told(item, code, field, part)}`)
      }),
    )
  }

  const line = (kind: string, item: Item, ...parts: readonly string[]) =>
    [`${kind} ${item.keys.join('/')}`, ...parts].filter((part) => part !== '').join(separator)
  const plain = (kind: string, items: readonly Item[], first: readonly string[] = []) =>
    inOrder(items).flatMap((item) => {
      const fields = item.value as unknown as Readonly<Record<string, unknown>>
      const texts = first.map((field) => (isNothing(fields[field]) ? '' : oneLine(String(fields[field]))))
      return [line(kind, item, ...texts), ...details(item, ['id', 'name', ...first])]
    })

  const ownersOf = ({ lead = [], responsible = [], inherit, action }: Task): string => {
    const inherited = inherit === undefined ? [] : (plan.actions?.find(({ id }) => id === action)?.lead ?? [])
    return messages.report.list([...inherited, ...lead, ...responsible])
  }

  const scopeWord = (scope: string | undefined) => (scope === undefined ? '' : (diff.values[scope] ?? scope))

  function commitment(item: Item<'task'>): string[] {
    const task: Commitment = item.value
    const who = ownersOf(task)
    const quotas = inOrder(quotaItems(task, [], item.keys)).flatMap((quota) => {
      const { by, scope, per } = quota.value
      const due = by !== undefined && per !== 'total' ? by : ''
      const first = line(kinds.quota, quota, who, words.requirement(quota.value), due, scopeWord(scope))
      return [`  ${first}`, ...details(quota, QUOTA_LINE)]
    })
    const milestones = inOrder(milestoneItems(task, [], item.keys)).flatMap((one) => [
      `  ${line(kinds.milestone, one, who, one.value.by ?? '', oneLine(one.value.title))}`,
      ...details(one, ['title', 'by']),
    ])
    const kind = task.section === 'tasks' ? kinds.task : kinds.safeguard
    const due = task.due === undefined || task.due === null ? '' : git.outline.due(task.due)
    const first = line(kind, item, who, due, oneLine(task.title))
    // Who leads and who is responsible is told apart only where a task has both.
    const isMixed = [task.lead, task.responsible].filter((names) => !isNothing(names)).length === 2
    const told = isMixed ? ['section', 'title', 'due'] : TASK_LINE
    return [first, ...details(item, told), ...quotas, ...milestones]
  }

  const { units, groups, parameters, registers, measures, actions, indicators, deliverables } =
    planItems(plan)
  const root: Item<'plan'> = { kind: 'plan', keys: [], value: plan, path: [] }
  const lines = [
    ...details(root, []),
    ...plain(kinds.unit, units),
    ...plain(kinds.group, groups),
    ...plain(kinds.parameter, parameters, ['value']),
    ...plain(kinds.register, registers),
    ...plain(kinds.measure, measures, ['unit']),
    ...plain(kinds.action, actions, ['title']),
    ...inOrder(commitmentItems(plan)).flatMap(commitment),
    ...inOrder(indicators).flatMap((item) => [
      line(kinds.indicator, item, oneLine(item.value.title)),
      ...details(item, ['title']),
      ...inOrder(baselineItems(item.value, [], item.keys)).flatMap((one) => details(one, [])),
      ...inOrder(targetItems(item.value, [], item.keys)).flatMap((one) => details(one, ['by'])),
    ]),
    ...inOrder(deliverables).flatMap((item) => {
      const { due, from, to, title } = item.value
      const day = typeof due === 'string' ? git.outline.due(due) : told(item, 'deliverable-due', 'due', due)
      const receiver = to === undefined ? '' : git.outline.to(to)
      const senders = from === 'all' ? (diff.values.all ?? from) : messages.report.list(from)
      const first = line(kinds.deliverable, item, senders, day, receiver, oneLine(title))
      return [first, ...details(item, ['title', 'due', 'from', 'to'])]
    }),
  ]
  return lines.map((one) => `${one}\n`).join('')
}

const TASK_LINE = ['section', 'title', 'due', 'lead', 'responsible', 'inherit']
const QUOTA_LINE = ['measure', 'at_least', 'more_than', 'per', 'by', 'scope', 'strength', 'feed']

/** Texts of a list stand on lines of their own; names of a list, all of them, on one. */
function partsOf(field: string, value: unknown, { report }: Messages): unknown[] {
  if (['notes', 'points', 'implements'].includes(field)) return value as unknown[]
  if (Array.isArray(value)) return [report.list(value.map(String))]
  // A number says by its field whether it is the least or has to be surpassed.
  if (typeof value === 'number') return [{ [field]: value }]
  if (field !== 'source') return [value]
  const parts = Object.values(value as object)
  return [parts.filter((part) => !Array.isArray(part)).join(' '), ...parts.filter(Array.isArray).flat()]
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ⏎ ')
}

/** By id, numbers in it as numbers: t2 before t10. */
function inOrder<One extends Item>(items: readonly One[]): One[] {
  const keyOf = ({ keys }: Item) => keys.join('/').replace(/\d+/g, (digits) => digits.padStart(12, '0'))
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}
