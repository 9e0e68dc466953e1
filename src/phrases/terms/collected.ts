import type { Span } from '../span.ts'
import type { Compact } from './compact.ts'
import type { FieldDoubt } from './quota-of.ts'
import type {
  BaselineValue,
  DeliverableValue,
  IndicatorValue,
  MilestoneValue,
  QuotaValue,
  SetAside,
  SetAsideReason,
  Term,
  TermDoubt,
  Terms,
} from './terms.ts'

/** Terms as they are found; all places count in the compact clause until the end. */
export interface Collected {
  readonly quotas: Found<QuotaValue>[]
  readonly indicators: Found<IndicatorValue>[]
  readonly baselines: Found<BaselineValue>[]
  readonly milestones: Found<MilestoneValue>[]
  readonly deliverables: Found<DeliverableValue>[]
  due: Found<string> | undefined
  readonly measures: Record<string, { readonly unit: string }>
  readonly setAside: (Span & { readonly reason: SetAsideReason })[]
  readonly doubts: (Span & {
    readonly path: readonly (string | number)[]
    readonly taken: string
    readonly other: string
  })[]
  /** 1 at each character of a number or day that something was made of or that was set aside. */
  readonly marks: Uint8Array
}

export interface Found<Value> extends Span {
  readonly value: Value
}

/** For a compact clause of so many characters. */
export function nothingYet(length: number): Collected {
  return {
    quotas: [],
    indicators: [],
    baselines: [],
    milestones: [],
    deliverables: [],
    due: undefined,
    measures: {},
    setAside: [],
    doubts: [],
    marks: new Uint8Array(length),
  }
}

export function isTaken(found: Collected, span: Span): boolean {
  return found.marks.subarray(span.start, span.end).includes(1)
}

/** A number or day has become a value, or a part of one. */
export function take(found: Collected, { start, end }: Span): void {
  found.marks.fill(1, start, end)
}

/** A number or day asks for nothing. */
export function leave(found: Collected, { start, end }: Span, reason: SetAsideReason): void {
  found.setAside.push({ start, end, reason })
  found.marks.fill(1, start, end)
}

export function addDoubts(
  found: Collected,
  path: readonly (string | number)[],
  span: Span,
  doubts: readonly FieldDoubt[],
): void {
  for (const [field, taken, other] of doubts) {
    found.doubts.push({ path: [...path, field], taken, other, start: span.start, end: span.end })
  }
}

/** The terms with places in the text as given. Numbers that proof-reading would ask for and nobody read are unclear. */
export function asTerms(
  found: Collected,
  asked: readonly Span[],
  { placeOf }: Compact,
  given: string,
): Terms {
  const isAsked = new Uint8Array(found.marks.length)
  for (const { start, end } of asked) isAsked.fill(1, start, end)
  for (const number of asked) {
    if (!isTaken(found, number)) leave(found, number, 'unclear')
  }
  const placed = <Value>(one: Found<Value>): Term<Value> => {
    const place = placeOf(one)
    return { ...place, value: one.value, text: given.slice(place.start, place.end) }
  }
  const registers = found.quotas.flatMap(({ value }) => value.of ?? [])
  const parameters = found.quotas.flatMap(({ value }) => value.per_capita ?? [])
  return {
    quotas: found.quotas.map(placed),
    indicators: found.indicators.map(placed),
    baselines: found.baselines.map(placed),
    milestones: found.milestones.map(placed),
    deliverables: found.deliverables.map(placed),
    due: found.due === undefined ? undefined : placed(found.due),
    measures: found.measures,
    registers: [...new Set(registers)],
    parameters: [...new Set(parameters)],
    setAside: found.setAside
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map((one): SetAside => {
        const place = placeOf(one)
        const asks = isAsked.subarray(one.start, one.end).includes(1)
        return { ...place, text: given.slice(place.start, place.end), reason: one.reason, asks }
      }),
    doubts: found.doubts.map(({ path, taken, other, ...span }): TermDoubt => {
      const place = placeOf(span)
      return { ...place, path, taken, other, words: given.slice(place.start, place.end) }
    }),
  }
}
