import type { PlanChange } from '../../diff/change.ts'
import type { Messages } from '../../messages/catalogue.ts'
import type { DiffWords } from '../../messages/diff-words.ts'
import type { Deliverable, Plan, Quota, Task } from '../../model/plan.ts'
import { exactNumber } from '../format-number.ts'
import { type PlanWords, planWords } from '../plan-words.ts'
import { type PlanDiff, subjectOf } from './diff-view.ts'
import { sourceTexts } from './source-text.ts'
import { titleOfChange } from './title-of-change.ts'

export interface ChangeText {
  /** "05-02/q1 数量" */
  readonly what: string
  /** Title of the task, indicator or document that it is about; empty where the values tell it. */
  readonly title: string
  readonly before: string
  readonly after: string
}

/** How the changes of one plan are told; numbers carry the unit of their own version. */
export function changeTexts(
  diff: PlanDiff,
  { diff: words, report }: Messages,
): (change: PlanChange) => ChangeText {
  const before = diff.base && planWords(diff.base.plan, report, exactNumber)
  const after = diff.revision && planWords(diff.revision.plan, report, exactNumber)
  return (change) => {
    const inferred =
      change.confidence === undefined ? '' : words.inferred(Math.round(change.confidence * 100))
    const sides =
      change.field === 'source' && isItem(change.before) && isItem(change.after)
        ? sourceTexts(change.before, change.after, words)
        : undefined
    return {
      what: [subjectText(change), words.codes[change.code], inferred].filter((part) => part !== '').join(' '),
      title: titleOfChange(change, diff),
      before: sides?.[0] ?? valueText(change, change.before, before ?? after, change.base.keys, words),
      after: sides?.[1] ?? valueText(change, change.after, after ?? before, change.revision.keys, words),
    }
  }
}

function isItem(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function subjectText(change: PlanChange): string {
  const { task, quota, milestone, unit, item } = { task: '', ...subjectOf(change) } as Partial<
    Record<string, string>
  >
  const part = quota ?? milestone
  return unit ?? item ?? [task ?? '', ...(part === undefined ? [] : [part])].join('/')
}

/** A value of a field as people read it; `keys` tell which quota or indicator a number belongs to. */
export function valueText(
  { kind, code, field }: Pick<PlanChange, 'kind' | 'code' | 'field'>,
  value: unknown,
  plan: PlanWords | undefined,
  keys: readonly string[] | undefined,
  words: DiffWords,
): string {
  if (value === null || value === undefined || plan === undefined) return words.nothing
  const say = (one: unknown) => itemText(one, plan, words)
  if (code === 'task-split' || code === 'task-merged') return (value as Task[]).map(say).join('\n')
  if (field === undefined) return say(value)
  if (field === 'at_least' || field === 'more_than') return levelText(value as Level, kind, keys, plan, words)
  if (code === 'task-moved') {
    const action = plan.plan.actions?.find(({ id }) => id === value)
    return [value, action?.title].filter((part) => part !== undefined).join(' ')
  }
  if (code === 'deliverable-due') return dueText(value as Deliverable['due'], words)
  if (code === 'plan-period') {
    const { from, to } = value as Plan['period']
    return plan.words.range(from, to)
  }
  if (Array.isArray(value)) return value.length === 0 ? words.nothing : plan.names(value.map(say))
  // What people wrote themselves is no word of the file format.
  const isWord = [
    'scope',
    'strength',
    'per',
    'feed',
    'measure',
    'theme',
    'from',
    'inherit',
    'section',
  ].includes(field)
  return isWord ? (words.values[String(value)] ?? String(value)) : say(value)
}

interface Level {
  readonly at_least?: number
  readonly more_than?: number
}

function levelText(
  level: Level,
  kind: PlanChange['kind'],
  keys: readonly string[] | undefined,
  plan: PlanWords,
  { nothing }: DiffWords,
): string {
  const number = level.more_than ?? level.at_least
  if (number === undefined) return nothing
  const [first = '', second = ''] = keys ?? []
  const unit = plan.plan.indicators?.find(({ id }) => id === first)?.unit ?? ''
  const quota = kind === 'quota' ? plan.quota(first, second) : undefined
  const quantity =
    quota === undefined ? `${plan.format(number)}${unit}` : plan.quantity(quota.measure, number)
  return plan.words.level(level.more_than === undefined ? '>=' : '>', quantity)
}

function dueText(due: Deliverable['due'], words: DiffWords): string {
  return typeof due === 'string' ? due : words.everyYear(due)
}

/** A whole item in a line, or a plain value. */
function itemText(value: unknown, plan: PlanWords, words: DiffWords): string {
  if (typeof value === 'number') return plan.format(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if ('measure' in value) return plan.requirement(value as Quota)
  const { title, name, id, lead, responsible, quotas, by, date } = value as Partial<Task> & {
    name?: string
    by?: string
    date?: string
  }
  const level = levelText(value as Level, 'target', [], plan, words)
  if (title !== undefined) {
    const leads = [...(lead ?? []), ...(responsible ?? [])]
    const whole =
      'due' in value || 'by' in value ? [title, dueOf(value, words)].filter(Boolean).join(' ') : title
    const told = [id, whole].filter((part) => part !== undefined).join(' ')
    const led = leads.length === 0 ? told : words.led({ title: told, leads: plan.names(leads) })
    return [led, ...(quotas ?? []).map((quota) => plan.requirement(quota))].join(plan.words.separator)
  }
  if (name !== undefined) return name
  if (by !== undefined) return `${by} ${level}`
  if (date !== undefined) return `${date} ${String((value as { value?: unknown }).value)}`
  return Object.values(value)
    .flat()
    .map((one) => itemText(one, plan, words))
    .join(' ')
}

function dueOf(value: object, words: DiffWords): string {
  const { due, by } = value as { due?: Deliverable['due'] | null; by?: string | null }
  const day = due ?? by
  return day === undefined || day === null ? '' : dueText(day, words)
}
