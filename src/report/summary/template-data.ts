import type { Standing } from '../../model/report.ts'
import type { TemplateData } from '../../model/template-fields.ts'
import { countOf } from '../compliance/standing-counts.ts'
import type { Block, Cell } from '../doc.ts'
import { formatNumber } from '../format-number.ts'
import { reporterOf, type SummaryContext, spanOf } from './context.ts'
import { documentCounts, overviewTexts, tasksOf } from './overview.ts'
import { receiverOf } from './summary.ts'
import { sumCells } from './sums.ts'
import {
  actionItems,
  dateItems,
  evidenceItems,
  indicatorItems,
  largestItems,
  lateItems,
  ledgerItems,
  nextTaskItems,
  noteItems,
  silentItems,
  stillOpenItems,
  taskItems,
  turnoutItems,
  turnoutOf,
  unitItems,
  unmetItems,
} from './template-lists.ts'
import { blocksOf } from './written-text.ts'

/** What people wrote, by the id of its place. */
type Written = ReadonlyMap<string, string>

/** Everything that a template may name. Where nobody has written yet, the hint stands that says so. */
export function templateData(context: SummaryContext, written: Written): TemplateData<Cell> {
  const { plan, own, words, report, year, statistics } = context
  const { tasks, units } = tasksOf(context)
  const documents = documentCounts(context)
  const span = spanOf(context)
  const count = (standing: Standing) => formatNumber(countOf(report.obligations, [standing]))
  const paragraphs = (id: string, title: string) => writtenParagraphs(written.get(id), title, context)
  return {
    title: words.title({ year, next: year + 1 }).join(''),
    reporter: reporterOf(context),
    addressee: addresseeOf(context) ?? paragraphs('addressee', words.blanks.addressee)[0]?.text ?? '',
    year: String(year),
    next_year: String(year + 1),
    as_of: own.day(report.asOf),
    period: words.span({ from: own.day(span.from), to: own.day(span.to) }),
    plan: plan.title,
    document_no: plan.document_no ?? '',
    issuer: plan.issuer,
    task_count: formatNumber(tasks),
    unit_count: formatNumber(units),
    ...sumCells(report.obligations),
    on_track: count('on-track'),
    due_soon: count('due-soon'),
    behind: count('behind'),
    far_behind: count('far-behind'),
    short: count('short'),
    missed: count('missed'),
    unknown: count('unknown'),
    upcoming: count('upcoming'),
    ...turnoutOf(statistics.overall),
    document_count: formatNumber(documents.asked),
    in_time: formatNumber(documents.inTime),
    late: formatNumber(documents.late),
    missing: formatNumber(documents.missing),
    overview: overviewTexts(context).map((text) => ({ text })),
    practices: paragraphs('practices', words.blanks.practices),
    highlights: paragraphs('highlights', words.blanks.highlights),
    measures: paragraphs('next-year', words.blanks['next-year']),
    actions: actionItems(context),
    tasks: taskItems(context),
    units: unitItems(context),
    indicators: indicatorItems(context),
    unmet: unmetItems(context, (id, title) => paragraphs(id, title)),
    late_documents: lateItems(context),
    silent: silentItems(context),
    types: turnoutItems(statistics.byType),
    brands: turnoutItems(statistics.byBrand),
    largest: largestItems(context),
    still_open: stillOpenItems(context),
    next_tasks: nextTaskItems(context),
    next_dates: dateItems(context),
    ledger: ledgerItems(context),
    evidence_files: evidenceItems(context),
    notes: noteItems(context),
  }
}

function addresseeOf(context: SummaryContext): string | undefined {
  const receiver = receiverOf(context)
  return receiver === undefined ? undefined : context.words.addressee(receiver)
}

function writtenParagraphs(written: string | undefined, title: string, { words }: SummaryContext) {
  const paragraphs = blocksOf(written ?? '').flatMap(textsOf)
  return (paragraphs.length === 0 ? [words.toWrite(title)] : paragraphs).map((text) => ({ text }))
}

/** A template has its own typography, so that only the words of a block go into it. */
function textsOf(block: Block): string[] {
  const worded = (cells: readonly Cell[]) =>
    cells.map((cell) => (typeof cell === 'string' ? cell : cell.kind === 'text' ? cell.text : '')).join('')
  switch (block.kind) {
    case 'heading':
    case 'note':
      return [block.text]
    case 'text':
      return [worded(block.cells)]
    case 'code':
      return [...block.lines]
    case 'table':
      return [
        block.columns.map(({ title }) => title).join('\t'),
        ...block.rows.map(({ cells }) => cells.map((cell) => worded([cell])).join('\t')),
      ]
  }
}
