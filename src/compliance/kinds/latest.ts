import { fraction } from '../../model/fraction.ts'
import type { QuotaKind } from './kind.ts'

/** A running total: a new snapshot replaces the former, never adds to it (semantics.md section 6). */
export const latest: QuotaKind = {
  id: 'latest',
  applies: (quota) => quota.feed === 'latest',
  gathers: () => 'levels',
  figure: () => undefined,
  level: ({ value }) => (value === undefined ? undefined : fraction(value)),
  amount: (bin) => bin?.latest?.value ?? 'no-observation',
}
