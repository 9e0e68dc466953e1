import type { ComplianceRow } from '../../model/report.ts'
import { byAction } from '../compliance/by-action.ts'
import { requirementOf, shortTitle } from '../compliance/figures.ts'
import { worstFirst } from '../compliance/unit-section.ts'
import { formatNumber } from '../format-number.ts'
import { standingCell } from '../standing-cells.ts'
import { aboutObligation, actionOf } from './about.ts'
import { matrixAddress, obligationAddress } from './addresses.ts'
import type { PageContext } from './context.ts'
import { byQuota } from './obligations.ts'
import type { PageCell, PageColumn, PageRow, PageSection, PageTable } from './page.ts'

/** A table wider than this is cut into several, so that paper can hold it. */
const COLUMNS_AT_ONCE = 10

/**
 * Units down, quotas across, one table an action with the units that it concerns: a plan gives most units tasks of
 * their own, and one table for all would be nearly empty.
 */
export function heatMapSection(context: PageContext): PageSection[] {
  const { report, page } = context
  if (report.obligations.length === 0) return []
  const order = new Map(report.units.map(({ unit }, place) => [unit, place]))
  const tables = byAction(report.obligations, ({ task }) => task, context).flatMap(
    ({ title, members }, action) =>
      chunks(byQuota(members)).map((quotas, part, parts): PageTable => {
        const owned = quotas.map((rows) => by(rows, ownersOf))
        const owners = [...new Set(owned.flatMap((rows) => [...rows.keys()]))]
        owners.sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size))
        return {
          kind: 'table',
          id: `heat-${action}-${part}`,
          caption: partOf(title, part, parts.length),
          look: 'heat',
          columns: [
            { title: context.own.columns.unit },
            ...quotas.map((rows) => quotaColumn(rows[0]!, context)),
          ],
          groups: [{ rows: owners.map((owner) => ownerRow(owner, owned, context)) }],
        }
      }),
  )
  return [
    {
      id: 'heat-map',
      title: page.sections.heatMap,
      parts: [{ kind: 'note', text: page.heatNote }, ...tables],
    },
  ]
}

/** Members down, quotas across, one table a group. */
export function matrixSection(context: PageContext): PageSection[] {
  const { report, page, own } = context
  const groups = [...new Set(report.groups.map(({ group }) => group))]
  if (groups.length === 0) return []
  const parts = groups.flatMap((group): PageSection['parts'][number][] => {
    const owed = report.obligations.filter((row) => row.group === group && row.unit !== group)
    if (owed.length === 0) return [{ kind: 'note', text: own.tasks.membersNotListed(group) }]
    const members = [...new Set(owed.map(({ unit }) => unit))]
    return chunks(byQuota(owed)).map((quotas, part, parts): PageTable => {
      const columns = quotas.map((rows) => by(rows, ({ unit }) => [unit]))
      return {
        kind: 'table',
        id: part === 0 ? matrixAddress(group) : `${matrixAddress(group)}/${part}`,
        caption: partOf(own.tasks.matrix(group), part, parts.length),
        look: 'heat',
        columns: [{ title: own.columns.member }, ...quotas.map((rows) => quotaColumn(rows[0]!, context))],
        groups: [{ rows: members.map((member) => memberRow(member, columns, context)) }],
        total: [own.columns.metCount, ...quotas.map((rows): PageCell => metOf(rows))],
      }
    })
  })
  return [{ id: 'matrix', title: page.sections.matrix, parts }]
}

function partOf(title: string, part: number, parts: number): string {
  return parts === 1 ? title : `${title} (${part + 1}/${parts})`
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  // Equal widths: 12 columns are 6 and 6, not 10 and 2.
  const tables = Math.ceil(items.length / COLUMNS_AT_ONCE)
  const width = Math.ceil(items.length / tables)
  return Array.from({ length: tables }, (_, table) => items.slice(table * width, (table + 1) * width))
}

