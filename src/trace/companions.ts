import { commitmentNumbersIn } from '../phrases/commitment-numbers.ts'
import type { Clause, Clauses } from './clause.ts'
import { isRowNumber } from './roles/table-columns.ts'

/** 责任单位:…, 完成时限:…: a line that belongs to the commitment above; a colon may be lost. */
export const LABEL_LINE =
  /^[([【〔]?(?:责任|责成|分工|牵头|配合|主办|承办|协办|主责|参与|实施|负责|联系|落实|完成|时间|进度|时限|量化|目标|備註|备注)[^:,。;]{0,10}[:】\])]|^(?:责任|牵头|主办|承办|配合|协办|参与)(?:单位|部门)[^,。;:]{2,60}$/

/**
 * Clauses that say more about the commitment of a clause: the other cells of its row, the cells that follow where
 * every cell has a line of its own, how much is asked
 * for below the headings of such a table, and labelled lines below, with what they go on with. Another clause that the
 * plan points to ends them.
 */
export function companionsOf(
  clause: Clause,
  { all, inRowOf, isBelowHeadings }: Clauses,
  isPointedTo: (clause: Clause) => boolean,
): Clause[] {
  const row = inRowOf(clause)
  const before = row.filter(({ index }) => index < clause.index)
  const companions = before.slice(before.findLastIndex(isPointedTo) + 1)
  for (let index = clause.index + 1; index < all.length; index += 1) {
    const after = all[index]
    if (after === undefined || isPointedTo(after) || !(row.includes(after) || follows(after, index))) break
    companions.push(after)
  }
  return companions

  function follows(after: Clause, index: number): boolean {
    if (LABEL_LINE.test(after.text) || isUnfinished(all[index - 1])) return true
    if (isRowNumber(after.text)) return false
    // Cells one below the other: the next row begins with its number.
    if (isAlone(row)) return isAlone(inRowOf(after))
    return row.length === 0 && isBelowHeadings(clause) && isTarget(after)
  }
}

/** 责任单位:区教委、 with the other names on the next line; a sentence that a break parts behind a comma. */
function isUnfinished(clause: Clause | undefined): boolean {
  if (clause === undefined || clause.paragraph.kind === 'cell') return false
  return LABEL_LINE.test(clause.text) ? /[:、,]$/.test(clause.text) : /,$/.test(clause.text)
}

/** 每年不少于4次 in a line of its own: how much, and of nothing that it names first. */
function isTarget({ text, paragraph }: Clause): boolean {
  return paragraph.kind === 'line' && TARGET.test(text) && commitmentNumbersIn(text).length > 0
}

const TARGET = /^(?:每|全年|年均|[一二两三四五]年|累计|不少于|不低于|至少|达到|\d)[^,。;]{0,20}$/

/** Whether a row is one cell at its beginning. */
function isAlone([cell, ...others]: readonly Clause[]): boolean {
  return cell?.paragraph.place?.column === 1 && others.length === 0
}
