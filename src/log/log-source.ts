import type { Correction, Entry, LocatedEntry } from '../model/entry.ts'

/** The log of one plan, read again at every call: files in the order of their paths, lines in order. */
export interface LogSource {
  /**
   * Calls `visit` for every well-formed entry, corrections included, as it stands in the file.
   * Every entry is a value of its own; where the log is long, keep no more of them than you need.
   */
  each(visit: (entry: Entry, file: string, line: number) => void): void
  /**
   * All corrections that count, in the order of files and lines: not those under the id of an entry before them. Cheap
   * even where the log is long.
   */
  corrections(): LocatedEntry<Correction>[]
}
