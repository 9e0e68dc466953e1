import type { EvidenceItem, EvidenceRegister, EvidenceUse } from '../../compliance/evidence-register.ts'
import type { EvidenceWords } from '../../messages/evidence-words.ts'
import type { Block, Cell, Doc, FileFacts, Table } from '../doc.ts'
import type { PlanWords } from '../plan-words.ts'

export interface EvidenceMaterial {
  readonly register: EvidenceRegister
  /** Undefined where only a part was asked for. */
  readonly unused: readonly string[] | undefined
  /** As the reader asked for it. */
  readonly unit: string | undefined
  readonly period: string | undefined
  readonly file: Omit<FileFacts, 'firstSheet' | 'orientation'>
}

/** Characters of a checksum that a narrow format shows. */
const SHORT = 12

/** The appendix for an auditor. `whole`: the format has room for whole checksums. */
export function evidenceDoc(
  { register, unused, unit, period, file }: EvidenceMaterial,
  {
    words,
    spoken,
    whole,
  }: { readonly words: EvidenceWords; readonly spoken: PlanWords; readonly whole: boolean },
): Doc {
  const { items, without } = register
  const blocks: Block[] = [
    ...(period === undefined ? [] : [muted(words.period({ period }))]),
    ...(items.length === 0 ? [note(words.nothing)] : [muted(sumOf(items, words)), tableOf()]),
    ...(without === 0 ? [] : [note(words.without(without))]),
    ...(items.length === 0 ? [] : notes()),
    ...(unused === undefined || unused.length === 0 ? [] : unusedBlocks(unused, words)),
  ]
  return {
    title: words.title({ plan: spoken.plan.title, unit }),
    blocks,
    file: { ...file, orientation: 'landscape', firstSheet: words.sheet },
  }

  function tableOf(): Table {
    const { columns } = words
    return {
      kind: 'table',
      id: 'evidence',
      main: true,
      columns: [
        { title: columns.number, align: 'right' },
        whole ? { title: columns.fileAndChecksum, unbroken: true } : { title: columns.file, grow: 3 },
        { title: columns.entries, grow: 3 },
        { title: columns.units, grow: 1 },
        { title: columns.tasks, priority: 2 },
        { title: columns.size, align: 'right', priority: 3 },
        ...(whole ? [] : [{ title: columns.checksum, priority: 1, unbroken: true } as const]),
        { title: columns.state },
      ],
      rows: items.map((item, index) => ({
        cells: [
          { kind: 'number', value: index + 1 },
          // A checksum is as long as a path: below it there is room for it.
          whole ? [item.path, item.sha256 ?? ''].join('\n').trimEnd() : item.path,
          item.uses.map((use) => words.entry({ date: use.date, title: titleOf(use), id: use.id })).join('\n'),
          spoken.words.list([...new Set(item.uses.flatMap(({ units }) => units))]),
          spoken.words.list([...new Set(item.uses.flatMap(({ tasks }) => tasks))]),
          item.size === undefined ? '' : { kind: 'number', value: item.size / 1024, unit: ' KB' },
          ...(whole ? [] : [(item.sha256 ?? '').slice(0, SHORT)]),
          stateCell(item, words),
        ],
      })),
    }
  }

  function titleOf({ title, deliverable, indicator }: EvidenceUse): string {
    if (deliverable !== undefined) return spoken.deliverableTitle(deliverable)
    if (indicator === undefined) return title
    return spoken.plan.indicators?.find(({ id }) => id === indicator)?.title ?? indicator
  }

  function notes(): Block[] {
    return [...(whole ? [] : [words.notes.shortened]), ...words.notes.lines].map(note)
  }
}

function stateCell({ state, shared }: EvidenceItem, words: EvidenceWords): Cell {
  const isBad = state === 'missing' || state === 'altered' || state === 'outside'
  const text = [words.states[state], ...(shared ? [words.shared] : [])].join('\n')
  return { kind: 'text', text, tone: isBad ? 'bad' : shared ? 'warn' : 'plain' }
}

function sumOf(items: readonly EvidenceItem[], words: EvidenceWords): string {
  const count = (fits: (item: EvidenceItem) => boolean) => items.filter(fits).length
  const links = count(({ state }) => state === 'link')
  return words.sum({
    files: items.length - links,
    links,
    missing: count(({ state }) => state === 'missing' || state === 'outside'),
    altered: count(({ state }) => state === 'altered'),
    shared: count(({ shared }) => shared),
    unstated: count(({ state }) => state === 'unstated'),
  })
}

function unusedBlocks(unused: readonly string[], { unused: words, columns }: EvidenceWords): Block[] {
  return [
    { kind: 'heading', level: 2, text: words.title, sheet: words.title },
    note(words.note),
    {
      kind: 'table',
      columns: [{ title: columns.unused, grow: 1 }],
      rows: unused.map((path) => ({ cells: [path] })),
    },
  ]
}

function muted(text: string): Block {
  return { kind: 'text', tone: 'muted', cells: [text] }
}

function note(text: string): Block {
  return { kind: 'note', text }
}
