import { createHash } from 'node:crypto'
import type { MergeChoices } from '../../../src/forms/merge/choices.ts'
import { comparing } from '../../../src/forms/merge/comparing.ts'
import { entriesToWrite } from '../../../src/forms/merge/entries-to-write.ts'
import { mergeFiles } from '../../../src/forms/merge/merge.ts'
import type { Merged } from '../../../src/forms/merge/merged.ts'
import type { ReadEntry, ReadFile, ReadRow } from '../../../src/forms/reading/rows.ts'
import { entryLine } from '../../../src/log/append.ts'
import { openLog } from '../../../src/log/read.ts'
import type { Entry } from '../../../src/model/entry.ts'
import { loadWorkspace } from '../../../src/source/workspace.ts'
import { PLAN } from '../../cli/sample.ts'
import { memoryFiles } from '../../memory-files.ts'

const plan = loadWorkspace(memoryFiles({ 'plans/demo.yaml': PLAN })).plans[0]!.plan!
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
export const how = comparing(plan, sha256)

export const CHOICES: MergeChoices = {
  onConflict: 'stop',
  onDuplicate: 'add',
  withdrawEmptied: false,
  join: new Set(),
}

export type Fields = Readonly<Record<string, unknown>>

export function activity(fields: Fields = {}): ReadEntry {
  const usual = { kind: 'activity', date: '2024-03-05', units: ['区教委'], title: '院士专家校园行' }
  return { ...usual, ...fields } as unknown as ReadEntry
}

/** A row of a form or, without id, of a ledger. `exported` is the entry that the form was filled with. */
export function row(
  number: number,
  entry: ReadEntry,
  form: { readonly id?: string; readonly exported?: ReadEntry; readonly without?: string } = {},
): ReadRow {
  return {
    sheet: '台账',
    row: number,
    cells: {},
    columns: how.columns(entry.kind).flatMap(({ id }) => (id === form.without ? [] : [id])),
    entry,
    remarks: [],
    ...(form.id === undefined ? {} : { rowId: form.id }),
    ...(form.exported === undefined ? {} : { stamp: how.stamp(form.exported) }),
  }
}

export function file(name: string, rows: readonly ReadRow[], more: Partial<ReadFile> = {}): ReadFile {
  return {
    file: name,
    read: rows.length,
    rows,
    emptied: [],
    untouched: [],
    problems: [],
    remarks: [],
    ...more,
  }
}

/** A log in memory that grows with every import, as the files of a workspace do. */
export function logOf(...entries: readonly Entry[]) {
  const written: Entry[] = [...entries]
  let ids = 0
  const source = () => {
    const text = written.map((entry) => `${entryLine(entry)}\n`).join('')
    return openLog(memoryFiles({ 'log/demo/2024/all.yaml': text }), 'demo', (finding) => {
      throw new Error(JSON.stringify(finding))
    })
  }
  return {
    written,
    merge: (files: readonly ReadFile[], choices: Partial<MergeChoices> = {}): Merged =>
      mergeFiles(files, source(), { ...CHOICES, ...choices }, how),
    /** Merges and writes, and answers what was written. */
    import(files: readonly ReadFile[], choices: Partial<MergeChoices> = {}): Entry[] {
      const signature = {
        newId: () => `new${++ids}`,
        date: '2024-11-30',
        by: undefined,
        reasons: {
          updated: ({ file, row }: { file: string; row: number }) => `${file} ${row}`,
          emptied: ({ file, row }: { file: string; row: number }) => `${file} ${row} emptied`,
          joint: (units: readonly string[]) => units.join('+'),
        },
      }
      const more = entriesToWrite(this.merge(files, choices), signature, how)
      written.push(...more)
      return more
    },
  }
}

export const outcomes = (merged: Merged) =>
  merged.files.flatMap(({ rows }) =>
    rows.map(({ outcome }) => outcome.kind + ('why' in outcome ? ` ${outcome.why}` : '')),
  )
