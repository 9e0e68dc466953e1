import type { Clause } from './clause.ts'
import { LABEL_LINE } from './companions.ts'
import type { ApartReason } from './trace-result.ts'

/** Ways to number a paragraph; a document uses one for each level. */
const NUMBERINGS = [
  /^第[一二三四五六七八九十百]+[章节部分编]+/,
  /^[一二三四五六七八九十]+[、.]/,
  /^\([一二三四五六七八九十]+\)/,
  /^\(?\d+(?:\.\d+)*[.、)]/,
]
const FIRST_OF_LIST = /^(?:第一[章节部分编]|一[、.]|\(一\)|\(?1[.、)])/

/** Which way of numbering a paragraph has; -1 for none. */
export function numberingOf(text: string): number {
  return NUMBERINGS.findIndex((numbering) => numbering.test(text))
}

/** What is known of the clauses of a document where a paragraph without a task is judged. */
export interface Neighbours {
  readonly all: readonly Clause[]
  /** Clauses that the plan points to. */
  readonly pointed: ReadonlySet<Clause>
  /** Clauses that `source.ignored` of the plan names, and not for a number in them. */
  readonly ignored: ReadonlySet<Clause>
  /** Whether a clause stands among the tasks or right beside them. */
  readonly isBeside: (clause: Clause) => boolean
}

/**
 * Why a paragraph that looks like a commitment need not be one: the plan says so; it only leads over to the list below
 * it; or the tasks before and after it are numbered or cells of a table, and it is not. Undefined for all others.
 */
export function apartReason(
  clause: Clause,
  { all, pointed, ignored, isBeside }: Neighbours,
): ApartReason | undefined {
  if (ignored.has(clause)) return 'ignored'
  const [above, below] = [all[clause.index - 1], all[clause.index + 1]]
  // Whoever is responsible for it is named below it.
  if (below !== undefined && LABEL_LINE.test(below.text)) return undefined
  const own = kindOf(clause)
  const leadsOver =
    own === -1 &&
    above !== undefined &&
    !pointed.has(above) &&
    numberingOf(above.text) >= 0 &&
    FIRST_OF_LIST.test(below?.text ?? '')
  if (leadsOver || leadsToTable(clause, below)) return 'introduction'
  if (!isBeside(clause)) return 'outside'
  if (typeof own === 'number' && own >= 0) return undefined
  const nearest = [
    all.slice(0, clause.index).findLast((other) => pointed.has(other)),
    all.slice(clause.index + 1).find((other) => pointed.has(other)),
  ]
  const isLikeOthers = nearest.some((other) => other !== undefined && kindOf(other) === own)
  return isLikeOthers ? undefined : 'other-kind'
}

/** 工作安排见下表, right above it. */
function leadsToTable({ text, paragraph }: Clause, below: Clause | undefined): boolean {
  return paragraph.kind === 'line' && below?.paragraph.kind === 'cell' && /[见如]下表/.test(text)
}

/** Cells are of a kind of their own. */
function kindOf({ text, paragraph }: Clause): number | 'cell' {
  return paragraph.kind === 'cell' ? 'cell' : numberingOf(text)
}
