import { daysBetween, earlier } from '../../model/civil-date.ts'
import type { ComplianceRow } from '../../model/report.ts'
import { lengthOf } from '../../model/window.ts'
import { byAction } from '../compliance/by-action.ts'
import { countOf, JUDGED, LIGHTS } from '../compliance/standing-counts.ts'
import { formatNumber } from '../format-number.ts'
import { COUNTS } from '../unit-table.ts'
import { aboutObligation } from './about.ts'
import { OBLIGATION_TABLE } from './addresses.ts'
import type { PageContext } from './context.ts'
import type { About, MixPart, PageCell, PageColumn, PageRow, PageSection } from './page.ts'

/** Actions with their lights and rate beside the share of the period that has passed. */
export function paceSection(context: PageContext): PageSection[] {
  const { report, own, page } = context
  if (report.obligations.length === 0) return []
  const elapsed = elapsedOf(context)
  const rows = byAction(report.obligations, ({ task }) => task, context).map(
    ({ title, members }): PageRow => {
      const [due, met] = [countOf(members, JUDGED), countOf(members, ['met'])]
      return {
        about: { action: title },
        cells: [
          { kind: 'link', cell: title, link: { to: OBLIGATION_TABLE } },
          { kind: 'number', value: due },
          { kind: 'number', value: met },
          { kind: 'rate', met, due },
          mixCell(members, context, elapsed),
        ],
      }
    },
  )
  const { totals } = report
  const share = `${formatNumber(Number((100 * elapsed).toFixed(1)))}%`
  return [
    {
      id: 'pace',
      title: page.sections.pace,
      parts: [
        { kind: 'note', text: page.paceNote({ elapsed: share, asOf: own.day(report.asOf) }) },
        {
          kind: 'table',
          id: 'actions',
          caption: page.sections.pace,
          columns: [{ title: own.columns.action }, ...rateColumns(context), { title: page.columns.mix }],
          groups: [{ rows }],
          total: [
            own.tasks.total,
            { kind: 'number', value: totals.due },
            { kind: 'number', value: totals.met },
            { kind: 'rate', ...totals.rate },
            mixCell(report.obligations, context, elapsed),
          ],
        },
      ],
    },
  ]
}

/** One unit a line, defaulters first; its name narrows the page to it. */
export function unitSection(context: PageContext): PageSection[] {
  const { report, own, spoken } = context
  if (report.units.length === 0) return []
  const shown = COUNTS.filter(({ standing, field }) => standing === 'missed' || report.totals[field] > 0)
  const owed = new Map(report.units.map(({ unit }): [string, ComplianceRow[]] => [unit, []]))
  for (const row of report.obligations) for (const unit of row.units ?? [row.unit]) owed.get(unit)?.push(row)
  const counted = (unit: string, standing: About['standings'], value: number): PageCell =>
    value === 0
      ? { kind: 'number', value, tone: 'muted' }
      : {
          kind: 'link',
          cell: { kind: 'number', value },
          link: {
            to: OBLIGATION_TABLE,
            filter: { unit, ...(standing?.[0] ? { standing: standing[0] } : {}) },
          },
        }
  const rows = report.units.map((line): PageRow => {
    const { unit } = line
    return {
      about: {
        units: [unit],
        standings: [
          ...new Set((owed.get(unit) ?? []).flatMap((row) => aboutObligation(row, context).standings ?? [])),
        ],
      },
      cells: [
        { kind: 'link', cell: unit, link: { to: OBLIGATION_TABLE, filter: { unit } } },
        counted(unit, undefined, line.due),
        counted(unit, ['met'], line.met),
        { kind: 'rate', ...line.rate },
        ...shown.map(({ standing, field }) => counted(unit, [standing], line[field])),
        mixCell(owed.get(unit) ?? [], context),
      ],
    }
  })
  const addsUp = report.units.reduce((sum, { due }) => sum + due, 0) === report.totals.due
  return [
    {
      id: 'units',
      title: own.sections.units.title,
      parts: [
        ...(addsUp ? [] : [{ kind: 'note', text: own.tasks.jointNote } as const]),
        {
          kind: 'table',
          id: 'unit-lines',
          caption: own.sections.units.title,
          columns: [
            { title: own.columns.unit },
            ...rateColumns(context),
            ...shown.map(
              ({ standing }): PageColumn => ({ title: spoken.words.standings[standing], align: 'right' }),
            ),
            { title: context.page.columns.mix },
          ],
          groups: [{ rows }],
          total: [
            own.tasks.total,
            { kind: 'number', value: report.totals.due },
            { kind: 'number', value: report.totals.met },
            { kind: 'rate', ...report.totals.rate },
            ...shown.map(({ field }): PageCell => ({ kind: 'number', value: report.totals[field] })),
            mixCell(report.obligations, context),
          ],
        },
      ],
    },
  ]
}

function rateColumns({ own: { columns } }: PageContext): PageColumn[] {
  return [columns.dueCount, columns.metCount, columns.rate].map((title) => ({ title, align: 'right' }))
}

/** Obligations by light: a bar beside the words. */
function mixCell(rows: readonly ComplianceRow[], { own }: PageContext, elapsed?: number): PageCell {
  const parts = LIGHTS.map(
    ({ light, standings }): MixPart => ({ light, label: own.lights[light], count: countOf(rows, standings) }),
  )
  // What is done stands left, as in any bar of progress.
  const order = ['green', 'blue', 'yellow', 'red', 'grey']
  parts.sort((a, b) => order.indexOf(a.light) - order.indexOf(b.light))
  return {
    kind: 'mix',
    parts: parts.filter(({ count }) => count > 0),
    ...(elapsed === undefined ? {} : { elapsed }),
  }
}

/** The share of the period that has passed on the as-of day, that day included. */
function elapsedOf({ report: { asOf, period } }: PageContext): number {
  const days = daysBetween(period.from, earlier(asOf, period.to)) + 1
  return Math.max(0, days) / lengthOf(period)
}
