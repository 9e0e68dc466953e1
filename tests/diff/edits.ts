import fc from 'fast-check'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { plans } from '../compliance/arbitrary-plan.ts'

type Json = Record<string, unknown>
type Edit = (plan: Json, pick: (count: number) => number) => void

const tasksOf = (plan: Json) => plan.tasks as Json[]
const some = <T>(list: readonly T[] | undefined, pick: (count: number) => number): T | undefined =>
  list === undefined || list.length === 0 ? undefined : list[pick(list.length)]

/** What an office does to a plan, one thing at a time. */
const EDITS: Readonly<Record<string, Edit>> = {
  lower: (plan, pick) => change(some(quotas(plan), pick), 'at_least', 1),
  raise: (plan, pick) => change(some(quotas(plan), pick), 'more_than', 9),
  rhythm: (plan, pick) => change(some(quotas(plan), pick), 'per', some(['day', 'quarter', 'total'], pick)),
  scope: (plan, pick) => change(some(quotas(plan), pick), 'scope', some(['each', 'joint', undefined], pick)),
  strength: (plan, pick) => change(some(quotas(plan), pick), 'strength', 'aspirational'),
  dropQuota: (plan, pick) => drop(some(tasksOf(plan), pick), 'quotas', pick),
  addQuota: (plan, pick) =>
    add(some(tasksOf(plan), pick), 'quotas', { id: 'q9', measure: 'items', at_least: 3, per: 'week' }),
  renameQuota: (plan, pick) => change(some(quotas(plan), pick), 'id', 'number'),
  milestone: (plan, pick) =>
    change(some((tasksOf(plan)[0]?.milestones as Json[]) ?? [], pick), 'by', '2025-01-01'),
  lead: (plan, pick) => change(some(tasksOf(plan), pick), 'lead', ['丙局', '新单位']),
  noLead: (plan, pick) => change(some(tasksOf(plan), pick), 'lead', []),
  title: (plan, pick) => change(some(tasksOf(plan), pick), 'title', '开展青少年科技创新大赛和科普进校园活动'),
  due: (plan, pick) => change(some(tasksOf(plan), pick), 'due', some(['2024-01-01', null], pick)),
  renameTask: (plan, pick) => change(some(tasksOf(plan), pick), 'id', 'renamed'),
  dropTask: (plan, pick) => drop(plan, 'tasks', pick),
  addTask: (plan) => add(plan, 'tasks', { id: 'extra', title: '组织院士专家报告团', lead: ['甲局'] }),
  toSafeguards(plan, pick) {
    const task = some(tasksOf(plan), pick)
    plan.tasks = tasksOf(plan).filter((one) => one !== task)
    if (task !== undefined) add(plan, 'safeguards', task)
  },
  renameAction(plan) {
    for (const one of [...(plan.actions as Json[])]) change(one, 'id', 'young')
    for (const task of [...tasksOf(plan), ...(plan.safeguards as Json[])]) task.action = 'young'
  },
  renameUnit(plan) {
    const text = JSON.stringify(plan).replaceAll('"乙局"', '"乙委"')
    Object.assign(plan, JSON.parse(text))
    for (const unit of plan.units as Json[]) if (unit.name === '乙委') unit.aliases = ['乙局']
  },
  dropUnit: (plan, pick) => drop(plan, 'units', pick),
  alias: (plan, pick) => change(some(plan.units as Json[], pick), 'aliases', ['别名']),
  members: (plan, pick) => change(some(plan.groups as Json[], pick), 'members', ['一镇', '四镇']),
  dropGroup: (plan, pick) => drop(plan, 'groups', pick),
  parameter: (plan) => Object.assign(plan, { parameters: { population: { 2023: 21, 2026: 22 } } }),
  register: (plan) => Object.assign(plan, { registers: { villages: ['新村'], schools: 'schools.csv' } }),
  measure: (plan) => Object.assign(plan, { measures: { books: { unit: '本' }, films: { unit: '场' } } }),
  target: (plan) =>
    change(
      some((plan.indicators as Json[])[0]?.targets as Json[], () => 0),
      'by',
      '2024-12-31',
    ),
  level: (plan) =>
    change(
      some((plan.indicators as Json[])[0]?.targets as Json[], () => 1),
      'more_than',
      28,
    ),
  baseline: (plan) => add((plan.indicators as Json[])[0], 'baseline', { date: '2021-12-31', value: 11 }),
  dropIndicator: (plan, pick) => drop(plan, 'indicators', pick),
  deadline: (plan) =>
    change(
      some(plan.deliverables as Json[], () => 0),
      'due',
      { every: 'year', on: '12-15', first: 2023 },
    ),
  once: (plan) =>
    change(
      some(plan.deliverables as Json[], () => 1),
      'due',
      { every: 'year', on: '12-15', first: 2023 },
    ),
  senders: (plan, pick) => change(some(plan.deliverables as Json[], pick), 'from', ['甲局']),
  dropDeliverable: (plan, pick) => drop(plan, 'deliverables', pick),
  period: (plan) => Object.assign(plan, { period: { from: '2022-01-01', to: '2026-12-31' } }),
  head: (plan) => Object.assign(plan, { title: '修订稿', document_no: '〔2024〕1号', notes: ['修订'] }),
}

function quotas(plan: Json): Json[] {
  return tasksOf(plan).flatMap((task) => (task.quotas ?? []) as Json[])
}
function change(item: Json | undefined, field: string, value: unknown): void {
  if (item === undefined) return
  if (field === 'more_than') delete item.at_least
  if (field === 'at_least') delete item.more_than
  if (value === undefined) delete item[field]
  else item[field] = value
}
function drop(holder: Json | undefined, list: string, pick: (count: number) => number): void {
  const items = (holder?.[list] ?? []) as unknown[]
  if (holder !== undefined && items.length > 0) holder[list] = items.toSpliced(pick(items.length), 1)
}
function add(holder: Json | undefined, list: string, item: unknown): void {
  if (holder !== undefined) holder[list] = [...((holder[list] ?? []) as unknown[]), item]
}

/** A plan and what an office made of it. */
export const revisions: fc.Arbitrary<{ base: Plan; revision: Plan; edits: readonly string[] }> = fc
  .record({
    base: plans,
    edits: fc.uniqueArray(fc.constantFrom(...Object.keys(EDITS)), { maxLength: 6 }),
    numbers: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  })
  .map(({ base, edits, numbers }) => {
    const revision = structuredClone(base) as unknown as Json
    let turn = 0
    for (const edit of edits) EDITS[edit]!(revision, (count) => numbers[turn++ % numbers.length]! % count)
    return { base, revision: planSchema.parse(revision), edits }
  })

/** The same plan with every list and every map in another order. */
export function shuffled<T>(value: T, next: () => number): T {
  if (Array.isArray(value)) {
    return order(value, next).map((item) => shuffled(item, next)) as T
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    order(Object.entries(value), next).map(([key, content]) => [key, shuffled(content, next)]),
  ) as T
}

function order<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
