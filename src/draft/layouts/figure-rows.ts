import type { Line } from '../lines.ts'
import type { Commitment, Outline } from '../outline.ts'
import { commitmentsOfTargets } from '../tables/target-rows.ts'
import type { Material } from './layout.ts'

/**
 * Tables of amounts stand beside every layout: their rows are tasks and indicators of their own. `lines` are all of the
 * document, since the title of a table may be that of the plan.
 */
export function withFigureRows(outline: Outline, material: Material, lines: readonly Line[]): Outline {
  const targets = targetCommitments(material, lines)
  return {
    ...outline,
    commitments: [...outline.commitments, ...targets].toSorted((a, b) => a.line.index - b.line.index),
    levels: material.levels,
    headings: new Set(material.figureHeadings),
  }
}

function targetCommitments({ targets }: Material, lines: readonly Line[]): Commitment[] {
  let first = 1
  return targets.flatMap(({ table, part }) => {
    const commitments = commitmentsOfTargets(table, part, lines, first)
    first += commitments.length
    return commitments
  })
}
