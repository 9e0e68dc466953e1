import type { ImportMapping } from '../../../src/forms/reading/context.ts'

/** A file as people make them, and how it is read. Its golden says what comes of it. */
export interface CorpusCase {
  /** Also the name of its golden. */
  readonly name: string
  readonly about: string
  readonly file: string
  readonly bytes: () => Uint8Array
  readonly unit?: string
  readonly year?: number
  readonly mapping?: ImportMapping
}
