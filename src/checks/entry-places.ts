import { evidencePath, type Fact } from '../model/entry.ts'
import type { Locus, Path } from '../model/finding.ts'
import type { PlaceOf } from './rule.ts'

/** Where an entry names a unit: in its list of units, or as its only one. */
export function placeOfUnit(fact: Fact, unit: string, at: PlaceOf): Locus {
  if (fact.kind !== 'activity') return at(['unit'])
  const index = fact.units.indexOf(unit)
  return at(index < 0 ? ['units'] : ['units', index])
}

/** Where an entry names a task: in its list of tasks, or as its only one. */
export function placeOfTask(fact: Fact, task: string, at: PlaceOf): Locus {
  if (fact.kind !== 'activity') return at(['task'])
  const index = (fact.tasks ?? []).indexOf(task)
  return at(index < 0 ? ['tasks'] : ['tasks', index])
}

export interface EvidencePlace {
  readonly path: string
  readonly sha256: string | undefined
  readonly place: Path
}

const NONE: readonly EvidencePlace[] = []

/** The files that an entry names as evidence, and where it names them. */
export function evidenceOf({ evidence }: Fact): readonly EvidencePlace[] {
  if (evidence === undefined || evidence.length === 0) return NONE
  return evidence.map((one, index) => ({
    path: evidencePath(one),
    sha256: typeof one === 'string' ? undefined : one.sha256,
    place: typeof one === 'string' ? ['evidence', index] : ['evidence', index, 'path'],
  }))
}
