import { isTrouble, type MergedRow } from '../../forms/merge/outcome.ts'
import type { MergeTrouble } from '../../forms/merge/trouble.ts'
import type { ReadRow } from '../../forms/reading/rows.ts'
import { type SentText, sentText } from '../../messages/sent-text.ts'
import type { Plan } from '../../model/plan.ts'
import type { ImportedFile, ImportMessages } from './material.ts'
import { headingOf, shownValue } from './shown-field.ts'

/** A problem or remark in words (interface.md section 5). */
export interface ProblemRecord extends SentText {
  readonly sheet: string
  readonly cell: string
  readonly code: string
  /** What stood there. */
  readonly found?: string
}

/** Everything that keeps something of the file out of the log. */
export function problemsOf(
  file: ImportedFile,
  plan: Plan,
  { reading, importing, form }: ImportMessages,
): ProblemRecord[] {
  const ofRows = file.rows.flatMap((merged) => {
    const trouble = isTrouble(merged.outcome) ? troubleOf(merged) : undefined
    if (trouble === undefined) return []
    const record = recordOf(trouble, wordsOfTrouble(trouble, importing))
    if (merged.outcome.kind !== 'conflict' || merged.outcome.changes.length === 0) return [record]
    const values = merged.outcome.changes.map(({ column, field, before, after }) =>
      importing.bothValues({
        heading: headingOf(column, merged.row.entry.kind, plan, form),
        inLog: shownValue(before, field, form),
        inFile: shownValue(after, field, form),
      }),
    )
    return [{ ...record, found: values.join('\n') }]
  })
  const ofEmptied = file.emptied
    .filter(({ outcome }) => outcome === 'conflict')
    .map(
      ({ sheet, row }): MergeTrouble => ({
        sheet,
        cell: row === 0 ? '' : `A${row}`,
        code: 'emptied-and-changed',
        args: {},
      }),
    )
  return [
    ...file.troubles.map((trouble) => recordOf(trouble, wordsOfTrouble(trouble, importing))),
    ...file.problems.map((problem) => recordOf(problem, sentText(reading.problems, problem))),
    ...ofRows,
    ...ofEmptied.map((trouble) => recordOf(trouble, wordsOfTrouble(trouble, importing))),
  ]
}

/** What keeps nothing out, and somebody should know. */
export function remarksOf(file: ImportedFile, { reading, importing }: ImportMessages): ProblemRecord[] {
  const ofReading = [...file.remarks, ...file.rows.flatMap(({ row }) => row.remarks)]
  return [
    ...ofReading.map((remark) => recordOf(remark, sentText(reading.remarks, remark))),
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
  text: SentText,
): ProblemRecord {
  const found = 'found' in args && args.found !== '' ? String(args.found) : undefined
  return { sheet, cell, code, ...text, ...(found === undefined ? {} : { found }) }
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

function wordsOfTrouble(trouble: MergeTrouble, words: ImportMessages['importing']): SentText {
  if (trouble.code === 'conflict') return words.conflicts[trouble.args.why]
  return sentText(words.troubles, trouble)
}

/** Where the row begins. */
export function firstCell({ cells, row }: ReadRow): string {
  return cells.title ?? cells.date ?? Object.values(cells)[0] ?? `A${row}`
}
