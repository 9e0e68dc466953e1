import { assessedFrom } from '../../model/plan.ts'
import { editorial, type Family, weakened } from '../family.ts'
import { earlierIsStricter, type Impact, mirrored, together } from '../impact.ts'

/** The document as a whole. A longer period asks for more: what is due every year is due in more years. */
export const planChanges = {
  removed: weakened,
  fields: {
    'plan-id': { fields: ['id'], weigh: editorial },
    'plan-title': { fields: ['title'], weigh: editorial },
    'plan-document-no': { fields: ['document_no'], weigh: editorial },
    'plan-issuer': { fields: ['issuer'], weigh: editorial },
    'plan-issued': {
      fields: ['issued'],
      weigh: (base, revision) => earlierIsStricter(assessedFrom(base), assessedFrom(revision)),
    },
    'plan-period': {
      fields: ['period'],
      weigh({ period: base }, { period: revision }): Impact {
        const end = mirrored(earlierIsStricter(base.to, revision.to))
        return together([earlierIsStricter(base.from, revision.from), end])
      },
    },
    'plan-assessed-from': {
      fields: ['assessed_from'],
      weigh: (base, revision) => earlierIsStricter(assessedFrom(base), assessedFrom(revision)),
    },
    'plan-implements': { fields: ['implements'], weigh: editorial },
    'plan-source': { fields: ['source'], weigh: editorial },
    'plan-notes': { fields: ['notes'], weigh: editorial },
  },
} as const satisfies Family<'plan'>
