import { knownHeadings } from '../../forms/reading/headings/known-headings.ts'
import { openFile } from '../../forms/reading/open-file.ts'
import { cellText, type Sheet, type SheetRow } from '../../forms/reading/sheet.ts'
import { type Table, tablesIn } from '../../forms/reading/tables.ts'
import type { Plan } from '../../model/plan.ts'
import type { TemplateLedger } from '../../report/form/template-form.ts'
import type { Context } from '../command.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'

export interface OfficeTemplate {
  /** As the command line names it. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly ledger: TemplateLedger
  /** Headings that nobody knows: what is written there comes back under them. */
  readonly unknown: readonly string[]
}

/** Finds the ledger in a workbook of the office's own by its headings; one that cannot be filled in is refused. */
export function officeTemplate({ host }: Context, path: string, plan: Plan): OfficeTemplate {
  const bytes = host.files.read(resolvePath(host.cwd, path))
  if (bytes === undefined) throw usageError(3, 'no-such-file', { path })
  const { sheets, form, problems } = openFile(path, bytes)
  const [problem] = problems
  if (problem !== undefined) throw usageError(3, 'form-template-unreadable', { path, problem })
  const known = knownHeadings(plan, {}).filter(({ kind }) => kind === 'ledger')
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const found = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) =>
      tablesIn(sheet, known)
        .tables.slice(0, 1)
        .map((table) => ({ sheet, table })),
    )
  const [first] = found
  if (form !== undefined || !isZip || first === undefined)
    throw usageError(3, 'form-template-without-ledger', { path })
  const { sheet, table } = first
  const rival = table.header.columns.find((one) => one.rival !== undefined)
  if (rival?.rival !== undefined) {
    throw usageError(3, 'form-template-headings', { path, headings: [rival.shown, rival.rival.shown] })
  }
  const filled = rowsBelow(sheet, table).find((row) => !isBlank(row, table))
  if (filled?.number === table.header.bottom + 1) {
    throw usageError(3, 'form-template-filled', { path, sheet: sheet.name, row: filled.number })
  }
  const { columns, top, bottom } = table.header
  const ledger: TemplateLedger = {
    sheet: sheet.name,
    top,
    bottom,
    columns: columns.flatMap(({ column, match }) =>
      match === undefined ? [] : [{ id: match.column.id, column, exponent: match.exponent ?? 0 }],
    ),
    beyond: Math.max(...sheet.rows.flatMap(({ cells }) => [...cells.keys()])) + 1,
    room: filled === undefined ? undefined : filled.number - bottom - 1,
  }
  const unknown = columns.flatMap(({ match, shown }) => (match === undefined ? [shown] : []))
  return { path, bytes, ledger, unknown }
}

function rowsBelow({ rows }: Sheet, { header }: Table): SheetRow[] {
  return rows.filter(({ number }) => number > header.bottom)
}

/** Rows that an office has numbered in advance are there to be filled in. */
function isBlank({ cells }: SheetRow, { header }: Table): boolean {
  const serial = header.columns.find(({ match }) => match?.column.kind === 'serial')?.column
  return [...cells].every(([column, cell]) => column === serial && /^\d+$/.test(cellText(cell)))
}
