import type { Figure } from '../figures.ts'

/** A number, its counter without 余, and whether 每年 or 不少于 ask for it. */
export interface Seen extends Figure {
  readonly word: string
  readonly asks: boolean
}
