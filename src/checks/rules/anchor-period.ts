import type { CivilDate } from '../../model/civil-date.ts'
import { readQuotaPhrase } from '../../phrases/quota-phrase.ts'
import { milestones, quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

export interface AnchorPeriod {
  readonly anchor: string
  /** What the anchor says: a cycle such as year, a due day, or a running total. */
  readonly found: { readonly cycle: string } | { readonly by: CivilDate } | 'cumulative'
  /** What the plan says. */
  readonly stated: { readonly per: string } | { readonly by: CivilDate } | undefined
}

/** 每年, 每季度, 到2025年底, 累计 in the document's own words agree with `per` and `by`. */
export const anchorPeriod: Rule<'anchor-period', AnchorPeriod> = {
  id: 'anchor-period',
  severity: 'warning',
  group: 'wording',
  plan({ plan, file }, report) {
    for (const { value: quota, path, task } of quotas(plan)) {
      const { anchor, per, by } = quota
      if (anchor === undefined) continue
      const phrase = readQuotaPhrase(anchor)
      const at = (key: string) => ({ file, path: [...path, key] })
      const about = { task: task.id }
      const [cycle] = phrase.cycles
      if (cycle !== undefined) {
        if (!phrase.cycles.some((one) => one === per))
          report(at('per'), { anchor, found: { cycle }, stated: { per } }, about)
      } else if (phrase.by !== undefined) {
        const stated = by === undefined ? { per } : { by }
        if (by !== phrase.by)
          report(at(by === undefined ? 'per' : 'by'), { anchor, found: { by: phrase.by }, stated }, about)
      } else if (phrase.cumulative && per !== 'total') {
        report(at('per'), { anchor, found: 'cumulative', stated: { per } }, about)
      }
    }
    for (const { value: milestone, path, task } of milestones(plan)) {
      const { anchor, by } = milestone
      const found = anchor === undefined ? undefined : readQuotaPhrase(anchor).by
      if (anchor === undefined || found === undefined || found === by) continue
      const stated = by === undefined || by === null ? undefined : { by }
      const key = stated === undefined ? 'id' : 'by'
      report({ file, path: [...path, key] }, { anchor, found: { by: found }, stated }, { task: task.id })
    }
  },
}
