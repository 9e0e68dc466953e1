import type { OpenPlan, Plan } from '../model/plan.ts'
import type { Mismatch, Trace } from '../trace/trace-result.ts'

const FIELDS = ['title', 'issuer', 'issued', 'period'] as const
export type OpenField = (typeof FIELDS)[number]

/** What is still to be filled in. */
export function openFields(plan: OpenPlan): readonly OpenField[] {
  return FIELDS.filter((field) => plan[field] == null)
}

/** Before every year that a document of these offices names. */
const LONG_AGO = '1900-01-01'

/**
 * The plan with stand-ins that agree with any document: without its years no day of the document lies outside of
 * them, and nothing is excused for their sake.
 */
export function withStandIns(plan: OpenPlan): Plan {
  const { title, issuer, issued, period } = plan
  const from = period?.from ?? issued ?? LONG_AGO
  return {
    ...plan,
    title: title ?? '',
    issuer: issuer ?? '',
    issued: issued ?? from,
    period: period ?? { from, to: LONG_AGO },
  }
}

/** A plan says nothing in its open fields; what the document says instead is told where a trace knows it. */
export function withOpenFields(trace: Trace, open: readonly OpenField[]): Trace {
  if (open.length === 0) return trace
  const { mismatches } = trace.numbers
  const others = mismatches.filter(({ path: [field] }) => !open.some((one) => one === field))
  const told = open.map((field): Mismatch => {
    const known = mismatches.find(({ path }) => path[0] === field)
    return { about: {}, path: [field], field, found: null, ...known, expected: null }
  })
  return { ...trace, numbers: { ...trace.numbers, mismatches: [...told, ...others] } }
}
