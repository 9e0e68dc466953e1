import type { FieldChange } from '../../forms/merge/changes.ts'
import type { JointOffer, Likeness, MergedRow, Outcome, RowPlace } from '../../forms/merge/outcome.ts'
import type { ReadRow } from '../../forms/reading/rows.ts'
import type { ImportCounts, ImportEnd } from '../../messages/import-words.ts'
import { type CellOfChange, cellsOfChanges } from './changed-cell.ts'
import type { ImportedFile, ImportMaterial, ImportMessages } from './material.ts'
import { type ProblemRecord, problemsOf, remarksOf } from './problem-records.ts'
import { fieldUnder, headingOf, shownValue } from './shown-field.ts'

interface ChangeRecord {
  readonly field: string
  /** As the form heads it. */
  readonly heading: string
  readonly cell: string
  readonly before: string | number | null
  readonly after: string | number | null
}

export interface RowRecord {
  readonly sheet: string
  readonly row: number
  readonly entry: string
  readonly outcome: Outcome['kind']
  readonly why?: string
  readonly changes?: readonly ChangeRecord[]
  /** Another row with the same content, or with the same id and another content. */
  readonly other?: RowPlace
  readonly duplicates?: readonly Likeness[]
  /** Entries that the row may say anew, with day or title corrected. */
  readonly sentBefore?: readonly Likeness[]
}

export interface FileRecord extends Omit<ImportCounts, 'problems'> {
  readonly file: string
  readonly unit?: string
  readonly problems: readonly ProblemRecord[]
  readonly remarks: readonly ProblemRecord[]
  readonly rows: readonly RowRecord[]
  readonly emptied: readonly {
    readonly sheet: string
    readonly row: number
    readonly entry: string
    readonly outcome: string
  }[]
}

/** The answer of `import` as JSON. */
export interface ImportRecord {
  readonly plan: string
  readonly end: ImportEnd
  readonly written: boolean
  readonly log?: string
  readonly entries: number
  readonly files: readonly FileRecord[]
  readonly joint: readonly Omit<JointOffer, 'set'>[]
  readonly passedOver: ImportMaterial['passedOver']
  readonly totals: ImportCounts & { readonly files: number; readonly conflicts: number }
}

export function importRecord(material: ImportMaterial, messages: ImportMessages): ImportRecord {
  const { plan, end, log, entries, offers, passedOver } = material
  const files = material.files.map((file) => fileRecord(file, material, messages))
  const refused = offers.filter(({ asked, accepted }) => asked && !accepted).length
  const sum = (pick: (file: FileRecord) => number) => files.reduce((total, file) => total + pick(file), 0)
  return {
    plan: plan.id,
    end,
    written: end === 'written',
    ...(log === undefined ? {} : { log }),
    entries,
    files,
    joint: offers.map(({ set: _, ...offer }) => offer),
    passedOver,
    totals: {
      files: files.length,
      read: sum(({ read }) => read),
      added: sum(({ added }) => added),
      updated: sum(({ updated }) => updated),
      skipped: sum(({ skipped }) => skipped),
      problems: sum(({ problems }) => problems.length) + refused,
      conflicts: sum(({ problems }) => problems.filter(({ code }) => code === 'conflict').length) + refused,
    },
  }
}

function fileRecord(file: ImportedFile, { plan }: ImportMaterial, messages: ImportMessages): FileRecord {
  const { rows, emptied, form } = file
  const count = (kind: Outcome['kind']) => rows.filter(({ outcome }) => outcome.kind === kind).length
  const cellOf = cellsOfChanges(rows, (heading, { entry }) =>
    fieldUnder(heading, entry.kind, plan, messages.form),
  )
  const withdrawn = emptied.filter(({ outcome }) => outcome === 'withdrawn').length
  return {
    file: file.file,
    ...(form === undefined ? {} : { unit: form.unit }),
    read: file.read,
    added: count('added'),
    skipped: count('skipped') + file.untouched,
    updated: count('updated') + withdrawn,
    problems: problemsOf(file, plan, messages),
    remarks: remarksOf(file, messages),
    rows: rows.map((merged) => rowRecord(merged, plan, cellOf, messages)),
    emptied: emptied
      .filter(({ outcome }) => outcome !== 'gone')
      .map(({ sheet, row, rowId, outcome }) => ({ sheet, row, entry: rowId, outcome })),
  }
}

function rowRecord(
  { row, id, outcome, duplicates, sentBefore }: MergedRow,
  plan: ImportMaterial['plan'],
  cellOf: CellOfChange,
  messages: ImportMessages,
): RowRecord {
  const { sheet, row: number } = row
  return {
    sheet,
    row: number,
    entry: id,
    outcome: outcome.kind,
    ...('why' in outcome ? { why: outcome.why } : {}),
    ...('other' in outcome ? { other: outcome.other } : {}),
    ...('changes' in outcome
      ? { changes: outcome.changes.map((change) => changeRecord(change, row, plan, cellOf, messages)) }
      : {}),
    ...(duplicates.length === 0 ? {} : { duplicates }),
    ...(sentBefore.length === 0 ? {} : { sentBefore }),
  }
}

function changeRecord(
  { column, field, before, after }: FieldChange,
  row: ReadRow,
  plan: ImportMaterial['plan'],
  cellOf: CellOfChange,
  messages: ImportMessages,
): ChangeRecord {
  return {
    field: field === 'extra' ? `extra.${column}` : field,
    heading: headingOf(column, row.entry.kind, plan, messages.form),
    cell: cellOf({ column, field }, row),
    before: shownValue(before, field, messages.form) ?? null,
    after: shownValue(after, field, messages.form) ?? null,
  }
}
