import { editorial, type Family, reassigned, weakened } from '../family.ts'
import { earlierIsStricter } from '../impact.ts'
import { byLevel } from './quota.ts'

export const indicatorChanges = {
  removed: weakened,
  fields: {
    'indicator-title': { fields: ['title'], weigh: editorial },
    'indicator-unit': { fields: ['unit'], weigh: reassigned },
    'indicator-source': { fields: ['source'], weigh: editorial },
    'indicator-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'indicator'>

/** What was measured before the plan: it draws the line to the target, and asks for nothing itself. */
export const baselineChanges = {
  removed: editorial,
  fields: {
    'baseline-value': { fields: ['value'], weigh: editorial },
  },
} as const satisfies Family<'baseline'>

export const targetChanges = {
  removed: weakened,
  fields: {
    /** Only of a level that stays and is moved as a whole: else a target is known by its day. */
    'target-by': { fields: ['by'], weigh: (base, revision) => earlierIsStricter(base.by, revision.by) },
    'target-level': { fields: ['at_least', 'more_than'], weigh: byLevel },
  },
} as const satisfies Family<'target'>
