import { safeName } from '../../log/safe-name.ts'

/** What a file of evidence is of. */
export interface EvidenceSubject {
  readonly unit: string
  readonly date: string
  /** Undefined where only the file's own name says what it shows. */
  readonly title: string | undefined
}

const LONGEST = 40

/** Where evidence of a unit and year goes. */
export function folderOf({ unit, date }: EvidenceSubject): string {
  return `evidence/${date.slice(0, 4)}/${safeName(unit)}`
}

/**
 * A path below `evidence` that tells what the file shows, `evidence/2024/区教委/2024-03-05-院士专家校园行-1.jpg`: the
 * first number under which nothing stands yet.
 */
export function readablePath(
  subject: EvidenceSubject,
  given: string,
  isFree: (path: string) => boolean,
): string {
  const [, stem = '', ending = ''] = /([^/\\]*?)(\.[A-Za-z0-9]{1,8})?$/.exec(given) ?? []
  const about = [...(subject.title ?? stem).replace(/\s+/g, ' ')].slice(0, LONGEST).join('')
  const name = safeName(`${subject.date}-${about.trim()}`)
  for (let number = 1; ; number += 1) {
    const path = `${folderOf(subject)}/${name}-${number}${ending.toLowerCase()}`
    if (isFree(path)) return path
  }
}
