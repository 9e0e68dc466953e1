import { comparable } from '../document/comparable.ts'
import type { Plan } from '../model/plan.ts'
import type { Clause } from './clause.ts'
import { LABEL_LINE } from './companions.ts'
import type { ApartReason, Coverage } from './trace-result.ts'
import { apartReason, numberingOf } from './unpointed.ts'

const HEADER_WORDS = new Set(
  '序号 编号 责任单位 牵头单位 配合单位 责任部门 牵头部门 主要工作 重点工作 具体任务 主要任务 工作任务 任务 工作内容 工作目标 目标 完成时限 完成时间 时间 备注 备註'.split(
    ' ',
  ),
)
/** Lines no longer than this with a number before them and no sentence in them are headings. */
const HEADING_LENGTH = 40
const SHORTEST_COMMITMENT = 6
/** Who gets the document, what comes with it, since when it holds and who explains it. */
const NOTICE =
  /^(?:抄送|抄报|主送|分送|附件|附:|联系人|联系电话|咨询电话)|^[^。;]{0,24}本(?:规划|方案|意见|办法|纲要|计划|要点|通知)[^。;]{0,16}(?:负责解释|解释。|起(?:施行|实施|执行))/

/** What is known of the clauses of a document when coverage is told. */
export interface Pointed {
  /** Clauses that tasks, safeguards, indicators and deliverables point to. */
  readonly own: ReadonlySet<Clause>
  /** Those of tasks and safeguards alone. */
  readonly tasks: ReadonlySet<Clause>
  /** Clauses of a milestone, or of a level of an indicator, whose own clause is another one. */
  readonly alsoCovered: Iterable<Clause>
  /** Other cells of their rows, labelled lines below them, and what only restates them. */
  readonly companions: ReadonlySet<Clause>
  /** Clauses that the plan names as left out on purpose. */
  readonly ignored: ReadonlySet<Clause>
}

export interface JudgedCoverage {
  readonly told: Coverage
  readonly unpointed: ReadonlySet<Clause>
  readonly apart: ReadonlyMap<Clause, ApartReason>
}

/**
 * Which paragraphs from the first to the last that the plan points to, and beside these, look like commitments, and which of
 * those nothing points to, as told and as clauses. Headings, unit lists, labelled lines and the furniture of tables are no commitments.
 */
export function coverageOf(
  plan: Plan,
  clauses: readonly Clause[],
  { own, tasks, alsoCovered, companions, ignored }: Pointed,
): JudgedCoverage {
  const pointed = new Set([...own, ...alsoCovered])
  const isCommitment = commitmentTest(plan, pointed)
  const goesOn = (clause: Clause, inner: Clause): boolean =>
    isCommitment(clause) || LABEL_LINE.test(clause.text) || isSameTable(clause, inner)
  const [firstOwn, lastOwn] = endsOf(clauses, own)
  const [firstTask, lastTask] = endsOf(clauses, tasks)
  const from = reach(clauses, firstTask, -1, goesOn, isLaterItem)
  const to = reach(clauses, lastTask, 1, goesOn, isHeading)
  const paragraphs = clauses
    .slice(Math.min(firstOwn, from), Math.max(lastOwn, to) + 1)
    .filter((clause) => pointed.has(clause) || (!companions.has(clause) && isCommitment(clause)))
  const without = firstOfEachRow(paragraphs.filter((clause) => !pointed.has(clause)))
  const apart = new Map<Clause, ApartReason>()
  for (const clause of without) {
    const reason = apartReason(clause, { all: clauses, pointed, ignored, isBeside })
    if (reason !== undefined) apart.set(clause, reason)
  }
  const unpointed = without.filter((clause) => !apart.has(clause))
  const covered = paragraphs.filter((clause) => pointed.has(clause)).length
  const count = covered + unpointed.length
  // Lines beside the tasks may be titles and signatures; a commitment among them is a sentence or a row.
  function isBeside(clause: Clause): boolean {
    const { index, text, paragraph } = clause
    if (index >= firstTask && index <= lastTask) return true
    return index >= from && index <= to && (paragraph.kind === 'cell' || /[。;]/.test(text))
  }
  const told = {
    share: count === 0 ? 0 : covered / count,
    paragraphs: count,
    unpointed: unpointed.map(placeOf),
    apart: [...apart].map(([clause, reason]) => ({ ...placeOf(clause), reason })),
  }
  return { told, unpointed: new Set(unpointed), apart }
}

function placeOf({ paragraph: { line, text } }: Clause): { line: number; text: string } {
  return { line, text }
}

function endsOf(clauses: readonly Clause[], some: ReadonlySet<Clause>): [first: number, last: number] {
  const last = clauses.findLastIndex((clause) => some.has(clause))
  return last === -1 ? [clauses.length, last] : [clauses.findIndex((clause) => some.has(clause)), last]
}

/**
 * A task that was left out may be the first or the last: the clauses beside it go on as far as they look like
 * commitments, past a heading between two of them.
 */
function reach(
  clauses: readonly Clause[],
  from: number,
  step: 1 | -1,
  goesOn: (clause: Clause, inner: Clause) => boolean,
  isBetween: (clause: Clause) => boolean,
): number {
  const inner = clauses[from]
  if (inner === undefined) return from
  let end = from
  for (;;) {
    const [next, beyond] = [clauses[end + step], clauses[end + 2 * step]]
    if (next === undefined) return end
    if (goesOn(next, inner)) end += step
    else if (isBetween(next) && beyond !== undefined && goesOn(beyond, inner)) end += 2 * step
    else return end
  }
}

function isHeading({ text }: Clause): boolean {
  return text.length <= HEADING_LENGTH && text.length >= SHORTEST_COMMITMENT && !hasSentence(text)
}

/** (二) and 2. come after an item that may have been left out; 二、 comes after an introduction. */
function isLaterItem(clause: Clause): boolean {
  return isHeading(clause) && !/^(?:第|[一二三四五六七八九十]+[、.]|\(一\)|\(?1[.、)])/.test(clause.text)
}

function isSameTable(a: Clause, b: Clause): boolean {
  const { place } = a.paragraph
  return place !== undefined && place.table === b.paragraph.place?.table
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
    if (text.length < SHORTEST_COMMITMENT || HEADER_WORDS.has(text)) return false
    if (LABEL_LINE.test(text) || NOTICE.test(text)) return false
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
  const index = numberingOf(text)
  if (index < 0 || text.length > HEADING_LENGTH || /[。;](?=.)/.test(text)) return undefined
  return text.endsWith('。') && text.includes(',') ? undefined : index
}

function isUnitList(text: string, names: ReadonlySet<string>): boolean {
  const parts = text.replace(/[。;]$/, '').split(/[、,;]/)
  const known = parts.filter((part) => names.has(part))
  // A sentence that names many units says more than their names.
  return known.length * 2 >= parts.length && known.join('、').length * 2 >= text.length
}
