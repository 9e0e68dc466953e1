import { type Evidence, evidencePath, type Fact } from '../../model/entry.ts'
import { isLink } from '../../source/evidence.ts'
import type { ReadEntry } from '../reading/rows.ts'

/**
 * What a row says, its evidence named as a version of its entry names it. A unit writes `签到表.jpg`, the log has the
 * path under which the office keeps that file: it is the same evidence, wherever it was moved.
 */
export function withPathsOf(version: Fact, entry: ReadEntry): ReadEntry {
  const known = version.evidence ?? []
  if (entry.evidence === undefined || known.length === 0) return entry
  const byPath = new Map(known.map((one) => [evidencePath(one), one]))
  const byName = new Map(known.map((one) => [fileName(one), one]))
  const evidence = entry.evidence.map((one) => {
    const path = evidencePath(one)
    if (isLink(path) || byPath.has(path)) return one
    return byName.get(fileName(one)) ?? one
  })
  return withEvidence(entry, evidence)
}

/** The entry with other evidence. Generic, for a spread forgets the fields of an activity beside its measures. */
export function withEvidence<Row extends ReadEntry>(entry: Row, evidence: Evidence[]): Row {
  return { ...entry, evidence }
}

function fileName(evidence: Evidence): string {
  return evidencePath(evidence).split('/').at(-1) ?? ''
}
