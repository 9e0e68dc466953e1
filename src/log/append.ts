import { yearOf } from '../model/civil-date.ts'
import type { Entry } from '../model/entry.ts'
import type { FileReader } from '../source/file-reader.ts'
import { unitsOf } from './names-in-entry.ts'
import { isUtf8Start, readPrelude } from './prelude.ts'
import { recordWindows } from './record-windows.ts'
import { safeName } from './safe-name.ts'

/** Lines to be written. There is no other kind: the log is only ever appended to. */
export interface FileEdit {
  readonly kind: 'create' | 'append'
  readonly path: string
  /** Whole lines. */
  readonly text: string
}

/** The order of keys in a line (interface.md section 3); declared measures stand behind the figures. */
const FIRST = [
  ...['id', 'kind', 'date', 'until', 'of', 'set', 'withdraw', 'reason', 'unit', 'units', 'task', 'tasks'],
  ...['quota', 'deliverable', 'for', 'indicator', 'milestone', 'state', 'title', 'text', 'status'],
  ...['each_day', 'times', 'participants', 'online_participants', 'items', 'amount', 'entities'],
  ...['value', 'covered', 'total', 'lacking'],
]
const LAST = [
  ...['type', 'audience', 'brand', 'place', 'places', 'host', 'cohosts', 'evidence', 'by', 'note', 'extra'],
]

/** Characters that some editor takes for a line end, or that nobody sees: written as escapes. */
const UNSAFE = /[\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff]/g

/** An entry as one line of a log file, without the line end. */
export function entryLine(entry: Entry): string {
  const fields = new Map(Object.entries(entry).filter(([, value]) => value !== undefined))
  const between = [...fields.keys()].filter((key) => !FIRST.includes(key) && !LAST.includes(key))
  const keys = [...FIRST, ...between, ...LAST].filter((key) => fields.has(key))
  const json = JSON.stringify(Object.fromEntries(keys.map((key) => [key, fields.get(key)])))
  return `- ${json.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}`
}

/** Takes the place of a unit's name for observations of the whole area, which name no unit. */
const WITHOUT_UNIT = 'indicators'

/** The file of a unit and year, by default one for each, so that two people never edit the same one. */
export function logFile(planId: string, year: number, unit: string | undefined): string {
  return `log/${planId}/${String(year).padStart(4, '0')}/${safeName(unit ?? WITHOUT_UNIT)}.yaml`
}

/** Appends each entry to the file of its first unit and of its year; entries of one file stay in their order. */
export function appendEntries(files: FileReader, planId: string, entries: readonly Entry[]): FileEdit[] {
  const byFile = new Map<string, string[]>()
  for (const entry of entries) {
    const file = logFile(planId, yearOf(entry.date), unitsOf(entry)[0])
    byFile.set(file, [...(byFile.get(file) ?? []), entryLine(entry)])
  }
  return [...byFile].map(([file, lines]) => editOf(files, file, lines))
}

/** Appends a correction to the file in which the entry stands that it corrects. */
export function appendBeside(files: FileReader, file: string, entry: Entry): FileEdit {
  return editOf(files, file, [entryLine(entry)])
}

function editOf(files: FileReader, file: string, lines: readonly string[]): FileEdit {
  const stem = file.replace(/\.ya?ml$/i, '')
  let path = file
  for (let number = 2; !takesLines(files, path); number++) path = `${stem}-${number}.yaml`
  const kind = files.kind(path) === undefined ? 'create' : 'append'
  return { kind, path, text: lines.map((line) => `${line}\n`).join('') }
}

/**
 * Whether lines can be appended: there is no such file yet, or it is a list at the left margin in UTF-8. Behind
 * anything else a line would make the whole file unreadable, so that another file is taken.
 */
function takesLines(files: FileReader, path: string): boolean {
  if (files.kind(path) === undefined) return true
  if (files.kind(path) === 'folder') return false
  for (const { bytes, end } of recordWindows(files.readChunks(path))) {
    return readPrelude(bytes, end).layout !== 'other' && isUtf8Start(bytes.subarray(0, end))
  }
  return true
}
