import { isLink, leavesWorkspace } from '../../source/evidence.ts'
import { evidenceOf } from '../entry-places.ts'
import type { Rule } from '../rule.ts'

/** A file whose checksum an entry states is still the same file. */
export const evidenceAltered: Rule<'evidence-altered', { path: string; stated: string; found: string }> = {
  id: 'evidence-altered',
  severity: 'error',
  group: 'evidence',
  entries({ evidence }, report) {
    return {
      fact(fact, at) {
        for (const { path, sha256: stated, place } of evidenceOf(fact)) {
          if (stated === undefined || isLink(path) || leavesWorkspace(path)) continue
          const found = evidence.sha256(path)
          if (found === undefined || found === stated.toLowerCase()) continue
          report(at([...place.slice(0, 2), 'sha256']), { path, stated, found })
        }
      },
    }
  },
}
