import { editorial, type Family, weakened } from '../family.ts'
import { byList, earlierIsStricter } from '../impact.ts'
import { byAccountable, bySupport } from './people.ts'

export const taskChanges = {
  removed: weakened,
  fields: {
    /** To another action: a task that inherits its leads gets others. */
    'task-moved': {
      fields: ['action'],
      holds: 'action',
      weigh: (base, revision) =>
        base.inherit === undefined && revision.inherit === undefined ? 'editorial' : 'reassigned',
    },
    'task-section': { fields: ['section'], weigh: editorial },
    'task-title': { fields: ['title'], weigh: editorial },
    'task-lead': { fields: ['lead'], holds: 'names', weigh: byAccountable('lead') },
    'task-support': { fields: ['support'], holds: 'names', weigh: bySupport },
    'task-responsible': { fields: ['responsible'], holds: 'names', weigh: byAccountable('responsible') },
    'task-inherit': {
      fields: ['inherit'],
      weigh: (_, revision) => (revision.inherit === undefined ? 'weakened' : 'strengthened'),
    },
    'task-points': { fields: ['points'], weigh: (base, revision) => byList(base.points, revision.points) },
    'task-due': { fields: ['due'], weigh: (base, revision) => earlierIsStricter(base.due, revision.due) },
    'task-source': { fields: ['source'], weigh: editorial },
    'task-text': { fields: ['text'], weigh: editorial },
    'task-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'task'>

export const milestoneChanges = {
  removed: weakened,
  fields: {
    'milestone-title': { fields: ['title'], weigh: editorial },
    'milestone-by': { fields: ['by'], weigh: (base, revision) => earlierIsStricter(base.by, revision.by) },
    'milestone-anchor': { fields: ['anchor'], weigh: editorial },
    'milestone-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'milestone'>
