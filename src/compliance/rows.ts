import { type Fraction, toNumber } from '../model/fraction.ts'
import { assessedFrom } from '../model/plan.ts'
import type { ComplianceRow, Standing, UnknownReason } from '../model/report.ts'
import type { Thresholds } from '../model/settings.ts'
import type { Window } from '../model/window.ts'
import { type Bin, withPlanned } from './bin.ts'
import { windowsShown } from './calendar.ts'
import type { Lookups } from './kinds/kind.ts'
import type { Book, Duty } from './obligations.ts'
import { ownerOf, standsFor } from './places.ts'
import { BEFORE_ISSUE, PAST_PLAN, type RolledVerdict, rolledUp, type WindowVerdict } from './rolled-up.ts'
import { boundOf, lightOf, reaches, standingOf } from './standing.ts'
import type { Tally } from './tally.ts'

export interface RowsInput {
  readonly book: Book
  readonly tally: Tally
  readonly period: Window
  readonly thresholds: Thresholds
  readonly lookups: Lookups
}

/** One row for each obligation of the period, in plan order (semantics.md section 12, windows and rows). */
export function obligationRows(input: RowsInput): ComplianceRow[] {
  const select = windowsShown(input.period)
  return input.book.duties.flatMap((duty) => {
    const { single, rolled } = select(duty.calendar)
    const rows = [...single.map((index) => singleRow(input, duty, index)), rolledRow(input, duty, rolled)]
    return rows.filter((row) => row !== undefined)
  })
}

/** What the amount of one window comes to, or why it cannot be known. */
function amountOf(
  input: RowsInput,
  duty: Duty,
  index: number,
  bin: Bin | undefined,
): Fraction | UnknownReason {
  if (duty.membersUnknown) return 'members-not-listed'
  if (runsPastPlan(input, duty, duty.calendar.windows[index]!)) return 'window-past-plan'
  return duty.kind.amount(bin, duty.quota, duty.calendar.windows[index]!, input.lookups)
}

/** "Before issue" is no verdict: such a window is shown with what was counted. */
function isBeforeIssue(input: RowsInput, window: Window): boolean {
  return window.to < assessedFrom(input.book.plan)
}

/** A two-years window that runs past the plan's last day is shown and not judged (semantics.md 12.3). */
function runsPastPlan(input: RowsInput, duty: Duty, window: Window): boolean {
  return duty.quota.per === 'two-years' && window.to > input.book.plan.period.to
}

function standingIn(
  input: RowsInput,
  duty: Duty,
  window: Window,
  amount: Fraction | UnknownReason,
): Standing {
  if (isBeforeIssue(input, window)) return 'before-issue'
  if (typeof amount === 'string') return 'unknown'
  const { asOf } = input.tally
  return standingOf(amount, boundOf(duty.quota), window, asOf, input.thresholds, duty.quota.strength)
}

/** Who owes a window: one unit, or for a joint quota all of its leads that exist. */
function ownersOn({ book: { registry } }: RowsInput, duty: Duty, window: Window): string[] {
  if (duty.scope === 'each') return [ownerOf(duty, window, registry)].filter((owner) => owner !== undefined)
  return [...new Set(duty.slots.flatMap((slot) => standsFor(slot, window.to, registry) ?? []))]
}

function common(duty: Duty, owners: readonly string[], window: Window) {
  const { task, quota, scope, slots } = duty
  const unit = owners.join('、')
  const group = slots[0]?.group
  return {
    id: `${task.id}/${quota.id}/${unit}/${window.from}`,
    task: task.id,
    quota: quota.id,
    unit,
    ...(scope === 'joint' ? { units: owners } : {}),
    ...(group === undefined ? {} : { group }),
    per: quota.per,
    window,
    measure: quota.measure,
    op: boundOf(quota).op,
  }
}

