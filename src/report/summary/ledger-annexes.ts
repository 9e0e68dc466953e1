import type { RecordedEntry } from '../../compliance/record.ts'
import { isLink } from '../../source/evidence.ts'
import type { Block, Cell } from '../doc.ts'
import type { SummaryContext } from './context.ts'
import type { Numbering } from './numbering.ts'
import { text } from './parts.ts'

/** A text tells up to this many entries; the workbook tells all. */
const LONGEST = 500

/** Every entry of the year under its number: activities, then progress, figures and documents. */
export function ledgerAnnex(context: SummaryContext, numbered: Numbering, whole: boolean): Block[] {
  const { record, words } = context
  const activities = record.filter(({ kind }) => kind === 'activity')
  const heading = numbered.annex(words.annexes.ledger, words.sheets.ledger)
  if (record.length === 0) return [heading, text(words.ledger.empty)]
  const sum = text(words.ledger.sum({ entries: record.length, activities: activities.length }))
  if (!whole && record.length > LONGEST)
    return [heading, sum, text(words.ledger.tooLong({ entries: record.length, limit: LONGEST }))]
  const others = record.filter(({ kind }) => kind !== 'activity')
  return [
    heading,
    sum,
    ...(activities.length === 0 ? [] : [activityTable(activities, context)]),
    ...(others.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: words.ledger.others } as const, otherTable(others, context)]),
  ]
}

function activityTable(entries: readonly RecordedEntry[], context: SummaryContext): Block {
  const { own, words, spoken, numbers } = context
  const figure = (value: number | undefined): Cell => (value === undefined ? '' : { kind: 'number', value })
  return {
    kind: 'table',
    id: 'ledger',
    main: true,
    columns: [
      { title: words.columns.number, align: 'right' },
      { title: own.columns.date },
      { title: own.columns.unit, grow: 1 },
      { title: own.columns.title, grow: 2 },
      { title: words.columns.tasks },
      { title: words.columns.type },
      { title: own.columns.sessions, align: 'right' },
      { title: own.columns.participants, align: 'right' },
      { title: own.columns.online, align: 'right' },
    ],
    rows: entries.map((entry) => ({
      cells: [
        figure(numbers.get(entry.id)),
        { kind: 'date', value: entry.date },
        spoken.words.list(entry.units),
        entry.until === undefined || entry.until === entry.date
          ? entry.title
          : words.ledger.until({ title: entry.title, until: entry.until }),
        spoken.words.list(entry.tasks),
        entry.type ?? '',
        figure(entry.sessions),
        figure(entry.participants),
        figure(entry.onlineParticipants),
      ],
    })),
  }
}

function otherTable(entries: readonly RecordedEntry[], context: SummaryContext): Block {
  const { own, words, spoken, numbers } = context
  return {
    kind: 'table',
    id: 'records',
    columns: [
      { title: words.columns.number, align: 'right' },
      { title: own.columns.date },
      { title: own.columns.unit, grow: 1 },
      { title: words.columns.kind },
      { title: words.columns.tasks },
      { title: own.columns.content, grow: 3 },
    ],
    rows: entries.map((entry) => ({
      cells: [
        { kind: 'number', value: numbers.get(entry.id) ?? null },
        { kind: 'date', value: entry.date },
        spoken.words.list(entry.units),
        own.tasks.kinds[entry.kind],
        spoken.words.list(entry.tasks),
        contentOf(entry, context),
      ],
    })),
  }
}

function contentOf(entry: RecordedEntry, { plan, spoken, words }: SummaryContext): string {
  const about: string[] = []
  if (entry.deliverable !== undefined) {
    about.push(
      words.ledger.submission({ title: spoken.deliverableTitle(entry.deliverable), year: entry.for }),
    )
  }
  if (entry.indicator !== undefined) {
    about.push(plan.indicators?.find(({ id }) => id === entry.indicator)?.title ?? entry.indicator)
  }
  if (entry.value !== undefined) about.push(spoken.format(entry.value))
  if (entry.title !== '') about.push(entry.title)
  return about.join(' ')
}

/** Files and addresses that entries name, each once, with the places of those entries. */
export function evidenceList({ record, numbers, evidenceExists, words }: SummaryContext) {
  const places = new Map<string, number[]>()
  for (const { id, evidence: named } of record) {
    for (const path of new Set(named)) places.set(path, [...(places.get(path) ?? []), numbers.get(id) ?? 0])
  }
  return [...places].map(([path, entries]) => {
    const state = isLink(path) ? 'link' : evidenceExists(path) ? 'there' : 'missing'
    return { path, entries, state, word: words.ledger.states[state] } as const
  })
}

export function evidenceAnnex(context: SummaryContext, numbered: Numbering, whole: boolean): Block[] {
  const { words, own, spoken } = context
  const list = evidenceList(context)
  const heading = numbered.annex(words.annexes.evidence, words.sheets.evidence)
  if (list.length === 0) return [heading, text(words.ledger.noEvidence)]
  const count = (state: (typeof list)[number]['state']) => list.filter((one) => one.state === state).length
  const sum = text(
    words.ledger.evidenceSum({ files: list.length, missing: count('missing'), links: count('link') }),
  )
  if (!whole && list.length > LONGEST)
    return [heading, sum, text(words.ledger.tooLong({ entries: list.length, limit: LONGEST }))]
  return [
    heading,
    sum,
    {
      kind: 'table',
      id: 'evidence',
      main: true,
      columns: [
        { title: words.columns.number, align: 'right' },
        { title: own.columns.file, grow: 3 },
        { title: words.columns.entries, grow: 1 },
        { title: words.columns.state },
      ],
      rows: list.map(({ path, entries, state, word }, index) => ({
        cells: [
          { kind: 'number', value: index + 1 },
          path,
          spoken.words.list(entries.map(String)),
          state === 'missing' ? { kind: 'text', text: word, tone: 'bad' } : word,
        ],
      })),
    },
  ]
}
