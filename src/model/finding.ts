export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Steps from the root of a YAML file to a value: keys and indices. */
export type Path = readonly (string | number)[]

/**
 * A place, resolved to line and column late: `path` finds a value in a YAML file, `line` a record of the log
 * (then `path` counts from that record). `on: 'key'` points at the key that leads to the value.
 */
export interface Locus {
  readonly file: string
  readonly line?: number
  readonly path?: Path
  readonly on?: 'key' | 'value'
}

/** The range of a finding in its file, all numbers from 1, columns in characters; the end is exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/**
 * Something wrong or late, as data: words live in `messages/`.
 * `at` may already be a resolved span, as syntax errors have it.
 */
export interface Finding<Code extends string = string, Args = unknown> {
  readonly code: Code
  readonly severity: Severity
  readonly at: Locus & { readonly span?: Span }
  readonly args: Args
  readonly plan?: string
  readonly task?: string
  readonly unit?: string
  readonly entry?: string
}
