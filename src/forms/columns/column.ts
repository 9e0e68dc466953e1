/**
 * What stands in the cells of a column.
 * `count` is a whole number, `amount` a number of at least 0, `value` any number; `lacking` holds names or a count.
 * `choice` and `choices` are texts that a list suggests; `status` and `state` are words for the values of the log.
 * `subject` names what is observed: an indicator, or task/quota. `shown` is there to be read by people alone.
 */
export type ColumnKind =
  | 'serial'
  | 'shown'
  | 'day'
  | 'year'
  | 'text'
  | 'unit'
  | 'units'
  | 'names'
  | 'task'
  | 'tasks'
  | 'milestone'
  | 'deliverable'
  | 'subject'
  | 'choice'
  | 'choices'
  | 'status'
  | 'state'
  | 'count'
  | 'amount'
  | 'value'
  | 'lacking'
  | 'files'
  | 'links'

export interface Column<Id extends string = string> {
  readonly id: Id
  readonly kind: ColumnKind
  /** Without it a row is no entry; the unit may come from the form instead. */
  readonly required: boolean
  /** The office wants it filled in: starred in a form, though an entry without it stands. */
  readonly asked: boolean
  /** The form fills it in: it alone makes no row. */
  readonly given: boolean
  /** The field of the entry, or a key of its `extra`; undefined where nothing is read. */
  readonly field?: string
  readonly extra?: string
  /** How people head it, in Chinese, without stars, blanks and units of measure. Our own headings are messages. */
  readonly headings: readonly string[]
}

interface Options {
  readonly required?: true
  readonly asked?: true
  readonly given?: true
  /** The entry's field, where it has another name than the column; a key of `extra`; or none. */
  readonly field?: string
  readonly extra?: string
}

/** A column; `headings` are how people head it, with blanks or line feeds between them. */
export function column<const Id extends string>(
  id: Id,
  kind: ColumnKind,
  headings: string,
  options: Options = {},
): Column<Id> {
  const isRead = kind !== 'serial' && kind !== 'shown'
  const { required = false, asked = required, given = false, field = id, extra } = options
  const place = extra === undefined ? { field } : { extra }
  return { id, kind, required, asked, given, headings: headings.split(/\s+/), ...(isRead ? place : {}) }
}
