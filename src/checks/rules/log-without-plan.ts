import { similarNames } from '../../phrases/similar-names.ts'
import type { Rule } from '../rule.ts'

interface Args {
  /** What it is called below log/. */
  readonly name: string
  readonly isFile: boolean
  readonly similar: readonly string[]
}

/** A folder of the log that bears the id of no plan is read by nobody, nor is a file beside the folders. */
export const logWithoutPlan: Rule<'log-without-plan', Args> = {
  id: 'log-without-plan',
  severity: 'error',
  group: 'log',
  workspace({ logItems, planIds }, report) {
    for (const { name, kind } of logItems) {
      const isFile = kind === 'file'
      const isInPlace = isFile ? !/\.ya?ml$/i.test(name) : planIds.has(name)
      if (isInPlace) continue
      report({ file: `log/${name}` }, { name, isFile, similar: isFile ? [] : similarNames(name, planIds) })
    }
  },
}
