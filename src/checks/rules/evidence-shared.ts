import type { Fact } from '../../model/entry.ts'
import { isLink, plainPath } from '../../source/evidence.ts'
import { type EvidencePlace, evidenceOf } from '../entry-places.ts'
import { Repeats } from '../repeats.ts'
import type { Rule } from '../rule.ts'

/**
 * One file as evidence of two entries may be right, or one activity noted twice. A copy under another name is the
 * same file, where both checksums are stated: `copyOf` is then the path under which the first entry names it.
 */
export const evidenceShared: Rule<
  'evidence-shared',
  { path: string; first: string; copyOf: string | undefined }
> = {
  id: 'evidence-shared',
  severity: 'warning',
  group: 'evidence',
  entries({ eachFact }, report) {
    const repeats = new Repeats()
    return {
      fact(fact) {
        for (const key of keysIn(fact)) repeats.note(key)
      },
      end() {
        if (!repeats.any()) return
        const first = new Map<string, { readonly id: string; readonly path: string }>()
        eachFact((fact, at) => {
          for (const one of evidenceOf(fact)) {
            const keys = keysOf(one).filter((key) => repeats.maybe(key))
            const owner = keys.map((key) => first.get(key)).find((known) => known && known.id !== fact.id)
            for (const key of keys) if (!first.has(key)) first.set(key, { id: fact.id, path: one.path })
            if (owner === undefined) continue
            const copyOf = plainPath(owner.path) === plainPath(one.path) ? undefined : owner.path
            report(at(one.place), { path: one.path, first: owner.id, copyOf }, { entry: fact.id })
          }
        })
      },
    }
  },
}

/** What two entries must not have in common: each once, also where the entry names a file twice. */
function keysIn(fact: Fact): ReadonlySet<string> {
  return new Set(evidenceOf(fact).flatMap(keysOf))
}

/** Path and content; a link is nobody's own. */
function keysOf({ path, sha256 }: EvidencePlace): string[] {
  if (isLink(path)) return []
  const place = plainPath(path)
  return sha256 === undefined ? [place] : [place, `sha256:${sha256.toLowerCase()}`]
}
