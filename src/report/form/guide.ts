import type { Block } from '../doc.ts'
import type { FormMaking } from './context.ts'
import type { EntrySheet } from './form-book.ts'

/** The first sheet: whom the form is for, how to fill it in, and what it holds. */
export function guide(making: FormMaking, sheets: readonly EntrySheet[]): Block[] {
  const { subject, whole, words, office } = making
  const { guide: own } = words
  const { about } = own
  const { plan } = whole
  const facts: [string, string][] = [
    [about.unit, subject.unit],
    ...(subject.group === undefined ? [] : [[about.group, subject.group] as [string, string]]),
    [about.plan, [plan.title, plan.document_no ?? ''].join(' ').trim()],
    [about.period, whole.own.window(making.period)],
    [about.asOf, whole.report.asOf],
    ...(office === undefined ? [] : [[about.office, office] as [string, string]]),
  ]
  const activities = subject.entries.filter(({ kind }) => kind === 'activity').length
  const list: [string, string][] = [
    [words.sheets.tasks, own.what.tasks],
    ...sheets.map(({ kind }): [string, string] => [words.sheets[kind], own.what[kind]]),
  ]
  return [
    ...facts.map(
      ([name, text]): Block => ({
        kind: 'text',
        cells: [{ kind: 'text', text: `${name}${own.colon}${text}`, tone: 'plain' }],
      }),
    ),
    { kind: 'note', text: own.logged({ activities, others: subject.entries.length - activities }) },
    heading(own.steps.title),
    ...lines(own.steps.lines),
    heading(own.sheetList.title),
    {
      kind: 'table',
      columns: [{ title: own.sheetList.sheet }, { title: own.sheetList.what, grow: 4 }],
      rows: list.map(([name, what]) => ({ cells: [name, what] })),
    },
    heading(own.figures.title),
    ...lines(own.figures.lines),
    heading(own.evidence.title),
    ...lines(own.evidence.lines),
  ]
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text }
}

function lines(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'text', cells: [text] }))
}
