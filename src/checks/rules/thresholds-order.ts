import { DEFAULT_THRESHOLDS } from '../../model/settings.ts'
import type { Rule } from '../rule.ts'

/** Far behind is further than behind. */
export const thresholdsOrder: Rule<'thresholds-order', { behind: number; farBehind: number }> = {
  id: 'thresholds-order',
  severity: 'warning',
  group: 'workspace',
  workspace({ settings, settingsFile: file }, report) {
    const behind = settings.thresholds?.behind ?? DEFAULT_THRESHOLDS.behind
    const farBehind = settings.thresholds?.far_behind ?? DEFAULT_THRESHOLDS.far_behind
    if (farBehind >= behind) return
    const key = settings.thresholds?.far_behind === undefined ? 'behind' : 'far_behind'
    report({ file, path: ['thresholds', key] }, { behind, farBehind })
  },
}
