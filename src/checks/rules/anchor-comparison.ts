import type { Path } from '../../model/finding.ts'
import { type Comparison, readQuotaPhrase } from '../../phrases/quota-phrase.ts'
import { placed, quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'
import { scaleOf, statesNumber } from '../wording.ts'

interface Args {
  readonly anchor: string
  readonly found: Comparison
  readonly stated: 'at_least' | 'more_than'
}

/** 超过 is more_than, 不少于 and 以上 are at_least; 不超过 is neither. */
export const anchorComparison: Rule<'anchor-comparison', Args> = {
  id: 'anchor-comparison',
  severity: 'warning',
  group: 'wording',
  plan({ plan, file }, report) {
    const look = (anchor: string | undefined, bound: Bound, scale: number, path: Path, task?: string) => {
      const stated = bound.at_least === undefined ? 'more_than' : 'at_least'
      const number = bound[stated]
      if (anchor === undefined || number === undefined) return
      const found = readQuotaPhrase(anchor).amounts.find((amount) =>
        statesNumber(amount, number, scale),
      )?.comparison
      if (found === undefined || found === stated.replace('_', '-')) return
      report({ file, path: [...path, stated], on: 'key' }, { anchor, found, stated }, { task })
    }
    for (const { value, path, task } of quotas(plan)) {
      if (value.measure !== 'coverage') look(value.anchor, value, scaleOf(plan, value), path, task.id)
    }
    for (const { value, path } of placed(plan.indicators, ['indicators'])) {
      for (const target of placed(value.targets, [...path, 'targets'])) {
        look(value.source?.anchor, target.value, 1, target.path)
      }
    }
  },
}

interface Bound {
  readonly at_least?: number | undefined
  readonly more_than?: number | undefined
}
