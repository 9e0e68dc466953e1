import { parse } from 'yaml'
import type { Draft } from '../../src/draft/draft.ts'
import type { Plan, Quota, Task } from '../../src/model/plan.ts'

/** What a reader of a document says that it asks for, in words of the document; names and numbers as a plan has them. */
export interface Judgement {
  readonly tasks: readonly JudgedTask[]
  /** Words of clauses that may be tasks or not. */
  readonly safeguards?: readonly string[]
  readonly optional?: readonly string[]
  /** Numbers that ask for nothing. */
  readonly forbidden?: readonly number[]
}

interface JudgedTask {
  readonly find: string
  readonly lead?: readonly string[]
  readonly support?: readonly string[]
  readonly responsible?: readonly string[]
  /** Where the document leaves open who of them leads. */
  readonly roles?: readonly string[]
  /** `any` where more than one reading is as good. */
  readonly quotas?: 'any' | readonly JudgedQuota[]
}

/** Fields that are certain; a list holds all values that are as good. */
type JudgedQuota = Readonly<Record<string, unknown>>

/** How many there should be, how many the draft has, and how many of these are right. */
export interface Count {
  readonly asked: number
  readonly drafted: number
  readonly right: number
}

export interface Verdict {
  readonly tasks: Count
  readonly roles: Count
  readonly quotas: Count
  /** What is not as judged, for people. */
  readonly remarks: readonly string[]
}

const ROLES = ['lead', 'support', 'responsible'] as const
/** People are counted as those who came, or under a name of the plan's own. */
const PEOPLE: ReadonlySet<unknown> = new Set(['persons', 'people', 'guests'])
const LESSONS: ReadonlySet<unknown> = new Set(['lessons', 'lessons-held'])

export function readJudgement(yaml: string): Judgement {
  return parse(yaml) as Judgement
}

export function f1({ asked, drafted, right }: Count): number {
  return asked + drafted === 0 ? 1 : (2 * right) / (asked + drafted)
}

export function sumOf(counts: readonly Count[]): Count {
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0)
  return { asked: sum('asked'), drafted: sum('drafted'), right: sum('right') }
}

/** Compares a draft with the judgement of whoever wrote the document. */
export function judge(draft: Draft, judgement: Judgement): Verdict {
  const items = itemsOf(draft)
  const found = matched(items, judgement.tasks)
  const remarks: string[] = []
  const free = [...(judgement.safeguards ?? []), ...(judgement.optional ?? [])].map(plain)
  const used = new Set(found.values())
  const invented = items.filter(
    (item) => !used.has(item) && !free.some((words) => item.words.some((text) => text.includes(words))),
  )
  remarks.push(...invented.map(({ task }) => `no task: ${task.title}`))
  const roles: Count[] = []
  const quotas: Count[] = []
  for (const asked of judgement.tasks) {
    const task = found.get(asked)?.task
    if (task === undefined) remarks.push(`missing: ${asked.find}`)
    roles.push(rolesOf(asked, task, remarks))
    if (asked.quotas !== 'any') quotas.push(quotasOf(asked, task, remarks))
  }
  for (const { task } of items) remarks.push(...forbiddenIn(task, judgement))
  const tasks = {
    asked: judgement.tasks.length,
    drafted: found.size + invented.length,
    right: found.size,
  }
  return { tasks, roles: sumOf(roles), quotas: sumOf(quotas), remarks }
}

interface Item {
  readonly task: Task
  /** Title, anchor, and the words of the document that it was read from. */
  readonly words: readonly string[]
}

function itemsOf({ plan, provenance }: Draft): Item[] {
  const { tasks, safeguards = [] } = plan as Plan
  return (
    [
      ['tasks', tasks ?? []],
      ['safeguards', safeguards],
    ] as const
  ).flatMap(([list, all]) =>
    all.map((task, index) => {
      const own = provenance.filter(({ path }) => path[0] === list && path[1] === index)
      const texts = [task.title, task.source?.anchor ?? '', task.text ?? '', ...own.map(({ text }) => text)]
      return { task, words: texts.map(plain) }
    }),
  )
}

