import type { LedgerEntry } from '../../compliance/ledger.ts'
import type { Plan } from '../../model/plan.ts'
import { actionOf } from './about.ts'
import { entryAddress, LEDGER, monthAddress } from './addresses.ts'
import type { PageContext } from './context.ts'
import { titleOfEntry } from './entry-links.ts'
import type { About, PageCell, PageGroup, PageRow, PageSection } from './page.ts'

/** A page lists up to this many entries, the newest; a browser has to hold them all. */
const LISTED = 20_000

/** Every entry behind the report once, newest month first: id, day, evidence, and where it stands. */
export function ledgerSection(context: PageContext): PageSection {
  const { ledger, page, own } = context
  const all = [...ledger.entries.values()].sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
  const entries = all.slice(0, LISTED)
  const names = canonicalNames(context.plan)
  const months = [...new Set(entries.map(({ date }) => date.slice(0, 7)))]
  const groups = months.map((month): PageGroup => {
    const inMonth = entries.filter(({ date }) => date.startsWith(month))
    return {
      id: monthAddress(month),
      title: page.ledgerMonth({ month: own.statistics.month(month), entries: inMonth.length }),
      rows: inMonth.map((entry) => entryRow(entry, names, context)),
    }
  })
  const { columns } = own
  const note =
    entries.length < all.length
      ? page.ledgerCut({ shown: entries.length, all: all.length })
      : page.ledgerNote(all.length)
  return {
    id: LEDGER,
    title: page.sections.ledger,
    folded: true,
    parts: [
      { kind: 'note', text: note },
      ...(groups.length === 0
        ? []
        : [
            {
              kind: 'table',
              id: 'entries',
              caption: page.sections.ledger,
              columns: [
                { title: columns.title },
                { title: columns.date },
                { title: columns.unit },
                { title: page.columns.tasks },
                { title: columns.participants, align: 'right' },
                { title: page.columns.evidence },
                { title: page.columns.id },
                { title: columns.place },
              ],
              groups,
            } as const,
          ]),
    ],
  }
}

function entryRow(entry: LedgerEntry, names: ReadonlyMap<string, string>, context: PageContext): PageRow {
  const { spoken, own } = context
  const { participants } = entry
  return {
    id: entryAddress(entry.id),
    about: aboutEntry(entry, names, context),
    cells: [
      titleOfEntry(entry, own.tasks.kinds),
      { kind: 'date', value: entry.date },
      spoken.words.list(entry.units),
      spoken.words.list(entry.tasks),
      participants === undefined ? '' : { kind: 'number', value: participants },
      evidenceCell(entry, context),
      entry.id,
      `${entry.file}:${entry.line}`,
    ],
  }
}

function evidenceCell({ evidence }: LedgerEntry, { spoken }: PageContext): PageCell {
  return { kind: 'evidence', paths: evidence, none: spoken.words.explain.toVerify['no-evidence'] }
}

/** An entry is found under the name that the plan gives to a unit, whatever the entry calls it. */
function aboutEntry(
  { units, tasks }: LedgerEntry,
  names: ReadonlyMap<string, string>,
  context: PageContext,
): About {
  const action = tasks.map((task) => actionOf(task, context)).find((title) => title !== undefined)
  const known = units.flatMap((name) => names.get(name) ?? [])
  return { units: known, ...(action === undefined ? {} : { action }) }
}

function canonicalNames({ units, groups = [] }: Plan): ReadonlyMap<string, string> {
  const named = units.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].map((one) => [one, name] as const),
  )
  const grouped = groups.flatMap(({ name, members }) => [name, ...members].map((one) => [one, one] as const))
  return new Map([...grouped, ...named])
}
