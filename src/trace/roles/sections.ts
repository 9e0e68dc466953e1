import type { Clause } from '../clause.ts'
import { LABEL_LINE } from '../companions.ts'

/** What is said for several clauses at once. */
export interface Sections {
  /** Headings that a clause stands under with what is said right behind them, and the labelled lines of its section. */
  readonly above: (clause: Clause) => readonly Clause[]
}

/** Ways to number headings, each level below the one before. */
const LEVELS = [
  /^第[一二三四五六七八九十百]+[章节部分编]/,
  /^[一二三四五六七八九十]+、/,
  /^\([一二三四五六七八九十]+\)/,
  /^\d+[.、]/,
  /^\(\d+\)/,
]
const LONGEST_HEADING = 60

/** A heading with what follows it up to the next one; the first section of a document may have none. */
interface Section {
  readonly headings: readonly Clause[]
  readonly clauses: Clause[]
}

/** `own` are clauses of tasks, which say nothing for others. */
export function sectionsOf(all: readonly Clause[], own: ReadonlySet<Clause>): Sections {
  const sections = new Map<Clause, Section>()
  const introductions = new Map<Clause, Clause>()
  let open: Section = { headings: [], clauses: [] }
  for (const clause of all) {
    if (isHeading(clause) && !own.has(clause)) {
      const outer = open.headings.filter((heading) => levelOf(heading) < levelOf(clause))
      sections.set(clause, { headings: outer, clauses: [] })
      open = { headings: [...outer, clause], clauses: [] }
      continue
    }
    const heading = open.headings.at(-1)
    if (heading !== undefined && open.clauses.length === 0 && !own.has(clause))
      introductions.set(heading, clause)
    open.clauses.push(clause)
    sections.set(clause, open)
  }
  const labelled = new Map<Section, readonly Clause[]>()
  return {
    above(clause) {
      const section = sections.get(clause)
      if (section === undefined) return []
      const lines = labelled.get(section) ?? labelledOnce(section)
      labelled.set(section, lines)
      return [
        ...section.headings
          .filter((heading) => levelOf(heading) < levelOf(clause))
          .flatMap((heading) => [heading, introductions.get(heading) ?? []].flat()),
        ...lines,
      ]
    },
  }
}

/** Labelled lines that stand in one place of their section; where there are more places each is for a clause. */
function labelledOnce({ clauses }: Section): readonly Clause[] {
  const lines = clauses.filter(({ text }) => LABEL_LINE.test(text))
  const [first, last] = [lines[0], lines.at(-1)]
  return first !== undefined && last !== undefined && last.index - first.index === lines.length - 1
    ? lines
    : []
}

function levelOf({ text }: Clause): number {
  const level = LEVELS.findIndex((numbering) => numbering.test(text))
  return level < 0 ? LEVELS.length : level
}

function isHeading(clause: Clause): boolean {
  return (
    clause.text.length <= LONGEST_HEADING &&
    levelOf(clause) < LEVELS.length &&
    !/[。;](?=.)/.test(clause.text)
  )
}
