import { bare, type Line } from '../lines.ts'
import { type Commitment, isNobody, NOBODY, type Section } from '../outline.ts'
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
    return {
      kind: 'task',
      section: sections.of(row.action),
      line,
      start: line.numbering?.end ?? 0,
      end: said?.end ?? line.plain.length,
      heading: undefined,
      headingLine: undefined,
      at: [part, number].filter((words) => words !== '').join(' '),
      key: key(index + 1),
      roles: said?.roles ?? rowHas,
      due: due === undefined ? undefined : { text: due.plain, line: due },
      more: [...more, ...row.target],
      weak: undefined,
    }
  })
}

/** The texts of a cell, each with the lines that it goes on over where the cell was too narrow. */
function textsOf(lines: readonly Line[]): { readonly line: Line; readonly more: Line[] }[] {
  const texts: { line: Line; more: Line[] }[] = []
  let before: Line | undefined
  for (const line of lines.filter(({ words }) => /\p{L}/u.test(words))) {
    if (goesOnFrom(before, line)) texts.at(-1)?.more.push(line)
    else texts.push({ line, more: [] })
    before = line
  }
  return texts
}

/** A row that was broken in the middle of a sentence goes on in the next one. */
function goesOnFrom(before: Line | undefined, line: Line): boolean {
  if (before === undefined || line.numbering !== undefined) return false
  if (before.paragraph === line.paragraph) return /[,、:]$/.test(before.plain)
  const [place, next] = [before.paragraph.place, line.paragraph.place]
  return place !== undefined && next !== undefined && !/[。;!?]$/.test(before.plain)
}
