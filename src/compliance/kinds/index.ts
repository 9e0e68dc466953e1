import type { Quota } from '../../model/plan.ts'
import { coverage } from './coverage.ts'
import type { QuotaKind } from './kind.ts'
import { latest } from './latest.ts'
import { perCapita } from './per-capita.ts'
import { sum } from './sum.ts'

/** The sorts of quotas, the most particular first: the first that applies is taken. */
const KINDS: readonly QuotaKind[] = [perCapita, coverage, latest, sum]

export function kindOf(quota: Quota): QuotaKind {
  return KINDS.find((kind) => kind.applies(quota)) ?? sum
}
