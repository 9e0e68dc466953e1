import type { RecordedEntry } from '../../compliance/record.ts'
import type { StatisticsLine } from '../../compliance/statistics.ts'
import type { Block, Row } from '../doc.ts'
import type { SummaryContext } from './context.ts'
import { type SummaryPart, text } from './parts.ts'
import { activityWords } from './sums.ts'

/** So many kinds are told in a sentence, and so many of the largest activities in a table. */
const KINDS = 8
const LARGEST = 5

/** What was done, by kind and by whom it was for: numbers for people to write about. */
export function practices(context: SummaryContext): SummaryPart[] {
  const { statistics, words } = context
  const types = items(statistics.byType, context)
  const audiences = items(statistics.byAudience, context)
  const facts = [
    ...(types.length === 0 ? [] : [text(words.practices.types(types))]),
    ...(audiences.length === 0 ? [] : [text(words.practices.audiences(audiences))]),
  ]
  return [
    ...(facts.length === 0 ? [text(words.practices.nothing)] : facts),
    { kind: 'blank', id: 'practices', title: words.blanks.practices },
  ]
}

/** Brands and the largest activities. */
export function highlights(context: SummaryContext): SummaryPart[] {
  const { statistics, words } = context
  const brands = items(statistics.byBrand, context)
  const facts: Block[] = [
    ...(brands.length === 0 ? [] : [text(words.highlights.brands(brands))]),
    ...largestTable(context),
  ]
  return [
    ...(facts.length === 0 ? [text(words.highlights.nothing)] : facts),
    { kind: 'blank', id: 'highlights', title: words.blanks.highlights },
  ]
}

/** Those that state what they are; the others have no name to tell. */
function items(lines: readonly StatisticsLine[], { words }: SummaryContext): string[] {
  return lines
    .flatMap(({ of, ...sums }) =>
      of === null ? [] : [words.practices.item({ name: of, ...activityWords(sums) })],
    )
    .slice(0, KINDS)
}

/** On-site attendances decide, then those online; activities without any are never among the largest. */
export function largestActivities({ record }: Pick<SummaryContext, 'record'>): RecordedEntry[] {
  return record
    .filter(
      ({ kind, participants = 0, onlineParticipants = 0 }) =>
        kind === 'activity' && participants + onlineParticipants > 0,
    )
    .sort(
      (a, b) =>
        (b.participants ?? 0) - (a.participants ?? 0) ||
        (b.onlineParticipants ?? 0) - (a.onlineParticipants ?? 0),
    )
    .slice(0, LARGEST)
}

function largestTable(context: SummaryContext): Block[] {
  const { own, words, spoken } = context
  const rows = largestActivities(context).map(
    (entry): Row => ({
      cells: [
        { kind: 'date', value: entry.date },
        entry.title,
        spoken.names(entry.units),
        entry.brand ?? '',
        { kind: 'number', value: entry.participants ?? 0 },
        { kind: 'number', value: entry.onlineParticipants ?? 0 },
      ],
    }),
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: words.highlights.largest,
      columns: [
        { title: own.columns.date },
        { title: own.columns.title, grow: 2 },
        { title: own.columns.unit, grow: 1 },
        { title: words.columns.brand },
        { title: own.columns.participants, align: 'right' },
        { title: own.columns.online, align: 'right' },
      ],
      rows,
    },
  ]
}