/** Who has a line of the heat map: a group stands for its members, every lead of a joint obligation for itself. */
function ownersOf(row: ComplianceRow): readonly string[] {
  return row.group === undefined ? (row.units ?? [row.unit]) : [row.group]
}

function quotaColumn(row: ComplianceRow, context: PageContext): PageColumn {
  // The titles stand at the top of every printed page; the table of obligations has them whole.
  const title = shortTitle(context.spoken.tasks.get(row.task)?.title ?? '')
  return { title: `${row.task}/${row.quota} ${title}`, note: requirementOf(row, context) }
}

/** Rows under each of the names that they belong to. */
function by(
  rows: readonly ComplianceRow[],
  namesOf: (row: ComplianceRow) => readonly string[],
): ReadonlyMap<string, readonly ComplianceRow[]> {
  const named = new Map<string, ComplianceRow[]>()
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const own = named.get(name) ?? []
      own.push(row)
      named.set(name, own)
    }
  }
  return named
}

type Columns = readonly ReadonlyMap<string, readonly ComplianceRow[]>[]

function ownerRow(owner: string, columns: Columns, context: PageContext): PageRow {
  const owed = columns.map((column) => column.get(owner) ?? [])
  const cells = owed.map((rows): PageCell => {
    if (rows.length === 0) return ''
    return rows[0]!.group === undefined ? stacked(rows, context) : groupCell(owner, rows, context)
  })
  return heatRow(owner, owed.flat(), cells, context)
}

function memberRow(member: string, columns: Columns, context: PageContext): PageRow {
  const owed = columns.map((column) => column.get(member) ?? [])
  const cells = owed.map((rows) => stacked(rows, context))
  return heatRow(member, owed.flat(), cells, context)
}

function heatRow(
  name: string,
  owed: readonly ComplianceRow[],
  cells: readonly PageCell[],
  context: PageContext,
): PageRow {
  const abouts = owed.map((row) => aboutObligation(row, context))
  const action = owed[0] === undefined ? undefined : actionOf(owed[0].task, context)
  return {
    about: {
      units: [...new Set([name, ...abouts.flatMap(({ units = [] }) => units)])],
      standings: [...new Set(abouts.flatMap(({ standings = [] }) => standings))],
      // A table of members holds quotas of several actions.
      ...(action !== undefined && abouts.every((about) => about.action === action) ? { action } : {}),
    },
    cells: [name, ...cells],
  }
}

/** A quota with several windows in the period has a line for each. */
function stacked(rows: readonly ComplianceRow[], context: PageContext): PageCell {
  const cells = rows.map((row) => verdictLink(row, context))
  if (cells.length === 0) return ''
  return cells.length === 1 ? cells[0]! : { kind: 'stack', cells }
}

function verdictLink(row: ComplianceRow, { spoken }: PageContext): PageCell {
  const figure = `${row.amount === null ? '?' : formatNumber(row.amount)}/${formatNumber(row.target)}`
  const cell = standingCell(row, spoken.words)
  return {
    kind: 'link',
    cell: typeof cell === 'object' && cell.kind === 'standing' ? { ...cell, figure } : cell,
    link: { to: obligationAddress(row.id) },
  }
}

/** The worst member's verdict, and how many members have met it. */
function groupCell(group: string, rows: readonly ComplianceRow[], { spoken, page }: PageContext): PageCell {
  const [worst] = worstFirst(rows)
  const cell = standingCell({ standing: worst!.standing, light: worst!.light }, spoken.words)
  const met = rows.filter(({ standing }) => standing === 'met').length
  const isListed = rows.some(({ unit }) => unit !== group)
  const figure = isListed ? page.groupMet({ met, members: rows.length }) : '?'
  return {
    kind: 'link',
    cell: typeof cell === 'object' && cell.kind === 'standing' ? { ...cell, figure } : cell,
    link: { to: isListed ? matrixAddress(group) : obligationAddress(worst!.id) },
  }
}

function metOf(rows: readonly ComplianceRow[]): PageCell {
  return { kind: 'rate', met: rows.filter(({ standing }) => standing === 'met').length, due: rows.length }
}
