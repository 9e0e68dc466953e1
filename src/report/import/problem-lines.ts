import type { ImportWords } from '../../messages/import-words.ts'
import type { SentText } from '../../messages/sent-text.ts'
import { subjectOf } from '../log-list.ts'
import { offerText } from './joint-blocks.ts'
import type { ImportMaterial, ImportMessages } from './material.ts'
import type { FileRecord, RowRecord } from './records.ts'

/** One thing in a workbook that its unit should look at. */
export interface ProblemLine extends SentText {
  readonly kind: keyof ImportWords['kinds']
  readonly sheet: string
  readonly cell: string
  /** What stood there, or what it is like. */
  readonly found?: string
}

/** Everything of a file that its unit should look at, what keeps rows out of the log first. */
export function problemLines(
  file: FileRecord,
  material: ImportMaterial,
  messages: ImportMessages,
): ProblemLine[] {
  return [
    ...file.problems.map(
      (one): ProblemLine => ({
        ...one,
        kind: one.code === 'conflict' ? 'conflict' : 'problem',
      }),
    ),
    ...likenessLines(file, messages),
    ...jointLines(file, material, messages),
    ...emptiedLines(file, material, messages),
    ...file.remarks.map((one): ProblemLine => ({ ...one, kind: 'remark' })),
  ]
}

function likenessLines({ rows }: FileRecord, { importing }: ImportMessages): ProblemLine[] {
  const lines = (kind: 'duplicate' | 'sentBefore', likenesses: (row: RowRecord) => RowRecord['duplicates']) =>
    rows.flatMap((row) =>
      (likenesses(row) ?? []).map(({ id, place, title, date }): ProblemLine => {
        const where =
          place === undefined
            ? importing.inLog(id)
            : importing.place({ file: place.file, sheet: place.sheet, at: importing.row(place.row) })
        return { ...importing[kind], ...placeOfRow(row), kind, found: `${where} ${date} ${title}` }
      }),
    )
  return [
    ...lines('duplicate', ({ why, duplicates }) => (why === 'copy' ? [] : duplicates)),
    ...lines('sentBefore', ({ sentBefore }) => sentBefore),
  ]
}

function jointLines(
  { file }: FileRecord,
  { offers, plan }: ImportMaterial,
  messages: ImportMessages,
): ProblemLine[] {
  return offers.flatMap((offer) =>
    offer.members.flatMap(({ place }): ProblemLine[] => {
      if (place?.file !== file || offer.accepted) return []
      const found = `${offer.date} ${offer.title}\n${offerText(offer, plan, messages)}`
      return [{ ...messages.importing.workbook.joint, ...placeOfRow(place), kind: 'joint', found }]
    }),
  )
}

function emptiedLines(
  { file, emptied }: FileRecord,
  { files, plan }: ImportMaterial,
  messages: ImportMessages,
): ProblemLine[] {
  const logged = new Map(
    files.find((one) => one.file === file)?.emptied.map((one) => [one.rowId, one.logged]),
  )
  return emptied
    .filter(({ outcome }) => outcome === 'offered')
    .map((row): ProblemLine => {
      const entry = logged.get(row.entry)
      const found = entry === undefined ? row.entry : `${entry.date} ${subjectOf(entry, plan, messages)}`
      return { ...messages.importing.workbook.emptied, ...placeOfRow(row), kind: 'emptied', found }
    })
}

/** The first cell of a row; of one that was taken out the file as a whole. */
function placeOfRow({ sheet, row }: { readonly sheet: string; readonly row: number }) {
  return { sheet, cell: row === 0 ? '' : `A${row}` }
}
