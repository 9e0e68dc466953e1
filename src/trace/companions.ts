import type { Clause } from './clause.ts'

/** 责任单位:…, 完成时限:…: a line that belongs to the commitment above. */
export const LABEL_LINE =
  /^[([【]?(?:责任|责成|牵头|配合|主办|承办|协办|主责|参与|实施|负责|联系|落实|完成|时间|进度|时限|量化|目标|備註|备注)[^:,。;]{0,10}[:】\])]/

/**
 * Clauses that say more about the commitment of a clause: the other cells of its row, the cells that follow where
 * every cell has a line of its own, and labelled lines below. Another clause that the plan points to ends them.
 */
export function companionsOf(
  clause: Clause,
  clauses: readonly Clause[],
  isPointedTo: (clause: Clause) => boolean,
): Clause[] {
  const companions: Clause[] = []
  const { place } = clause.paragraph
  if (place !== undefined) {
    for (let index = clause.index - 1; index >= 0; index -= 1) {
      const before = clauses[index]
      if (before === undefined || !isSameRow(before, clause) || isPointedTo(before)) break
      companions.unshift(before)
    }
  }
  for (let index = clause.index + 1; index < clauses.length; index += 1) {
    const after = clauses[index]
    if (after === undefined || isPointedTo(after) || !follows(after, clause)) break
    companions.push(after)
  }
  return companions
}

function isSameRow(a: Clause, b: Clause): boolean {
  const [left, right] = [a.paragraph.place, b.paragraph.place]
  return left !== undefined && left.table === right?.table && left.row === right.row
}

function follows(after: Clause, clause: Clause): boolean {
  if (LABEL_LINE.test(after.text) || isSameRow(after, clause)) return true
  // Cells one below the other: the next row begins with its number.
  const { kind, place } = after.paragraph
  const alone = kind === 'cell' && place?.column === 1 && clause.paragraph.place?.column === 1
  return alone && !/^\d+$/.test(after.text)
}
