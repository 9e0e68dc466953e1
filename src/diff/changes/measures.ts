import { editorial, type Family, reassigned, weakened } from '../family.ts'
import { byList, moreIsStricter } from '../impact.ts'

/** More inhabitants to spend on: the same money per head asks for more. */
export const parameterChanges = {
  removed: weakened,
  fields: {
    'parameter-value': {
      fields: ['value'],
      weigh: (base, revision) => moreIsStricter(base.value, revision.value),
    },
  },
} as const satisfies Family<'parameter'>

export const registerChanges = {
  removed: weakened,
  fields: {
    'register-places': {
      fields: ['places'],
      weigh({ places: was }, { places: is }) {
        // Lists in files of their own cannot be compared here.
        return typeof was === 'string' || typeof is === 'string' ? 'reassigned' : byList(was, is)
      },
    },
  },
} as const satisfies Family<'register'>

export const measureChanges = {
  removed: editorial,
  fields: {
    'measure-unit': { fields: ['unit'], weigh: reassigned },
  },
} as const satisfies Family<'measure'>
