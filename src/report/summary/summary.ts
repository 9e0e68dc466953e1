import { fileFacts } from '../compliance/context.ts'
import type { Doc } from '../doc.ts'
import { highlights, practices } from './achievements.ts'
import { annexes } from './annexes.ts'
import { reporterOf, type SummaryContext } from './context.ts'
import { nextYear } from './next-year.ts'
import { type Numbering, numbering } from './numbering.ts'
import { overview } from './overview.ts'
import type { SummaryPart } from './parts.ts'
import { problems } from './problems.ts'
import { flatTaskTable, taskSection } from './task-section.ts'
import { blocksOf } from './written-text.ts'

/** An annual summary: its title in two lines, and its parts in the order that offices expect (users.md 3.1). */
export interface Summary {
  readonly title: readonly [string, string]
  readonly parts: readonly SummaryPart[]
  readonly file: NonNullable<Doc['file']>
}

export function summaryOf(context: SummaryContext): Summary {
  const { words, year } = context
  const numbered = numbering(words)
  const next = year + 1
  const section = (name: keyof typeof words.sections) => numbered.section(words.sections[name]({ next }))
  return {
    title: words.title({ year, next }),
    parts: [
      ...opening(context),
      section('overview'),
      ...overview(context),
      section('tasks'),
      ...taskSection(context, numbered),
      section('practices'),
      ...practices(context),
      section('highlights'),
      ...highlights(context),
      section('problems'),
      ...problems(context, numbered),
      section('plan'),
      ...nextYear(context, numbered),
      ...closing(context),
      ...annexes(context, numbered, false),
    ],
    file: fileFacts(context, { orientation: 'portrait', firstSheet: words.sheets.tasks }),
  }
}

/** The annexes by themselves, with every entry, as a workbook takes them. */
export function annexDoc(context: SummaryContext): Doc {
  const { words, year } = context
  const numbered: Numbering = numbering(words)
  return {
    title: words.annexTitle({ reporter: reporterOf(context), year }),
    blocks: [
      {
        kind: 'heading',
        level: 1,
        text: words.sections.tasks({ next: year + 1 }),
        sheet: words.sheets.tasks,
      },
      flatTaskTable(context),
      ...annexes(context, numbered, true),
    ],
    file: fileFacts(context, { orientation: 'landscape', firstSheet: words.sheets.tasks }),
  }
}

/** The summary as one document: what people wrote takes the place of the blanks, the others say what to write. */
export function summaryDoc(
  { title, parts, file }: Summary,
  written: ReadonlyMap<string, string>,
  { words }: SummaryContext,
): Doc {
  return {
    title: title.join('\n'),
    blocks: parts.flatMap((part) => {
      if (part.kind !== 'blank') return [part]
      const own = written.get(part.id) ?? ''
      if (own === '') return [{ kind: 'text', tone: 'warn', cells: [words.toWrite(part.title)] } as const]
      // An addressee stands at the margin.
      return blocksOf(own).map((block) =>
        part.id === 'addressee' && block.kind === 'text' ? ({ ...block, align: 'start' } as const) : block,
      )
    }),
    file,
  }
}

/** Who reports what as of which day, and to whom. A unit reports to whoever receives its documents. */
function opening(context: SummaryContext): SummaryPart[] {
  const { words, own, report } = context
  const receiver = receiverOf(context)
  return [
    {
      kind: 'text',
      align: 'center',
      cells: [words.subtitle({ reporter: reporterOf(context), asOf: own.day(report.asOf) })],
    },
    receiver === undefined
      ? { kind: 'blank', id: 'addressee', title: words.blanks.addressee }
      : { kind: 'text', align: 'start', cells: [words.addressee(receiver)] },
  ]
}

export function receiverOf({ plan, unit, report }: SummaryContext): string | undefined {
  if (unit === undefined) return undefined
  const owed = new Set(report.deliverables.map(({ id }) => id))
  return (plan.deliverables ?? []).find(({ id, to }) => owed.has(id) && to !== undefined)?.to
}

function closing(context: SummaryContext): SummaryPart[] {
  const { own, report } = context
  return [
    { kind: 'text', align: 'end', cells: [reporterOf(context)] },
    { kind: 'text', align: 'end', cells: [own.day(report.asOf)] },
  ]
}
