import type { FieldChange } from '../../forms/merge/changes.ts'
import {
  isTrouble,
  type Likeness,
  type MergedRow,
  type Outcome,
  type RowPlace,
} from '../../forms/merge/outcome.ts'
import type { MergeTrouble } from '../../forms/merge/trouble.ts'
import type { ReadRow } from '../../forms/reading/rows.ts'
import type { FindingText } from '../../messages/catalogue.ts'
import type { ImportCounts, ImportEnd } from '../../messages/import-words.ts'
import type { ImportedFile, ImportMaterial, ImportMessages } from './material.ts'
import { headingOf, shownValue } from './shown-field.ts'

/** A problem or remark in words (interface.md section 5). */
export interface ProblemRecord extends FindingText {
  readonly sheet: string
  readonly cell: string
  readonly code: string
  /** What stood there. */
  readonly found?: string
}

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
  readonly joint: ImportMaterial['offers']
  readonly passedOver: ImportMaterial['passedOver']
  readonly totals: ImportCounts & { readonly files: number; readonly conflicts: number }
}

export function importRecord(material: ImportMaterial, messages: ImportMessages): ImportRecord {
  const { plan, end, log, entries, offers, passedOver } = material
  const files = material.files.map((file) => fileRecord(file, material, messages))
  const sum = (pick: (file: FileRecord) => number) => files.reduce((total, file) => total + pick(file), 0)
  return {
    plan: plan.id,
    end,
    written: end === 'written',
    ...(log === undefined ? {} : { log }),
    entries,
    files,
    joint: offers,
    passedOver,
    totals: {
      files: files.length,
      read: sum(({ read }) => read),
      added: sum(({ added }) => added),
      updated: sum(({ updated }) => updated),
      skipped: sum(({ skipped }) => skipped),
      problems: sum(({ problems }) => problems.length),
      conflicts: sum(({ problems }) => problems.filter(({ code }) => code === 'conflict').length),
    },
  }
}

function fileRecord(file: ImportedFile, { plan }: ImportMaterial, messages: ImportMessages): FileRecord {
  const { rows, emptied, form } = file
  const count = (kind: Outcome['kind']) => rows.filter(({ outcome }) => outcome.kind === kind).length
  const withdrawn = emptied.filter(({ outcome }) => outcome === 'withdrawn').length
  return {
    file: file.file,
    ...(form === undefined ? {} : { unit: form.unit }),
    read: file.read,
    added: count('added'),
    skipped: count('skipped') + file.untouched,
    updated: count('updated') + withdrawn,
    problems: problemsOf(file, messages),
    remarks: remarksOf(file, messages),
    rows: rows.map((merged) => rowRecord(merged, plan, messages)),
    emptied: emptied
      .filter(({ outcome }) => outcome !== 'gone')
      .map(({ sheet, row, rowId, outcome }) => ({ sheet, row, entry: rowId, outcome })),
  }
}

function problemsOf(file: ImportedFile, { reading, importing }: ImportMessages): ProblemRecord[] {
  const ofRows = file.rows.flatMap((merged) => {
    const trouble = isTrouble(merged.outcome) ? troubleOf(merged) : undefined
    return trouble === undefined ? [] : [trouble]
  })
  const ofEmptied = file.emptied
    .filter(({ outcome }) => outcome === 'conflict')
    .map(
      ({ sheet, row }): MergeTrouble => ({ sheet, cell: `A${row}`, code: 'emptied-and-changed', args: {} }),
    )
  return [
    ...file.troubles.map((trouble) => recordOf(trouble, wordsOfTrouble(trouble, importing))),
    ...file.problems.map((problem) => recordOf(problem, wordsOf(reading.problems, problem))),
    ...[...ofRows, ...ofEmptied].map((trouble) => recordOf(trouble, wordsOfTrouble(trouble, importing))),
  ]
}

function remarksOf(file: ImportedFile, { reading, importing }: ImportMessages): ProblemRecord[] {
  const ofReading = [...file.remarks, ...file.rows.flatMap(({ row }) => row.remarks)]
  return [
    ...ofReading.map((remark) => recordOf(remark, wordsOf(reading.remarks, remark))),
    ...file.missing.map(({ row, path }) => {
      const place = { sheet: row.sheet, cell: row.cells.evidence ?? firstCell(row) }
      return recordOf(
        { ...place, code: 'evidence-not-found', args: { found: path } },
        importing.missingEvidence(path),
      )
    }),
  ]
}

function recordOf(
  {
    sheet,
    cell,
    code,
    args,
  }: { readonly sheet: string; readonly cell: string; readonly code: string; readonly args: object },
  { message, mend }: FindingText,
): ProblemRecord {
  const found = 'found' in args && args.found !== '' ? String(args.found) : undefined
  return { sheet, cell, code, message, mend, ...(found === undefined ? {} : { found }) }
}

/** What is wrong with a row, at the cell that it is about. */
function troubleOf({ row, outcome }: MergedRow): MergeTrouble | undefined {
  const at = (field?: string) => ({ sheet: row.sheet, cell: row.cells[field ?? ''] ?? firstCell(row) })
  switch (outcome.kind) {
    case 'conflict': {
      const { why, changes } = outcome
      return { ...at(changes[0]?.field), code: 'conflict', args: { why, changes } }
    }
    case 'contested':
      return { ...at(), code: 'row-in-two-files', args: { other: outcome.other } }
    case 'invalid':
      return { ...at(outcome.field), code: 'row-invalid', args: { field: outcome.field } }
    default:
      return undefined
  }
}

function wordsOfTrouble(trouble: MergeTrouble, words: ImportMessages['importing']): FindingText {
  if (trouble.code === 'conflict') return words.conflicts[trouble.args.why]
  return wordsOf(words.troubles, trouble)
}

/** Code and args of a problem belong together by its type; here they have come apart. */
function wordsOf<Code extends string>(
  words: { readonly [One in Code]: (args: never) => FindingText },
  { code, args }: { readonly code: Code; readonly args: object },
): FindingText {
  return (words[code] as (args: unknown) => FindingText)(args)
}

function rowRecord(
  { row, id, outcome, duplicates }: MergedRow,
  plan: ImportMaterial['plan'],
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
      ? { changes: outcome.changes.map((change) => changeRecord(change, row, plan, messages)) }
      : {}),
    ...(duplicates.length === 0 ? {} : { duplicates }),
  }
}

function changeRecord(
  { column, field, before, after }: FieldChange,
  row: ReadRow,
  plan: ImportMaterial['plan'],
  messages: ImportMessages,
): ChangeRecord {
  return {
    field: field === 'extra' ? `extra.${column}` : field,
    heading: headingOf(column, row.entry.kind, plan, messages.form),
    cell: row.cells[column] ?? row.cells[field] ?? firstCell(row),
    before: shownValue(before, field, messages.form) ?? null,
    after: shownValue(after, field, messages.form) ?? null,
  }
}

/** Where the row begins. */
export function firstCell({ cells, row }: ReadRow): string {
  return cells.title ?? cells.date ?? Object.values(cells)[0] ?? `A${row}`
}
