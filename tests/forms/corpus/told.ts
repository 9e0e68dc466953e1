import type { ReadFile } from '../../../src/forms/reading/rows.ts'
import type { CorpusCase } from './case.ts'

/** What was read of a file, a line for each row and each remark, for people to compare with the file. */
export function told({ about, file }: CorpusCase, read: ReadFile): string {
  const place = (sheet: string, cell: string | number) => (sheet === '' ? `${cell}` : `${sheet}!${cell}`)
  const coded = ({ sheet, cell, code, args }: ReadFile['problems'][number] | ReadFile['remarks'][number]) =>
    `${place(sheet, cell)} ${code} ${JSON.stringify(args)}`.trim()
  const rows = read.rows.flatMap(({ sheet, row, entry, remarks }) => [
    `${place(sheet, row)} ${JSON.stringify(entry)}`,
    ...remarks.map((one) => `    ${coded(one)}`),
  ])
  return [
    `# ${about} (${file})`,
    `rows that hold something: ${read.read}`,
    ...section('entries', rows),
    ...section('problems', read.problems.map(coded)),
    ...section('remarks', read.remarks.map(coded)),
    '',
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines]
}
