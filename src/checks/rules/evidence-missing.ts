import { isLink, leavesWorkspace } from '../../source/evidence.ts'
import { evidenceOf } from '../entry-places.ts'
import type { Rule } from '../rule.ts'

/** A file that an entry names as evidence is there. */
export const evidenceMissing: Rule<'evidence-missing', { path: string }> = {
  id: 'evidence-missing',
  severity: 'error',
  group: 'evidence',
  entries({ evidence }, report) {
    return {
      fact(fact, at) {
        for (const { path, place } of evidenceOf(fact)) {
          if (isLink(path) || leavesWorkspace(path) || evidence.exists(path)) continue
          report(at(place), { path })
        }
      },
    }
  },
}
