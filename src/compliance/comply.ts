import type { LogSource } from '../log/log-source.ts'
import type { CivilDate } from '../model/civil-date.ts'
import type { Plan } from '../model/plan.ts'
import type { ComplianceReport } from '../model/report.ts'
import type { Thresholds } from '../model/settings.ts'
import type { Window } from '../model/window.ts'
import { deliverableRows } from './deliverables.ts'
import { indicatorRows } from './indicators.ts'
import type { Lookups } from './kinds/kind.ts'
import { milestoneRows } from './milestones.ts'
import { type Book, openBook } from './obligations.ts'
import { qualitativeRows } from './qualitative.ts'
import { obligationRows } from './rows.ts'
import { groupLines, totalsOf, unitLines } from './sums.ts'
import { type Tally, tally } from './tally.ts'

export interface ComplianceInput {
  readonly plan: Plan
  /** Places by register; registers that list none are left out. */
  readonly registers: ReadonlyMap<string, readonly string[]>
  readonly log: LogSource
  readonly asOf: CivilDate
  readonly thresholds: Thresholds
  /** Whether a file named as evidence is there. */
  readonly evidenceExists: (path: string) => boolean
}

/** A plan with its log counted once: the reports of all periods come from it. */
export interface Counted {
  readonly input: ComplianceInput
  readonly book: Book
  readonly tally: Tally
  readonly lookups: Lookups
}

/**
 * Reads the log once and gathers it by obligation. `span` holds every period that `reportFor` will be asked about:
 * nothing outside it is kept. By default it is the whole plan.
 */
export function count(input: ComplianceInput, span?: Window): Counted {
  const book = openBook(input.plan, span)
  const lookups = { plan: input.plan, registers: input.registers }
  return { input, book, lookups, tally: tally({ ...input, book, lookups, span }) }
}

/** The report of one period from what was counted. */
export function reportFor({ input, book, tally, lookups }: Counted, period: Window): ComplianceReport {
  const { plan, asOf, thresholds } = input
  const obligations = obligationRows({ book, tally, period, thresholds, lookups })
  return {
    plan: plan.id,
    asOf,
    period,
    thresholds,
    obligations,
    qualitative: qualitativeRows(book, tally, period),
    indicators: indicatorRows(plan, tally),
    deliverables: deliverableRows(book, tally, period, thresholds),
    milestones: milestoneRows(plan, tally, input.evidenceExists),
    units: unitLines(obligations, book.registry.order),
    groups: groupLines(obligations),
    totals: totalsOf(obligations, tally, period),
  }
}

/** Counts a plan's log and reports one period: every number of every report comes from here. */
export function comply(input: ComplianceInput & { readonly period: Window }): ComplianceReport {
  return reportFor(count(input, input.period), input.period)
}
