import { type ComplianceInput, comply } from '../../src/compliance/comply.ts'
import { isCorrection } from '../../src/log/correct.ts'
import type { LogSource } from '../../src/log/log-source.ts'
import { type Entry, entrySchema } from '../../src/model/entry.ts'
import { type Plan, planSchema, type Quota } from '../../src/model/plan.ts'
import type { ComplianceReport } from '../../src/model/report.ts'
import { DEFAULT_THRESHOLDS } from '../../src/model/settings.ts'
import { parsePeriod, type Window, yearWindow } from '../../src/model/window.ts'

/** A plan like Banan's, of which a test states only what matters to it. */
export function plan(parts: Partial<Plan> = {}): Plan {
  return planSchema.parse({
    sciplan: 1,
    id: 'p',
    title: '全民科学素质行动计划工作清单',
    issuer: '区政府办公室',
    issued: '2022-05-11',
    period: { from: '2021-01-01', to: '2025-12-31' },
    units: [{ name: '区教委', aliases: ['区教育委员会'] }, { name: '区科协' }, { name: '区科技局' }],
    tasks: [],
    ...parts,
  })
}

export function quota(parts: Partial<Quota> = {}): Quota {
  return { id: 'q1', measure: 'activities', at_least: 2, per: 'year', scope: 'each', ...parts } as Quota
}

/** One task `t1` of 区教委 with the quotas given. */
export function planWith(quotas: Quota[], parts: Partial<Plan> = {}): Plan {
  return plan({ tasks: [{ id: 't1', title: '任务', lead: ['区教委'], quotas }], ...parts })
}

let count = 0

export function activity(date: string, parts: Record<string, unknown> = {}): Entry {
  count += 1
  return entrySchema.parse({
    id: `E${count}`,
    kind: 'activity',
    date,
    units: ['区教委'],
    tasks: ['t1'],
    title: '活动',
    evidence: ['evidence/a.jpg'],
    ...parts,
  })
}

export function entry(kind: string, date: string, parts: Record<string, unknown>): Entry {
  count += 1
  return entrySchema.parse({ id: `E${count}`, kind, date, evidence: ['evidence/a.jpg'], ...parts })
}

export function logOf(entries: readonly Entry[]): LogSource {
  return {
    each: (visit) => {
      for (const [index, one] of entries.entries()) visit(one, 'log/p/2024/a.yaml', index + 1)
    },
    corrections: () =>
      entries.flatMap((one, index) =>
        isCorrection(one) ? [{ entry: one, file: 'log/p/2024/a.yaml', line: index + 1 }] : [],
      ),
  }
}

export interface Question {
  readonly plan: Plan
  readonly entries?: readonly Entry[]
  readonly asOf: string
  /** By default the year of the as-of day. */
  readonly period?: string | Window
  readonly registers?: Record<string, string[]>
}

export function inputOf({ plan, entries = [], asOf, registers = {} }: Question): ComplianceInput {
  return {
    plan,
    log: logOf(entries),
    asOf,
    registers: new Map(Object.entries(registers)),
    thresholds: DEFAULT_THRESHOLDS,
    evidenceExists: (path) => path === 'evidence/a.jpg',
  }
}

export function report(question: Question): ComplianceReport {
  const { period = yearWindow(Number(question.asOf.slice(0, 4))) } = question
  const window = typeof period === 'string' ? parsePeriod(period) : period
  if (window === undefined) throw new Error(`no period: ${JSON.stringify(period)}`)
  return comply({ ...inputOf(question), period: window })
}

/** The only obligation of a report. */
export function only(question: Question) {
  const { obligations } = report(question)
  if (obligations.length !== 1) throw new Error(`one obligation expected, got ${obligations.length}`)
  return obligations[0]!
}
