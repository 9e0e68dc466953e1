import type { Locale } from '../../src/messages/catalogue.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as zhCN } from '../../src/messages/zh-CN.ts'
import type { FieldId } from '../../src/model/template-fields.ts'
import { renderWord } from '../../src/render/word/word.ts'
import type { Block, Column, Doc } from '../../src/report/doc.ts'

const MESSAGES = { 'zh-CN': zhCN, en } as const

/** A template that shows every kind of placeholder, laid out like an annual summary. */
export async function exampleTemplate(locale: Locale): Promise<Uint8Array> {
  const { summary, complianceReport } = MESSAGES[locale]
  const { columns } = complianceReport
  const { fields, sections, numbered, plan, highlights, annexes } = summary
  const name = (id: FieldId) => fields[id].name
  const field = (id: FieldId) => `{${name(id)}}`
  const begin = (id: FieldId) => `{#${name(id)}}`
  const end = (id: FieldId) => `{/${name(id)}}`
  const text = (...cells: string[]): Block => ({ kind: 'text', cells })
  const paragraphs = (list: FieldId): Block[] => [text(begin(list)), text(field('text')), text(end(list))]
  const section = (place: number, title: string): Block => ({
    kind: 'heading',
    level: 1,
    text: numbered.section(place, title),
  })
  /** A row that is repeated: the list begins in its first cell and ends in its last. */
  const table = (list: FieldId, specs: readonly (readonly [FieldId, Column])[]): Block => ({
    kind: 'table',
    columns: specs.map(([, column]) => column),
    rows: [
      {
        cells: specs.map(([id], index) =>
          [index === 0 ? begin(list) : '', field(id), index === specs.length - 1 ? end(list) : ''].join(''),
        ),
      },
    ],
  })
  const taskColumns: readonly (readonly [FieldId, Column])[] = [
    ['task', { title: columns.task, grow: 3 }],
    ['unit', { title: columns.accountable }],
    ['requirement', { title: columns.requirement }],
    ['target', { title: columns.target }],
    ['done', { title: columns.done }],
    ['rate', { title: columns.rate }],
    ['standing', { title: columns.standing }],
  ]
  const next = { next: 0 }
  const withNext = (title: (years: { next: number }) => string) =>
    title(next).replace('0', field('next_year'))
  const doc: Doc = {
    title: field('title'),
    blocks: [
      {
        kind: 'text',
        align: 'center',
        cells: [summary.subtitle({ reporter: field('reporter'), asOf: field('as_of') })],
      },
      { kind: 'text', align: 'start', cells: [field('addressee')] },
      section(1, sections.overview(next)),
      ...paragraphs('overview'),
      section(2, sections.tasks(next)),
      text(begin('actions')),
      { kind: 'heading', level: 2, text: field('action') },
      text(field('facts')),
      text(end('actions')),
      table('tasks', taskColumns),
      section(3, sections.practices(next)),
      ...paragraphs('practices'),
      section(4, sections.highlights(next)),
      ...paragraphs('highlights'),
      { kind: 'note', text: highlights.largest },
      table('largest', [
        ['date', { title: columns.date }],
        ['activity', { title: columns.title, grow: 2 }],
        ['unit', { title: columns.unit, grow: 1 }],
        ['participants', { title: columns.participants }],
        ['online', { title: columns.online }],
      ]),
      section(5, sections.problems(next)),
      text(`{^${name('unmet')}}${summary.problems.noUnmet}${end('unmet')}`),
      text(begin('unmet')),
      text(
        `${field('task')} ${summary.problems.row({
          unit: field('unit'),
          requirement: field('requirement'),
          done: field('done'),
          lacking: field('lacking'),
          standing: field('standing'),
        })}`,
      ),
      ...paragraphs('causes'),
      text(end('unmet')),
      section(6, withNext(sections.plan)),
      { kind: 'heading', level: 2, text: numbered.part(1, withNext(plan.parts.quotas)) },
      table('next_tasks', [
        ['unit', { title: columns.unit }],
        ['task', { title: columns.task, grow: 3 }],
        ['requirement', { title: columns.requirement }],
        ['due_day', { title: columns.due }],
        ['remark', { title: columns.remark }],
      ]),
      { kind: 'heading', level: 2, text: numbered.part(2, plan.parts.measures) },
      ...paragraphs('measures'),
      { kind: 'text', align: 'end', cells: [field('reporter')] },
      { kind: 'text', align: 'end', cells: [field('as_of')] },
      { kind: 'heading', level: 1, text: numbered.annex(1, annexes.ledger), newPage: true },
      table('ledger', [
        ['number', { title: summary.columns.number }],
        ['date', { title: columns.date }],
        ['unit', { title: columns.unit }],
        ['activity', { title: columns.title, grow: 2 }],
        ['ids', { title: summary.columns.tasks }],
        ['sessions', { title: columns.sessions }],
        ['participants', { title: columns.participants }],
        ['online', { title: columns.online }],
      ]),
      { kind: 'heading', level: 1, text: numbered.annex(2, annexes.notes), newPage: true },
      ...paragraphs('notes'),
    ],
  }
  return renderWord(doc)
}
