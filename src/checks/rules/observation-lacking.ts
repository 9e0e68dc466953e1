import { placed, quotas } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

interface Args {
  readonly what: 'coverage' | 'latest' | 'indicator'
  readonly name: string
  /** The register that lists no places, where one is named. */
  readonly register: string | undefined
}

/** Coverage without register, running totals and indicators stay unknown until somebody notes an observation. */
export const observationLacking: Rule<'observation-lacking', Args> = {
  id: 'observation-lacking',
  severity: 'info',
  group: 'duties',
  entries({ plan, file, registers, asOf }, report) {
    const tasks = new Set<string>()
    const seen = new Set<string>()
    return {
      fact(fact) {
        if (fact.kind !== 'observation' || fact.date > asOf) return
        if (fact.indicator !== undefined) seen.add(fact.indicator)
        if (fact.task !== undefined) tasks.add(fact.task)
      },
      end() {
        for (const { value: quota, path, task } of quotas(plan)) {
          const what =
            quota.measure === 'coverage' ? 'coverage' : quota.feed === 'latest' ? 'latest' : undefined
          // A register that there is not is told by another rule.
          if (quota.of !== undefined && plan.registers?.[quota.of] === undefined) continue
          const listed = quota.of !== undefined && registers.has(quota.of)
          if (what === undefined || (what === 'coverage' && listed) || tasks.has(task.id)) continue
          report(
            { file, path: [...path, 'id'] },
            { what, name: quota.id, register: quota.of },
            { task: task.id },
          )
        }
        for (const { value: indicator, path } of placed(plan.indicators, ['indicators'])) {
          if (seen.has(indicator.id)) continue
          report(
            { file, path: [...path, 'id'] },
            { what: 'indicator', name: indicator.title, register: undefined },
          )
        }
      },
    }
  },
}
