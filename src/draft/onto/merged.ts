import type { Path } from '../../model/finding.ts'

/** Something put together from the plan and the draft. */
export interface Merged<Value> {
  readonly value: Value
  /** Which of its values are the draft's: doubts and words of the document follow them. */
  readonly taken: readonly Taken[]
}

/** A value at `to`, counted from the merged one, that stood at `from` in the draft's. */
export interface Taken {
  readonly to: Path
  readonly from: Path
}

/** The same for something that lies deeper on both sides. */
export function deeper(taken: readonly Taken[], to: Path, from: Path): Taken[] {
  return taken.map((one) => ({ to: [...to, ...one.to], from: [...from, ...one.from] }))
}
