import { divide, fraction, multiply } from '../../model/fraction.ts'
import type { QuotaKind } from './kind.ts'

/** Places that have it ÷ all places, in percent; no denominator, no percentage (semantics.md section 8 and 12.23). */
export const coverage: QuotaKind = {
  id: 'coverage',
  applies: (quota) => quota.measure === 'coverage',
  gathers: (quota, { registers }) =>
    quota.of !== undefined && registers.has(quota.of) ? 'places' : 'levels',
  figure: () => undefined,
  level({ covered, total, value }) {
    if (covered !== undefined && total !== undefined && total > 0) return percent(covered, total)
    return value === undefined ? undefined : fraction(value)
  },
  amount(bin, quota, _window, { registers }) {
    const register = quota.of === undefined ? undefined : registers.get(quota.of)
    if (register !== undefined) {
      return percent(register.filter((place) => bin?.places.has(place)).length, register.length)
    }
    return bin?.latest?.value ?? (quota.of === undefined ? 'no-observation' : 'register-missing')
  },
}

function percent(covered: number, total: number) {
  return divide(multiply(fraction(covered), fraction(100)), fraction(total))
}
