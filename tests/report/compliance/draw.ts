import { type ComplianceInput, count, reportFor } from '../../../src/compliance/comply.ts'
import { ledgerOf } from '../../../src/compliance/ledger.ts'
import { comparedPeriod, statisticsOf } from '../../../src/compliance/statistics.ts'
import type { Messages } from '../../../src/messages/catalogue.ts'
import { messages as english } from '../../../src/messages/en.ts'
import { messages as chinese } from '../../../src/messages/zh-CN.ts'
import type { ComplianceReport } from '../../../src/model/report.ts'
import type { Window } from '../../../src/model/window.ts'
import { cellText } from '../../../src/render/cell-text.ts'
import { type ReportContext, reportContext } from '../../../src/report/compliance/context.ts'
import { drawReport, type ReportRequest } from '../../../src/report/compliance/draw-report.ts'
import type { Cell, Doc, Row, Table } from '../../../src/report/doc.ts'
import { selectRows } from '../../../src/report/select.ts'
import { inputOf, type Question } from '../../compliance/workbench.ts'

export function wordsIn(locale: Messages['locale']): Messages {
  return locale === 'en' ? english : chinese
}

/** Everything that a report of this input may tell, as the command puts it together. */
export function contextOf(
  input: ComplianceInput,
  period: Window,
  messages: Messages = chinese,
): ReportContext {
  const counted = count(input)
  const report = reportFor(counted, period)
  const entries = [...report.obligations, ...report.qualitative].flatMap((row) => row.entries)
  const milestones = report.milestones.flatMap(({ entry }) => entry ?? [])
  const material = {
    plan: input.plan,
    report,
    ledger: ledgerOf(counted, new Set([...entries, ...milestones]), period),
    inputs: [{ file: `plans/${input.plan.id}.yaml`, sha256: '0'.repeat(64) }],
    version: '0.0.0',
    author: '区科协',
  }
  return reportContext(material, messages)
}

/** Every kind of report of one input; the unit is the first that owes something. */
export function everyReport(input: ComplianceInput, period: Window, messages: Messages): Doc[] {
  const context = contextOf(input, period, messages)
  const [now, before] = statisticsOf(count(input), [period, comparedPeriod(period, input.asOf)])
  const unit = context.report.units[0]?.unit ?? input.plan.units[0]!.name
  const subject = { name: unit, names: new Set([unit]), isGroup: false }
  const requests: ReportRequest[] = [
    { kind: 'full', unitRows: true },
    { kind: 'full', unitRows: false },
    { kind: 'leader' },
    { kind: 'unit', unit: subject, own: selectRows(context.report, { units: subject.names }) },
    { kind: 'task-table' },
    { kind: 'statistics', now: now!, before: before! },
    { kind: 'chase' },
  ]
  return requests.map((request) => drawReport(request, context))
}

export function fullContext(question: Question, period: Window, messages?: Messages): ReportContext {
  return contextOf(inputOf(question), period, messages)
}

export function tablesOf({ blocks }: Doc): Table[] {
  return blocks.filter((block) => block.kind === 'table')
}

export function tableOf(doc: Doc, id: string): Table {
  const found = tablesOf(doc).find((table) => table.id === id)
  if (found === undefined) throw new Error(`no table ${id}`)
  return found
}

export function cellsOf(doc: Doc): Cell[] {
  return doc.blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells)
    return block.kind === 'text' ? block.cells : []
  })
}

/** Texts of the rows of a table, without lines that head others. */
export function textsOf({ rows }: Table): string[][] {
  return rows.filter(({ role }) => role !== 'group').map(({ cells }: Row) => cells.map(cellText))
}

/** Every text that a reader of the document sees. */
export function wordsOf(doc: Doc): string[] {
  return [
    doc.title,
    ...doc.blocks.flatMap((block) => {
      switch (block.kind) {
        case 'table':
          return [
            ...block.columns.map(({ title }) => title),
            ...block.rows.flatMap(({ cells }) => cells.map(cellText)),
          ]
        case 'text':
          return block.cells.map(cellText)
        case 'code':
          return block.lines
        default:
          return [block.text]
      }
    }),
  ]
}

export function obligationIds({ obligations }: ComplianceReport): string[] {
  return obligations.map(({ id }) => id)
}
