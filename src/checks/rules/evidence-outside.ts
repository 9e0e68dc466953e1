import { isLink, leavesWorkspace } from '../../source/evidence.ts'
import { evidenceOf } from '../entry-places.ts'
import type { Rule } from '../rule.ts'

/** Evidence lies below the workspace, so that it travels with the log; links to the web are left alone. */
export const evidenceOutside: Rule<'evidence-outside', { path: string }> = {
  id: 'evidence-outside',
  severity: 'error',
  group: 'evidence',
  entries(_context, report) {
    return {
      fact(fact, at) {
        for (const { path, place } of evidenceOf(fact)) {
          if (!isLink(path) && leavesWorkspace(path)) report(at(place), { path })
        }
      },
    }
  },
}
