import type { Clause } from '../clause.ts'
import { ROLES, type Role } from './judged.ts'

/** What a column of a table of tasks holds. */
export type Column = Role | 'number' | 'task' | 'other'

const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:序号?|编号|项次)$/],
  ['other', /人$|领导|备注|备註|说明|进展|联系|时限|时间|节点|期限|进度|日期/],
  ['support', /配合|协办|参与|参加|协作|协同|协助|支持单位|成员单位/],
  ['lead', /牵头|主办|主责|第一责任|承办/],
  ['responsible', /^(?:责任|负责|落实|实施|承担|执行|完成)?(?:单位|部门|主体)(?:名称)?$|^责任(?:分工|落实)$/],
  ['task', /任务|措施|内容|举措|事项|工作|活动|项目|行动|工程/],
  ['other', /目标|指标|标准|要求|成果/],
]
const LONGEST_HEADING = 14
export const FEWEST_COLUMNS = 3

function columnOf(text: string): Column | undefined {
  const words = text.replace(/\([^()]*\)/g, '')
  if (words === '' || words.length > LONGEST_HEADING || /[,。;:]|[表单案]$/.test(words)) return undefined
  return HEADINGS.find(([, turn]) => turn.test(words))?.[0]
}

export function isRole(column: Column | undefined): column is Role {
  return ROLES.some((role) => role === column)
}

/** Undefined for the headings of any other table. */
export function columnsOf(
  cells: readonly (Clause | undefined)[],
): readonly (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => (cell === undefined ? undefined : columnOf(cell.text)))
  return columns.some(isRole) && columns.includes('task') ? columns : undefined
}

/** Three headings or more, one below the other. */
export function flatHeader(
  all: readonly Clause[],
  start: number,
): readonly (Column | undefined)[] | undefined {
  let end = start
  while (columnOf(all[end]?.text ?? '') !== undefined) end += 1
  return end - start < FEWEST_COLUMNS ? undefined : columnsOf(all.slice(start, end))
}

export function isRowNumber(text: string): boolean {
  return /^\(?\d{1,3}[).、]?$/.test(text)
}
