import type { ImportCounts } from '../../messages/import-words.ts'
import type { Cell, Table } from '../doc.ts'
import type { ImportMessages } from './material.ts'

/** Columns for what became of the rows of a file. */
export function countColumns({ importing }: ImportMessages): Table['columns'] {
  const { read, added, updated, skipped, problems } = importing.columns
  return [read, added, updated, skipped, problems].map((title) => ({ title, align: 'right' }))
}

/** Their cells. */
export function countCells({ read, added, updated, skipped, problems }: ImportCounts): Cell[] {
  return [
    ...[read, added, updated, skipped].map((value): Cell => ({ kind: 'number', value })),
    { kind: 'number', value: problems, tone: problems === 0 ? 'plain' : 'bad' },
  ]
}
