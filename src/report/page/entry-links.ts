import type { LedgerEntry } from '../../compliance/ledger.ts'
import { formatNumber } from '../format-number.ts'
import { entryAddress } from './addresses.ts'
import type { PageContext } from './context.ts'
import type { PageCell } from './page.ts'

/** A figure lists up to this many entries; all of them are in the ledger below. */
const LISTED = 50

/** The entries behind a figure, newest first. */
export function entriesCell(ids: readonly string[], { ledger, own }: PageContext): PageCell {
  const entries = ids
    .flatMap((id) => ledger.entries.get(id) ?? [])
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .slice(0, LISTED)
    .map((entry) => ({
      to: entryAddress(entry.id),
      text: own.tasks.entry({
        date: entry.date,
        title: titleOfEntry(entry, own.tasks.kinds),
        participants: entry.participants === undefined ? undefined : formatNumber(entry.participants),
      }),
    }))
  return { kind: 'entries', entries, all: ids.length }
}

/** An entry without title is named by its kind and value. */
export function titleOfEntry(
  { title, kind, value }: LedgerEntry,
  kinds: PageContext['own']['tasks']['kinds'],
): string {
  if (title !== '') return title
  return value === undefined ? kinds[kind] : `${kinds[kind]} ${formatNumber(value)}`
}