/** Entries that were added, and under `each` those of supports beside them. */
function evidenceOf(bins: readonly Bin[]) {
  // A bulk entry fills many windows and is still one entry.
  const entries = bins.length === 1 ? bins[0]!.entries : [...new Set(bins.flatMap((bin) => bin.entries))]
  const counted = new Set(bins.some((bin) => bin.support.length > 0) ? entries : [])
  const support = [...new Set(bins.flatMap((bin) => bin.support))].filter((id) => !counted.has(id))
  return {
    entries,
    ...(support.length > 0 ? { support } : {}),
    ...(bins.some((bin) => bin.toVerify) ? { toVerify: true as const } : {}),
  }
}

function singleRow(input: RowsInput, duty: Duty, index: number): ComplianceRow | undefined {
  const window = duty.calendar.windows[index]!
  const owners = ownersOn(input, duty, window)
  if (owners.length === 0) return undefined
  const bin = input.tally.bins[duty.index]?.[index]
  const amount = amountOf(input, duty, index, bin)
  const standing = standingIn(input, duty, window, amount)
  return {
    ...common(duty, owners, window),
    target: toNumber(boundOf(duty.quota).target),
    amount: typeof amount === 'string' ? null : toNumber(amount),
    standing,
    light: lightOf(standing),
    ...evidenceOf(bin === undefined ? [] : [bin]),
    ...forecastOf(input, duty, index, bin),
    ...(typeof amount === 'string' ? { reason: amount } : {}),
  }
}

function forecastOf(input: RowsInput, duty: Duty, index: number, bin: Bin | undefined) {
  if (bin === undefined || bin.planned.length === 0) return {}
  const amount = amountOf(input, duty, index, withPlanned(bin))
  if (typeof amount === 'string') return {}
  const wouldBe = standingIn(input, duty, duty.calendar.windows[index]!, amount)
  return { forecast: { planned: bin.planned.length, amount: toNumber(amount), wouldBe } }
}

/** Windows shorter than the period are one row: windows due, met and missed (semantics.md 12.1 and 12.2). */
function rolledRow(input: RowsInput, duty: Duty, indices: readonly number[]): ComplianceRow | undefined {
  const { windows } = duty.calendar
  const owed = indices.filter((index) => ownersOn(input, duty, windows[index]!).length > 0)
  const before = owed.filter((index) => isBeforeIssue(input, windows[index]!))
  // Windows are in order: those before issue come first.
  const judged = owed.slice(before.length).filter((index) => !runsPastPlan(input, duty, windows[index]!))
  const shown = [judged, before, owed].find((list) => list.length > 0)
  if (shown === undefined) return undefined
  const [first, last] = [windows[shown[0]!]!, windows[shown.at(-1)!]!]
  const binAt = (index: number) => input.tally.bins[duty.index]?.[index]
  const bins = shown.flatMap((index) => binAt(index) ?? [])

  const verdictOn = (index: number, planned: boolean): WindowVerdict => {
    const bin = binAt(index)
    const amount = amountOf(input, duty, index, planned && bin !== undefined ? withPlanned(bin) : bin)
    const window = windows[index]!
    return {
      window,
      met: typeof amount !== 'string' && reaches(amount, boundOf(duty.quota)),
      standing: standingIn(input, duty, window, amount),
      ...(typeof amount === 'string' ? { reason: amount } : {}),
    }
  }
  const roll = (planned: boolean): RolledVerdict => {
    if (judged.length === 0) return before.length > 0 ? BEFORE_ISSUE : PAST_PLAN
    return rolledUp(
      judged.map((index) => verdictOn(index, planned)),
      input.tally.asOf,
      duty.quota,
    )
  }

  const { standing, due, met, missedCount, missed, reason } = roll(false)
  const planned = new Set(bins.flatMap((bin) => bin.planned)).size
  const outlook = planned > 0 ? roll(true) : undefined
  return {
    ...common(duty, ownersOn(input, duty, last), { from: first.from, to: last.to }),
    target: due,
    amount: reason === undefined ? met : null,
    standing,
    light: lightOf(standing),
    windows: { due, met, missed: missedCount },
    ...(missed.length > 0 ? { missed } : {}),
    ...evidenceOf(bins),
    ...(outlook !== undefined && outlook.reason === undefined
      ? { forecast: { planned, amount: outlook.met, wouldBe: outlook.standing } }
      : {}),
    ...(reason === undefined ? {} : { reason }),
  }
}
