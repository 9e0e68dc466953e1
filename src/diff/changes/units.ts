import { editorial, type Family, reassigned } from '../family.ts'
import { earlierIsStricter, type Impact, mirrored } from '../impact.ts'
import type { Item, Side } from '../side.ts'
import { byPeople } from './people.ts'

/** A unit that another one takes over from, or that takes over itself, only hands on what it owes. */
function unitGone({ value: { name, successor } }: Item<'unit'>, own: Side, other: Side): Impact {
  return successor !== undefined || own.succeeds(name) || other.succeeds(name) ? 'reassigned' : 'weakened'
}

export const unitChanges = {
  removed: unitGone,
  fields: {
    'unit-aliases': { fields: ['aliases'], weigh: editorial },
    'unit-from': {
      fields: ['from'],
      weigh: ({ from: was = '' }, { from: is = '' }) => earlierIsStricter(was, is),
    },
    'unit-until': {
      fields: ['until'],
      weigh(base, revision) {
        if (base.successor !== undefined || revision.successor !== undefined) return 'reassigned'
        return mirrored(earlierIsStricter(base.until, revision.until))
      },
    },
    'unit-successor': { fields: ['successor'], holds: 'names', weigh: reassigned },
    'unit-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'unit'>

export const groupChanges = {
  removed: () => 'weakened',
  fields: {
    'group-aliases': { fields: ['aliases'], weigh: editorial },
    'group-members': {
      fields: ['members'],
      holds: 'names',
      weigh: (base, revision, sides) => byPeople(base.members, revision.members, sides),
    },
    'group-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'group'>
