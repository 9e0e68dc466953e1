import type { Line } from '../lines.ts'
import { bare } from '../lines.ts'
import type { Commitment, Section } from '../outline.ts'
import { NOBODY } from '../outline.ts'
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

function titleOf(line: Line): string {
  const words = line.reading.slice(line.numbering?.end ?? 0).trim()
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
  const roles = rowRoles(row, firstLeads)
  const heading = table.header.find((_, index) => table.columns[index] === 'number')
  const number = row.number === undefined ? '' : `${heading?.plain ?? ''}${row.number}`
  const [due] = row.due
  const tasks = row.task.filter(
    (line, index) => /\p{L}/u.test(line.words) && !goesOnFrom(row.task[index - 1], line),
  )
  return tasks.map((line, index) => ({
    kind: 'task',
    section: sections.of(row.action),
    line,
    start: line.numbering?.end ?? 0,
    end: line.plain.length,
    heading: undefined,
    headingLine: undefined,
    at: [part, number].filter((words) => words !== '').join(' '),
    key: key(index + 1),
    roles,
    due: due === undefined ? undefined : { text: due.plain, line: due },
    more: row.target,
    weak: undefined,
  }))
}

/** Lines of one cell that are one sentence, broken where the cell was too narrow. */
function goesOnFrom(before: Line | undefined, line: Line): boolean {
  return before?.paragraph === line.paragraph && line.numbering === undefined && /[,、:]$/.test(before.plain)
}

/** Whether a table says that the first of every list leads. */
export function saysFirstLeads(lines: readonly Line[]): boolean {
  return lines.some(({ plain }) =>
    /(?:排|列)(?:名)?在?(?:第一|首)(?:位|个)?.{0,4}(?:单位|部门)?.{0,4}(?:为|是|系)牵头/.test(plain),
  )
}
