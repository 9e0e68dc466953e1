import { editorial, type Family, weakened } from '../family.ts'
import { byAccountable, bySupport } from './people.ts'

export const actionChanges = {
  removed: weakened,
  fields: {
    'action-title': { fields: ['title'], weigh: editorial },
    'action-theme': { fields: ['theme'], weigh: editorial },
    'action-lead': { fields: ['lead'], holds: 'names', weigh: byAccountable('lead') },
    'action-support': { fields: ['support'], holds: 'names', weigh: bySupport },
    'action-responsible': { fields: ['responsible'], holds: 'names', weigh: byAccountable('responsible') },
    'action-source': { fields: ['source'], weigh: editorial },
    'action-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'action'>
