import type { EvidenceUsageErrors } from '../cli/evidence/usage-errors.ts'
import type { UsageMessages } from './catalogue.ts'
import type { CommandWords } from './command-words.ts'

/** Words about files of evidence. */
export interface EvidenceWords {
  readonly title: (args: { plan: string; unit: string | undefined }) => string
  readonly period: (args: { period: string }) => string
  readonly sheet: string
  readonly sum: (sums: {
    files: number
    links: number
    missing: number
    altered: number
    shared: number
    unstated: number
  }) => string
  readonly without: (entries: number) => string
  readonly nothing: string
  readonly columns: {
    readonly number: string
    readonly file: string
    /** One below the other, where the format has room for whole checksums. */
    readonly fileAndChecksum: string
    readonly entries: string
    readonly units: string
    readonly tasks: string
    readonly size: string
    readonly checksum: string
    readonly state: string
    readonly unused: string
  }
  readonly states: {
    readonly [State in 'sound' | 'unstated' | 'altered' | 'missing' | 'outside' | 'link']: string
  }
  /** Behind the state of a file that several entries name. */
  readonly shared: string
  /** An entry in a cell. */
  readonly entry: (entry: { date: string; title: string; id: string }) => string
  readonly notes: { readonly shortened: string; readonly lines: readonly string[] }
  readonly unused: { readonly title: string; readonly note: string }
  readonly copied: (copy: { from: string; to: string }) => string
  readonly wouldCopy: (copy: { from: string; to: string }) => string
  /** The file, or one with the same content, lies below `evidence` already. */
  readonly inPlace: (copy: { from: string; path: string }) => string
  readonly sameAs: (same: { from: string; path: string; entry: string }) => string
  readonly recordHint: (paths: readonly string[]) => string
  /** Why an entry was corrected, where nobody says. */
  readonly reason: string
  readonly waiting: string
}

/** Help of the commands on evidence. */
export type EvidenceCommandWords = Pick<CommandWords, 'evidence list' | 'evidence add'>
export type EvidenceUsageMessages = Pick<UsageMessages, keyof EvidenceUsageErrors>
