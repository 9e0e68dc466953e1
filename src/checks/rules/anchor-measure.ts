import { BUILTIN_MEASURES } from '../../model/plan.ts'
import { kindsOf } from '../../phrases/counters.ts'
import { readQuotaPhrase } from '../../phrases/quota-phrase.ts'
import { quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'
import { scaleOf, statesNumber } from '../wording.ts'

/** The word that counts in the document (次, 人次, 条, 元, 家) agrees with what the quota counts. */
export const anchorMeasure: Rule<'anchor-measure', { anchor: string; counter: string; measure: string }> = {
  id: 'anchor-measure',
  severity: 'warning',
  group: 'wording',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      const { anchor, measure } = quota
      const number = quota.at_least ?? quota.more_than
      if (anchor === undefined || number === undefined || measure === 'coverage') continue
      const declared = plan.measures?.[measure]?.unit
      if (declared === undefined && !(BUILTIN_MEASURES as readonly string[]).includes(measure)) continue
      const amounts = readQuotaPhrase(anchor).amounts.filter((one) =>
        statesNumber(one, number, scaleOf(plan, quota)),
      )
      const counters = amounts.flatMap(({ counter }) => counter ?? [])
      const [counter] = counters
      if (counter === undefined || counters.some((one) => mayCount(one, measure, declared))) continue
      report({ file, path: [...path, 'measure'] }, { anchor, counter, measure }, { task: task.id })
    }
  },
}

/** A declared measure is counted by its own unit, or by a word that says little, such as 个. */
function mayCount(counter: string, measure: string, declared: string | undefined): boolean {
  const kinds = kindsOf(counter)
  if (kinds.includes('any')) return true
  if (declared === undefined) return kinds.some((kind) => kind === measure)
  return (
    declared.endsWith(counter) ||
    kinds.length > 1 ||
    kinds.every((kind) => kind === 'items' && counter !== '条')
  )
}
