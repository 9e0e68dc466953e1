import {
  type ActivitySums,
  type Statistics,
  type StatisticsLine,
  yearBefore,
} from '../../compliance/statistics.ts'
import type { Block, Cell, Column, Doc, Row } from '../doc.ts'
import { fileFacts, type ReportContext } from './context.ts'

const FIGURES = ['activities', 'sessions', 'participants', 'onlineParticipants'] as const
const NOTHING: ActivitySums = { activities: 0, sessions: 0, participants: 0, onlineParticipants: 0 }

/** Activities by type, audience, brand and month, on site and online, beside the same days of the year before. */
export function statisticsReport(context: ReportContext, now: Statistics, before: Statistics): Doc {
  const { own, plan, report, spoken } = context
  const { statistics: words } = own
  const range = ({ from, to }: { from: string; to: string }) => spoken.words.range(from, to)
  const about = { plan: plan.title, period: own.window(report.period), unit: '' }
  const tables: Block[] = [
    ...overall(now, before, context),
    ...breakdown(words.byType, words.type, now.byType, before.byType, 'adds-up', now, before, context),
    ...breakdown(
      words.byAudience,
      words.audience,
      now.byAudience,
      before.byAudience,
      'overlaps',
      now,
      before,
      context,
    ),
    ...breakdown(words.byBrand, words.brand, now.byBrand, before.byBrand, 'adds-up', now, before, context),
    ...months(now, before, context),
  ]
  const title = own.titles.statistics(about)
  return {
    title,
    blocks: [
      { kind: 'text', cells: [words.span({ now: range(now.window), before: range(before.window) })] },
      ...(before.overall.activities === 0 ? [{ kind: 'note', text: words.nothingBefore } as const] : []),
      ...tables,
      ...words.rules.map((text): Block => ({ kind: 'note', text })),
    ],
    file: fileFacts(context, { orientation: 'landscape', firstSheet: own.sheets.statistics }, title),
  }
}

function figureTitles({ own }: ReportContext): string[] {
  const { columns } = own
  return [columns.activities, columns.sessions, columns.participants, columns.online]
}

function overall(now: Statistics, before: Statistics, context: ReportContext): Block[] {
  const { statistics: words, columns } = context.own
  const titles = figureTitles(context)
  const rows = FIGURES.map((figure, place): Row => {
    const [value, earlier] = [now.overall[figure], before.overall[figure]]
    return {
      cells: [
        titles[place]!,
        { kind: 'number', value },
        { kind: 'number', value: earlier },
        { kind: 'number', value: value - earlier },
        earlier === 0 ? '' : { kind: 'number', value: (100 * (value - earlier)) / earlier, unit: '%' },
      ],
    }
  })
  return [
    { kind: 'heading', level: 2, text: words.overall },
    {
      kind: 'table',
      id: 'statistics-overall',
      columns: [
        { title: columns.item },
        ...[words.now, words.before, words.change, words.changeShare].map(
          (title): Column => ({ title, align: 'right' }),
        ),
      ],
      rows,
    },
  ]
}

/** `overlaps` where an activity may stand in several lines: the total is then no sum. */
function breakdown(
  title: string,
  first: string,
  now: readonly StatisticsLine[],
  before: readonly StatisticsLine[],
  adding: 'adds-up' | 'overlaps',
  { overall: sums }: Statistics,
  { overall: earlier }: Statistics,
  context: ReportContext,
): Block[] {
  const { statistics: words } = context.own
  const earlierOf = new Map(before.map((line) => [line.of, line]))
  const nowOf = new Map(now.map((line) => [line.of, line]))
  const keys = [...new Set([...now, ...before].map(({ of }) => of))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  )
  const rows = keys.map(
    (of): Row => ({
      cells: [
        of === null ? { kind: 'text', text: words.notStated, tone: 'muted' } : of,
        ...numbers(nowOf.get(of) ?? NOTHING),
        ...numbers(earlierOf.get(of) ?? NOTHING),
      ],
    }),
  )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: comparing(first, context),
      rows: [...rows, totalRow(sums, earlier, adding, context)],
    },
    ...(adding === 'overlaps' ? [{ kind: 'note', text: words.audienceNote } as const] : []),
  ]
}

function months(now: Statistics, before: Statistics, context: ReportContext): Block[] {
  const { statistics: words, columns } = context.own
  const earlier = new Map(before.byMonth.map((line) => [line.of, line]))
  const rows = now.byMonth.map((line): Row => {
    const month = line.of ?? ''
    const ago = yearBefore({ from: `${month}-01`, to: `${month}-01` }).from.slice(0, 7)
    return {
      cells: [words.month(month), ...numbers(line), ...numbers(earlier.get(ago) ?? NOTHING)],
    }
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.byMonth },
    {
      kind: 'table',
      columns: comparing(columns.month, context),
      rows: [...rows, totalRow(now.overall, before.overall, 'adds-up', context)],
    },
  ]
}

function comparing(first: string, context: ReportContext): Column[] {
  const { statistics: words } = context.own
  const titles = figureTitles(context)
  return [
    { title: first, grow: 1 },
    ...titles.map((title): Column => ({ title, align: 'right' })),
    ...titles.map((title): Column => ({ title: words.beforeOf(title), align: 'right', priority: 1 })),
  ]
}

function numbers(sums: ActivitySums): Cell[] {
  return FIGURES.map((figure) => ({
    kind: 'number',
    value: sums[figure],
    tone: sums[figure] === 0 ? 'muted' : 'plain',
  }))
}

function totalRow(
  now: ActivitySums,
  before: ActivitySums,
  adding: 'adds-up' | 'overlaps',
  { own }: ReportContext,
): Row {
  const tally = adding === 'adds-up' ? { tally: { kind: 'sum' } as const } : {}
  const { total, totalOnce } = own.statistics
  return {
    role: 'total',
    cells: [
      adding === 'adds-up' ? total : totalOnce,
      ...[now, before].flatMap((sums) =>
        FIGURES.map((figure): Cell => ({ kind: 'number', value: sums[figure], ...tally })),
      ),
    ],
  }
}
