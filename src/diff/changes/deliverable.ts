import type { Deliverable } from '../../model/plan.ts'
import { editorial, type Family, reassigned, weakened } from '../family.ts'
import { byItems, earlierIsStricter, type Impact, moreIsStricter, together } from '../impact.ts'
import type { Sides } from '../side.ts'
import { byPeople } from './people.ts'

/** Every year asks for more than once; then the earlier day does, and the earlier first year. */
function byDue({ due: was }: Deliverable, { due: is }: Deliverable): Impact {
  if (typeof was === 'string' && typeof is === 'string') return earlierIsStricter(was, is)
  if (typeof was === 'string') return 'strengthened'
  if (typeof is === 'string') return 'weakened'
  return together([earlierIsStricter(was.on, is.on), moreIsStricter(is.first, was.first)])
}

function bySenders({ from: was }: Deliverable, { from: is }: Deliverable, sides: Sides): Impact {
  if (was !== 'all' && is !== 'all') return byPeople(was, is, sides)
  return byItems(was === 'all' ? 1 : 0, is === 'all' ? 1 : 0)
}

export const deliverableChanges = {
  removed: weakened,
  fields: {
    'deliverable-title': { fields: ['title'], weigh: editorial },
    'deliverable-due': { fields: ['due'], weigh: byDue },
    'deliverable-from': { fields: ['from'], holds: 'names', weigh: bySenders },
    'deliverable-to': { fields: ['to'], holds: 'names', weigh: reassigned },
    'deliverable-source': { fields: ['source'], weigh: editorial },
    'deliverable-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'deliverable'>
