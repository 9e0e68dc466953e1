import type { LogSource } from '../log/log-source.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { type Evidence, evidencePath, type Fact } from '../model/entry.ts'
import { isLink, leavesWorkspace, plainPath } from '../source/evidence.ts'
import type { FileReader } from '../source/file-reader.ts'
import { namedTasks, namedUnits } from './attribution.ts'
import { titleOf } from './explain.ts'
import { visitFacts } from './tally.ts'

/** An entry that names a file as evidence. */
export interface EvidenceUse {
  readonly id: string
  readonly kind: Fact['kind']
  readonly date: CivilDate
  /** May be empty. */
  readonly title: string
  /** As the entry names them. */
  readonly units: readonly string[]
  readonly tasks: readonly string[]
  /** Of a document, its id. */
  readonly deliverable?: string
  /** Of a figure, the id of its indicator. */
  readonly indicator?: string
}

export type EvidenceState =
  /** As it was when it was logged. */
  | 'sound'
  /** There; no checksum says what it was. */
  | 'unstated'
  | 'altered'
  | 'missing'
  | 'outside'
  | 'link'

/** A file or link that entries name, and what became of it. */
export interface EvidenceItem {
  /** In its plain spelling, from the root of the workspace. */
  readonly path: string
  readonly uses: readonly EvidenceUse[]
  readonly state: EvidenceState
  /** Other paths with the same content. */
  readonly copies: readonly string[]
  /** Stands for several entries, itself or as a copy. */
  readonly shared: boolean
  /** In bytes, of a file that is there. */
  readonly size?: number
  /** Of the file as it is; of a missing one as it was logged. */
  readonly sha256?: string
}

export interface EvidenceRegister {
  /** By the day of their first entry, then by path. */
  readonly items: readonly EvidenceItem[]
  /** Activities that were done and have no evidence. */
  readonly without: number
}

interface Named {
  readonly path: string
  readonly uses: EvidenceUse[]
  readonly stated: Set<string>
  fits: boolean
}

interface Disk {
  readonly files: FileReader
  readonly sha256: (bytes: Uint8Array) => string
}

/**
 * Every file and link that an entry which `fits` names, with all entries that name it. Files are read whole, to
 * compare them with what was logged and with each other.
 */
export function evidenceRegister(
  log: LogSource,
  fits: (fact: Fact) => boolean,
  disk: Disk,
): EvidenceRegister {
  const named = new Map<string, Named>()
  let without = 0
  visitFacts(log, (fact) => {
    const evidence = fact.evidence ?? []
    const isMeant = fits(fact)
    if (isMeant && evidence.length === 0 && fact.kind === 'activity' && fact.status !== 'planned')
      without += 1
    for (const one of evidence) {
      const path = pathOf(one)
      const known = named.get(path) ?? { path, uses: [], stated: new Set<string>(), fits: false }
      named.set(path, known)
      if (known.uses.at(-1)?.id !== fact.id) known.uses.push(useIn(fact))
      if (typeof one !== 'string' && one.sha256 !== undefined) known.stated.add(one.sha256.toLowerCase())
      known.fits ||= isMeant
    }
  })
  const all = [...named.values()].map((one) => ({ ...one, ...inspected(one, disk) }))
  const byContent = new Map<string, typeof all>()
  for (const one of all) {
    if (one.sha256 !== undefined) byContent.set(one.sha256, [...(byContent.get(one.sha256) ?? []), one])
  }
  const items = all
    .filter((one) => one.fits)
    .map(({ path, uses, state, size, sha256 }): EvidenceItem => {
      const alike = sha256 === undefined ? [] : (byContent.get(sha256) ?? [])
      const entries = new Set([...uses, ...alike.flatMap((one) => one.uses)].map(({ id }) => id))
      return {
        path,
        uses,
        state,
        copies: alike.map((one) => one.path).filter((other) => other !== path),
        shared: state !== 'link' && entries.size > 1,
        ...(size === undefined ? {} : { size }),
        ...(sha256 === undefined ? {} : { sha256 }),
      }
    })
  return { items: items.sort(byDayThenPath), without }
}

/** Every file and link that the log names. */
export function namedEvidence(log: LogSource): ReadonlySet<string> {
  const paths = new Set<string>()
  visitFacts(log, ({ evidence = [] }) => {
    for (const one of evidence) paths.add(pathOf(one))
  })
  return paths
}

function pathOf(evidence: Evidence): string {
  return plainPath(evidencePath(evidence))
}

/** What became of a file; of several checksums that were logged any will do. */
function inspected(
  { path, stated }: Named,
  { files, sha256: hash }: Disk,
): Omit<EvidenceItem, 'path' | 'uses' | 'copies' | 'shared'> {
  if (isLink(path)) return { state: 'link' }
  if (leavesWorkspace(path)) return { state: 'outside' }
  const bytes = files.read(path)
  if (bytes === undefined) {
    const [logged] = stated
    return { state: 'missing', ...(logged === undefined ? {} : { sha256: logged }) }
  }
  const sha256 = hash(bytes)
  const state = stated.size === 0 ? 'unstated' : stated.has(sha256) ? 'sound' : 'altered'
  return { state, size: bytes.length, sha256 }
}

function useIn(fact: Fact): EvidenceUse {
  return {
    id: fact.id,
    kind: fact.kind,
    date: fact.date,
    title: titleOf(fact),
    units: [...namedUnits(fact)],
    tasks: [...namedTasks(fact)],
    ...(fact.kind === 'submission' ? { deliverable: fact.deliverable } : {}),
    ...(fact.kind === 'observation' && fact.indicator !== undefined ? { indicator: fact.indicator } : {}),
  }
}

function byDayThenPath(a: EvidenceItem, b: EvidenceItem): number {
  const [first, second] = [firstDay(a), firstDay(b)]
  if (first !== second) return first < second ? -1 : 1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

function firstDay({ uses }: EvidenceItem): CivilDate {
  return uses.reduce((first, { date }) => (date < first ? date : first), uses[0]?.date ?? '')
}

/** Files below `evidence` that no entry of any plan names; names that programs leave behind are passed over. */
export function unusedEvidence(files: FileReader, used: ReadonlySet<string>): string[] {
  const within = (folder: string): string[] =>
    files.list(folder).flatMap(({ name, kind }) => {
      if (name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name)) return []
      return kind === 'folder' ? within(`${folder}/${name}`) : [`${folder}/${name}`]
    })
  return within('evidence').filter((path) => !used.has(path))
}

/** Where a checksum was logged first. */
export interface LoggedChecksum {
  readonly path: string
  readonly entry: string
}

/** Checksums of the log in small letters, without a look at any file. */
export function loggedChecksums(log: LogSource): ReadonlyMap<string, LoggedChecksum> {
  const logged = new Map<string, LoggedChecksum>()
  visitFacts(log, ({ id, evidence = [] }) => {
    for (const one of evidence) {
      if (typeof one === 'string' || one.sha256 === undefined) continue
      const sha256 = one.sha256.toLowerCase()
      if (!logged.has(sha256)) logged.set(sha256, { path: one.path, entry: id })
    }
  })
  return logged
}
