import { comparable } from '../document/comparable.ts'
import type { Plan } from '../model/plan.ts'
import type { Clause } from './clause.ts'
import { LABEL_LINE } from './companions.ts'
import type { Coverage } from './trace-result.ts'

/** Ways to number a paragraph; a document uses one for each level. */
const NUMBERINGS = [
  /^第[一二三四五六七八九十百]+[章节部分编]+/,
  /^[一二三四五六七八九十]+[、.]/,
  /^\([一二三四五六七八九十]+\)/,
  /^\(?\d+(?:\.\d+)*[.、)]/,
]
const HEADER_WORDS = new Set(
  '序号 编号 责任单位 牵头单位 配合单位 责任部门 牵头部门 主要工作 重点工作 具体任务 主要任务 工作任务 任务 工作内容 工作目标 目标 完成时限 完成时间 时间 备注 备註'.split(
    ' ',
  ),
)
/** Lines no longer than this with a number before them and no sentence in them are headings. */
const HEADING_LENGTH = 40
const SHORTEST_COMMITMENT = 6

/** What is known of the clauses of a document when coverage is told. */
export interface Pointed {
  /** Clauses that tasks, safeguards, indicators and deliverables point to. */
  readonly own: ReadonlySet<Clause>
  /** Clauses of a milestone, or of a level of an indicator, whose own clause is another one. */
  readonly alsoCovered: Iterable<Clause>
  /** Other cells of their rows, and labelled lines below them. */
  readonly companions: ReadonlySet<Clause>
}

/**
 * Which paragraphs between the first and the last that the plan points to look like commitments, and which of
 * those nothing points to, as told and as clauses. Headings, unit lists, labelled lines and the furniture of tables are no commitments.
 */
export function coverageOf(
  plan: Plan,
  clauses: readonly Clause[],
  { own, alsoCovered, companions }: Pointed,
): { told: Coverage; clauses: ReadonlySet<Clause> } {
  const first = clauses.findIndex((clause) => own.has(clause))
  const last = clauses.findLastIndex((clause) => own.has(clause))
  const pointed = new Set([...own, ...alsoCovered])
  const isCommitment = commitmentTest(plan, pointed)
  const paragraphs = clauses
    .slice(Math.max(first, 0), last + 1)
    .filter((clause) => pointed.has(clause) || (!companions.has(clause) && isCommitment(clause)))
  const unpointed = firstOfEachRow(paragraphs.filter((clause) => !pointed.has(clause)))
  const covered = paragraphs.filter((clause) => pointed.has(clause)).length
  const count = covered + unpointed.length
  const told = {
    share: count === 0 ? 0 : covered / count,
    paragraphs: count,
    unpointed: unpointed.map(({ paragraph }) => ({ line: paragraph.line, text: paragraph.text })),
  }
  return { told, clauses: new Set(unpointed) }
}

/** A row of a table holds one commitment. */
function firstOfEachRow(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>()
  return clauses.filter(({ paragraph: { place, line } }) => {
    const row = place === undefined ? `line ${line}` : `${place.table} ${place.row}`
    return seen.has(row) ? false : seen.add(row)
  })
}

function commitmentTest(plan: Plan, pointed: ReadonlySet<Clause>): (clause: Clause) => boolean {
  const names = new Set(
    [...plan.units, ...(plan.groups ?? [])].flatMap(({ name, aliases }) =>
      [name, ...(aliases ?? [])].map(comparable),
    ),
  )
  const actions = (plan.actions ?? []).map(({ title }) => comparable(title))
  // Where tasks are as short as headings, only their numbering tells the two apart.
  const short = [...pointed].some(({ text }) => !hasSentence(text))
  const numberings = new Set([...pointed].flatMap(({ text }) => headingNumbering(text) ?? []))
  return ({ text }) => {
    if (text.length < SHORTEST_COMMITMENT || HEADER_WORDS.has(text) || LABEL_LINE.test(text)) return false
    if (isUnitList(text, names)) return false
    if (actions.some((title) => text.endsWith(title) || title.endsWith(text))) return false
    const numbering = headingNumbering(text)
    return numbering === undefined ? short || hasSentence(text) : numberings.has(numbering)
  }
}

function hasSentence(text: string): boolean {
  return /[。;,]/.test(text)
}

/** How a heading is numbered: short, and no sentence in it; a full stop at its end does not make it one. */
function headingNumbering(text: string): number | undefined {
  const index = NUMBERINGS.findIndex((numbering) => numbering.test(text))
  if (index < 0 || text.length > HEADING_LENGTH || /[。;](?=.)/.test(text)) return undefined
  return text.endsWith('。') && text.includes(',') ? undefined : index
}

function isUnitList(text: string, names: ReadonlySet<string>): boolean {
  const parts = text.replace(/[。;]$/, '').split(/[、,;]/)
  const known = parts.filter((part) => names.has(part)).length
  return known > 0 && known * 2 >= parts.length
}
