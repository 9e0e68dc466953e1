import type { Finding, Locus, Severity, Span } from '../model/finding.ts'

/** Codes of what can be wrong with a log before any rule sees it, beside those of every file (`SourceFindings`). */
export interface LogFindings {
  /** The line ends inside a record: whoever wrote it was stopped. It counts nowhere. */
  'torn-line': object
  /** The file is sound YAML, and no list. */
  'entry-not-list': object
  /** An item of the list is no map. */
  'entry-not-map': object
}

export type LogCode = keyof LogFindings

const SEVERITY_OF: { readonly [Code in LogCode]: Severity } = {
  'torn-line': 'error',
  'entry-not-list': 'error',
  'entry-not-map': 'error',
}

/** Every code with its severity before settings change it, for `sciplan rules`. */
export const LOG_RULES: readonly { readonly id: LogCode; readonly severity: Severity }[] = (
  Object.keys(SEVERITY_OF) as LogCode[]
).map((id) => ({ id, severity: SEVERITY_OF[id] }))

export function logFinding<Code extends LogCode>(
  code: Code,
  at: Locus & { readonly span?: Span },
  args: LogFindings[Code],
): Finding<Code, LogFindings[Code]> {
  return { code, severity: SEVERITY_OF[code], at, args }
}
