import type { Indicator } from '../../model/plan.ts'
import { placed } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

export interface TargetsOrder {
  /** `date`: not later than the one before; `value`: not higher than it; `baseline`: not above the baseline. */
  readonly problem: 'date' | 'value' | 'baseline'
  readonly before: string | number
  readonly after: string | number
}

/** Targets follow each other in time and rise, and the first lies above the baseline. */
export const targetsOrder: Rule<'targets-order', TargetsOrder> = {
  id: 'targets-order',
  severity: 'warning',
  group: 'plan',
  plan({ plan, file }, report) {
    for (const { value: indicator, path } of placed(plan.indicators, ['indicators'])) {
      indicator.targets.forEach((target, index) => {
        const at = (key: string) => ({ file, path: [...path, 'targets', index, key] })
        const number = numberOf(target)
        const before = indicator.targets[index - 1]
        const level = before === undefined ? lastBaseline(indicator) : numberOf(before)
        if (before !== undefined && target.by <= before.by) {
          report(at('by'), { problem: 'date', before: before.by, after: target.by })
        } else if (level !== undefined && number !== undefined && number <= level) {
          const key = target.at_least === undefined ? 'more_than' : 'at_least'
          report(at(key), {
            problem: before === undefined ? 'baseline' : 'value',
            before: level,
            after: number,
          })
        }
      })
    }
  },
}

function numberOf(target: Indicator['targets'][number]): number | undefined {
  return target.at_least ?? target.more_than
}

function lastBaseline({ baseline }: Indicator): number | undefined {
  return [...(baseline ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.value
}
