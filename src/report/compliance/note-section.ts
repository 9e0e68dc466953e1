import { assessedFrom } from '../../model/plan.ts'
import type { Block, Cell, Row } from '../doc.ts'
import { formatNumber } from '../format-number.ts'
import { type ReportContext, sectionHeading } from './context.ts'

/** How it was counted: day, period, thresholds, the plan with its number, the rules, and what the inputs were. */
export function noteSection(context: ReportContext): Block[] {
  const { own, inputs } = context
  const { notes, columns } = own
  return [
    sectionHeading(context, 'notes'),
    {
      kind: 'table',
      id: 'counting',
      columns: [{ title: columns.item }, { title: columns.content, grow: 2, align: 'left' }],
      rows: facts(context),
    },
    { kind: 'heading', level: 3, text: notes.rulesTitle },
    ...notes.rules.map((text, place): Block => ({ kind: 'text', cells: [`${place + 1}. ${text}`] })),
    { kind: 'heading', level: 3, text: notes.inputs },
    {
      kind: 'table',
      id: 'inputs',
      columns: [
        { title: columns.file, unbroken: true },
        { title: 'SHA-256', unbroken: true },
      ],
      rows: inputs.map(({ file, sha256 }) => ({ cells: [file, sha256] })),
    },
  ]
}

function facts({ report, plan, spoken, own, version }: ReportContext): Row[] {
  const { items, points, dueSoonDays, noDocumentNo } = own.notes
  const { asOf, period, thresholds } = report
  const range = (window: { from: string; to: string }) => spoken.words.range(window.from, window.to)
  const lines: [string, Cell][] = [
    [items.asOf, { kind: 'date', value: asOf }],
    [items.period, range(period)],
    [items.plan, plan.title],
    [items.planId, plan.id],
    [items.documentNo, plan.document_no ?? noDocumentNo],
    [items.issuer, plan.issuer],
    [items.issued, { kind: 'date', value: plan.issued }],
    [items.planPeriod, range(plan.period)],
    [items.assessedFrom, { kind: 'date', value: assessedFrom(plan) }],
    [items.dueSoon, dueSoonDays(thresholds.due_soon_days)],
    [items.behind, points(formatNumber(thresholds.behind))],
    [items.farBehind, points(formatNumber(thresholds.far_behind))],
    [items.program, `sciplan ${version}`],
  ]
  return lines.map(([item, content]) => ({ cells: [item, content] }))
}
