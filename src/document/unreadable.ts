/** Why a file cannot be read that seemed to be of a known format. */
export type Unreadable =
  /** Cut short, or otherwise not what its beginning says. */
  | 'damaged'
  /** Protected by a password. */
  | 'protected'
  /** Larger, also once unpacked, than any document; such a file can be made to fill the memory. */
  | 'too-large'
  /** More text than any plan has. */
  | 'too-long'
  /** Bytes that are text in no encoding, such as those of a program, or in several mixed up. */
  | 'no-text'
  /** Elements lie in each other deeper than in any document. */
  | 'too-nested'
  /** Pictures of pages, or a page that loads its text from elsewhere. */
  | 'without-text'

/** Thrown deep inside a reader, and answered by it with the trouble. */
export class UnreadableError extends Error {
  readonly trouble: Unreadable

  constructor(trouble: Unreadable) {
    super(trouble)
    this.trouble = trouble
  }
}

const DEEPEST = 1000

/** To be called at each element that is opened, with how many are open. */
export function demandDepth(depth: number): void {
  if (depth > DEEPEST) throw new UnreadableError('too-nested')
}
