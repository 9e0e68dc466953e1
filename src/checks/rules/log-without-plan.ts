import { similarNames } from '../../phrases/similar-names.ts'
import type { Rule } from '../rule.ts'

/** A folder of the log that bears the id of no plan is read by nobody. */
export const logWithoutPlan: Rule<'log-without-plan', { folder: string; similar: readonly string[] }> = {
  id: 'log-without-plan',
  severity: 'error',
  group: 'log',
  workspace({ logFolders, planIds }, report) {
    for (const folder of logFolders) {
      if (!planIds.has(folder))
        report({ file: `log/${folder}` }, { folder, similar: similarNames(folder, planIds) })
    }
  },
}
