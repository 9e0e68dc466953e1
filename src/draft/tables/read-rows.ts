import { readUnitList } from '../../phrases/unit-list.ts'
import { bare, joinedLine, type Line } from '../lines.ts'
import { type Commitment, isNobody, NOBODY, type Roles, type Section } from '../outline.ts'
import { rolesOf } from '../roles.ts'
import { rowRoles } from './row-roles.ts'
import type { TaskRow, TaskTable } from './table.ts'

/** Sections by their words, so that an action that stands in many rows is one. */
export interface SectionBook {
  of(line: Line | undefined): Section | undefined
  readonly all: readonly Section[]
}

export function sectionBook(known: readonly Section[]): SectionBook {
  const all = [...known]
  const byWords = new Map(known.map((section) => [wordsOf(section.title), section]))
  return {
    all,
    of: (line) => {
      if (line === undefined) return undefined
      const title = titleOf(line)
      const found = byWords.get(wordsOf(title))
      if (found !== undefined) return found
      const section = { title, line, at: '', roles: NOBODY }
      byWords.set(wordsOf(title), section)
      all.push(section)
      return section
    },
  }
}

/** 实施青少年科学素质提升行动 and 青少年科学素质提升行动 are one. */
function wordsOf(title: string): string {
  return bare(title).replace(/^(?:深入|大力|全面)?(?:实施|开展|推进)(?=.{4})/, '')
}

/** 组织领导(60分) in a table that says how it is judged. */
const POINTS = /[(（]\s*[\d.]+\s*分\s*[)）]\s*$/

function titleOf(line: Line): string {
  const words = line.reading
    .slice(line.numbering?.end ?? 0)
    .replace(POINTS, '')
    .trim()
  return words.replace(/[。:：]$/, '') || line.reading
}

/** A commitment for every line of task of a row, or one for all of them where they are one text. */
export function commitmentsOfRow(
  row: TaskRow,
  where: {
    readonly table: TaskTable
    readonly part: string
    readonly sections: SectionBook
    readonly firstLeads: boolean
  },
  key: (nth: number) => readonly (string | number)[],
): Commitment[] {
  const { table, part, sections, firstLeads } = where
  const rowHas = rowRoles(row, firstLeads)
  const heading = table.header.find((_, index) => table.columns[index] === 'number')
  const number = row.number === undefined ? '' : `${heading?.plain ?? ''}${row.number}`
  const [due] = row.due
  return textsOf(row.task).map(({ line, more }, index) => {
    // Without a column for it the text itself may say who is responsible.
    const said = isNobody(rowHas) ? rolesOf(line, firstLeads) : undefined
    const own = said === undefined || isNobody(said.roles) ? sectionRoles(row, rowHas) : said.roles
    return {
      kind: 'task',
      section: sections.of(row.action),
      line,
      start: line.numbering?.end ?? 0,
      end: withoutPoints(line, said?.end ?? line.plain.length),
      heading: undefined,
      headingLine: undefined,
      at: [part, number].filter((words) => words !== '').join(' '),
      key: key(index + 1),
      roles: own,
      due: due === undefined ? undefined : { text: due.plain, line: due },
      more: [...more, ...row.target],
      weak: undefined,
    }
  })
}

/** ……(15分);, ……,得2分。: how it is judged is no part of the task. */
function withoutPoints({ plain, numbering }: Line, end: number): number {
  const words = plain.slice(0, end)
  const points =
    /(?:\s*\(\s*[\d.]+\s*分?\s*\)|(?:,[^,。;]{0,12}[得计记扣加]\s*[\d.]+\s*分)+(?:,扣完为止)?)[;。,]?\s*$/.exec(
      words,
    )
  return points === null || points.index <= (numbering?.end ?? 0) ? end : points.index
}

/** 通用考核项目(全部责任单位) above rows that name nobody. */
function sectionRoles({ action, section = action }: TaskRow, own: Roles): Roles {
  const units = /[(（]([^()（）]{3,20})[)）]\s*$/.exec(section?.reading ?? '')?.[1]
  if (!isNobody(own) || section === undefined || units === undefined) return own
  const named = readUnitList(units)
  if (!named.every(({ kind }) => kind === 'group')) return own
  return { ...NOBODY, responsible: named.map(({ name, kind }) => ({ name, kind, line: section })) }
}

/** The texts of a cell, each with the lines that it goes on over where the cell was too narrow. */
function textsOf(lines: readonly Line[]): { readonly line: Line; readonly more: Line[] }[] {
  const texts: { line: Line; more: Line[] }[] = []
  const written = lines.filter(({ words }) => /\p{L}/u.test(words))
  for (const [index, line] of written.entries()) {
    if (goesOnFrom(written[index - 1], line, written)) texts.at(-1)?.more.push(line)
    else texts.push({ line, more: [] })
  }
  return texts.filter(({ line }) => !isAboutPoints(line)).map(({ line, more }) => joinedText(line, more))
}

/** Lines of the cell that break within words are one; others are read for themselves. */
function joinedText(line: Line, more: readonly Line[]): { readonly line: Line; readonly more: Line[] } {
  const others = more.findIndex(
    ({ paragraph }, index) => paragraph !== line.paragraph || /[,、:]$/.test((more[index - 1] ?? line).plain),
  )
  const own = others < 0 ? more : more.slice(0, others)
  const rest = others < 0 ? [] : more.slice(others)
  return { line: own.length === 0 ? line : joinedLine(line, own), more: [...rest] }
}

/** 出现不配合现象不得分, 每出现一例扣2分: nothing but how it is judged. */
function isAboutPoints({ words }: Line): boolean {
  return /^[^,。;]{0,20}(?:不得分|[加扣]\s*[\d.]+\s*分|比例得分|扣完为止)(?:\(.*\))?[。;]?$/.test(words)
}

/**
 * A row that was broken in the middle of a sentence goes on in the next one. Within a cell what has no number goes on where
 * its other lines count, or end as sentences do.
 */
function goesOnFrom(before: Line | undefined, line: Line, cell: readonly Line[]): boolean {
  if (before === undefined || line.numbering !== undefined) return false
  if (before.paragraph !== line.paragraph) {
    const [place, next] = [before.paragraph.place, line.paragraph.place]
    return place !== undefined && next !== undefined && !ENDED.test(before.plain)
  }
  if (/[,、:]$/.test(before.plain)) return true
  const own = cell.filter(({ paragraph }) => paragraph === line.paragraph)
  if (own[0]?.numbering?.ordinal === 1 && own.some(({ numbering }) => numbering?.ordinal === 2)) return true
  return !ENDED.test(before.plain) && ENDED.test(own.at(-1)?.plain ?? '')
}

const ENDED = /[。;!?]$/