/** By the title first, then by whatever the task was read from, so that neighbours are not taken for each other. */
function matched(items: readonly Item[], tasks: readonly JudgedTask[]): Map<JudgedTask, Item> {
  const found = new Map<JudgedTask, Item>()
  const used = new Set<Item>()
  const take = (holds: (item: Item, words: string) => boolean): void => {
    for (const task of tasks.filter((one) => !found.has(one))) {
      const item = items.find((one) => !used.has(one) && holds(one, plain(task.find)))
      if (item === undefined) continue
      used.add(item)
      found.set(task, item)
    }
  }
  take(({ words: [title = '', anchor = ''] }, find) => title.includes(find) || isPartOf(anchor, find))
  take(({ words }, find) => words.some((text) => text.includes(find)))
  return found
}

function isPartOf(anchor: string, find: string): boolean {
  return anchor.length > 4 && (find.includes(anchor) || anchor.includes(find))
}

function rolesOf(asked: JudgedTask, task: Task | undefined, remarks: string[]): Count {
  const name = (role: string, unit: string): string =>
    asked.roles === undefined ? `${role} ${plain(unit)}` : plain(unit)
  const wanted = new Set([
    ...(asked.roles ?? []).map((unit) => name('', unit)),
    ...ROLES.flatMap((role) => (asked[role] ?? []).map((unit) => name(role, unit))),
  ])
  const given = new Set(ROLES.flatMap((role) => (task?.[role] ?? []).map((unit) => name(role, unit))))
  const right = [...wanted].filter((one) => given.has(one))
  const wrong = [...wanted, ...given].filter((one) => !right.includes(one))
  if (wrong.length > 0) remarks.push(`roles of ${asked.find}: ${wrong.join(', ')}`)
  return { asked: wanted.size, drafted: given.size, right: right.length }
}

function quotasOf({ find, quotas = [] }: JudgedTask, task: Task | undefined, remarks: string[]): Count {
  const left = [...(task?.quotas ?? [])]
  let right = 0
  for (const wanted of quotas as readonly JudgedQuota[]) {
    const index = left.findIndex((quota) => fits(quota, wanted))
    if (index < 0) {
      remarks.push(`quota of ${find}: ${JSON.stringify(wanted)}`)
      continue
    }
    left.splice(index, 1)
    right += 1
  }
  remarks.push(...left.map((quota) => `no quota of ${find}: ${JSON.stringify(quota)}`))
  return { asked: quotas.length, drafted: task?.quotas?.length ?? 0, right }
}

function fits(quota: Quota, wanted: JudgedQuota): boolean {
  const given: Readonly<Record<string, unknown>> = { strength: 'binding', ...quota }
  return Object.entries(wanted).every(([key, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    const is = given[key]
    if (key === 'measure' && PEOPLE.has(is))
      return values.some((one) => one === 'participants' || one === 'entities')
    if (key === 'measure' && LESSONS.has(is))
      return values.some((one) => one === 'activities' || one === 'items')
    return values.some((one) => `${one}` === `${is}`)
  })
}

function forbiddenIn(task: Task, { forbidden = [], tasks }: Judgement): string[] {
  const asked = tasks.flatMap(({ quotas = [] }) => (quotas === 'any' ? [] : quotas))
  return (task.quotas ?? []).flatMap((quota) => {
    const amount = quota.at_least ?? quota.more_than
    const isAsked = asked.some((one) => [one.at_least, one.more_than].flat().includes(amount))
    return quota.measure !== 'coverage' && amount !== undefined && forbidden.includes(amount) && !isAsked
      ? [`forbidden: ${amount} in ${task.title}`]
      : []
  })
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
