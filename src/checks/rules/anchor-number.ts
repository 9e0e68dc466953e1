import { type Amount, readQuotaPhrase } from '../../phrases/quota-phrase.ts'
import { placed, quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'
import { scaleOf, statesNumber } from '../wording.ts'

interface Args {
  readonly anchor: string
  /** The numbers as the anchor writes them. */
  readonly found: readonly string[]
  readonly number: number
}

/** The number of a quota is the one that the document's own words state. Coverage in words (一村一名) is not compared. */
export const anchorNumber: Rule<'anchor-number', Args> = {
  id: 'anchor-number',
  severity: 'error',
  group: 'wording',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      const number = quota.at_least ?? quota.more_than
      if (quota.anchor === undefined || number === undefined) continue
      const amounts = amountsIn(quota.anchor, quota.measure === 'coverage')
      const scale = scaleOf(plan, quota)
      if (amounts.length === 0 || amounts.some((amount) => statesNumber(amount, number, scale))) continue
      const key = quota.at_least === undefined ? 'more_than' : 'at_least'
      const args = { anchor: quota.anchor, found: amounts.map(({ text }) => text), number }
      report({ file, path: [...path, key] }, args, { task: task.id })
    }
    for (const { value: indicator, path } of placed(plan.indicators, ['indicators'])) {
      const anchor = indicator.source?.anchor
      const [first] = indicator.targets
      const numbers = indicator.targets.flatMap((target) => target.at_least ?? target.more_than ?? [])
      const [number] = numbers
      if (anchor === undefined || first === undefined || number === undefined) continue
      const amounts = amountsIn(anchor, indicator.unit === '%')
      if (
        amounts.length === 0 ||
        amounts.some((amount) => numbers.some((one) => statesNumber(amount, one, 1)))
      )
        continue
      const key = first.at_least === undefined ? 'more_than' : 'at_least'
      report(
        { file, path: [...path, 'targets', 0, key] },
        { anchor, found: amounts.map(({ text }) => text), number },
      )
    }
  },
}

function amountsIn(anchor: string, inPercent: boolean): readonly Amount[] {
  return readQuotaPhrase(anchor).amounts.filter(({ percent }) => percent || !inPercent)
}
