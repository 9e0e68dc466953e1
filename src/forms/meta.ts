import { isCivilDate } from '../model/civil-date.ts'
import type { Window } from '../model/window.ts'
import type { SheetKind } from './columns/sheets.ts'

/** The sheet, very hidden, that says what a form is. */
export const META_SHEET = '_sciplan'
export const FORM_FORMAT = 1

/** What a form was made for; it tells the import where the rows belong and which year a day without year means. */
export interface FormMeta {
  /** Name of the workspace, empty where it has none. */
  readonly workspace: string
  readonly plan: string
  /** Canonical name of the unit. */
  readonly unit: string
  /** The group that the form was made for the unit as a member of. */
  readonly group?: string
  readonly period: Window
  readonly asOf: string
  readonly language: 'zh-CN' | 'en'
  /** Entries that it shows, so that a row that was taken out is missed; undefined in forms that do not say it. */
  readonly logged?: readonly LoggedRow[]
}

/** A row that was filled with an entry of the log, and its stamp. */
export interface LoggedRow {
  readonly id: string
  readonly stamp: string
}

/**
 * Headings of the columns, hidden, that hold what belongs to a row: its id, the stamp of the entry when it was
 * exported, and the stamp of its cells as they were written. That of the ids says what sheet it is.
 */
export const HIDDEN_HEADINGS = { id: '_id', stamp: '_stamp', cells: '_cells' } as const

/** Those of a sheet: `_id:ledger`, `_stamp`, `_cells`. */
export function hiddenHeadings(sheet: SheetKind): readonly [id: string, stamp: string, cells: string] {
  return [`${HIDDEN_HEADINGS.id}:${sheet}`, HIDDEN_HEADINGS.stamp, HIDDEN_HEADINGS.cells]
}

/** Key and value, one pair a row. */
export function metaRows(meta: FormMeta): readonly (readonly [string, string])[] {
  return [
    ['format', String(FORM_FORMAT)],
    ['workspace', meta.workspace],
    ['plan', meta.plan],
    ['unit', meta.unit],
    ...(meta.group === undefined ? [] : [['group', meta.group] as const]),
    ['from', meta.period.from],
    ['to', meta.period.to],
    ['as-of', meta.asOf],
    ['language', meta.language],
    ...(meta.logged ?? []).map(({ id, stamp }) => ['logged', `${stamp} ${id}`] as const),
  ]
}

export type MetaReading =
  | { readonly kind: 'form'; readonly meta: FormMeta }
  | { readonly kind: 'another-format'; readonly format: string }
  /** Keys that are missing or hold no such value. */
  | { readonly kind: 'damaged'; readonly keys: readonly string[] }

/** What the rows of the sheet say; order and further keys do not matter. */
export function metaOf(rows: readonly (readonly [string, string])[]): MetaReading {
  const values = new Map(rows.map(([key, value]) => [key.trim(), value.trim()]))
  const value = (key: string) => values.get(key) ?? ''
  const format = value('format')
  if (format !== '' && format !== String(FORM_FORMAT)) return { kind: 'another-format', format }
  const language = value('language')
  const spoken = language === 'zh-CN' || language === 'en' ? language : undefined
  const keys = [
    ...['format', 'plan', 'unit'].filter((key) => value(key) === ''),
    ...['from', 'to', 'as-of'].filter((key) => !isCivilDate(value(key))),
    ...(spoken === undefined ? ['language'] : []),
  ]
  if (keys.length > 0 || spoken === undefined) return { kind: 'damaged', keys }
  const group = value('group')
  const logged = rows.flatMap(([key, text]) => {
    const [, stamp, id] = key.trim() === 'logged' ? (/^(\S+) (.+)$/.exec(text.trim()) ?? []) : []
    return stamp === undefined || id === undefined ? [] : [{ id, stamp }]
  })
  const meta: FormMeta = {
    workspace: value('workspace'),
    plan: value('plan'),
    unit: value('unit'),
    period: { from: value('from'), to: value('to') },
    asOf: value('as-of'),
    language: spoken,
    ...(group === '' ? {} : { group }),
    ...(logged.length === 0 ? {} : { logged }),
  }
  return { kind: 'form', meta }
}
