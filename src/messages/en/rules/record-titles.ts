import type { LogFindings } from '../../../log/findings.ts'

/** What is looked for in a record of the log before any rule sees it. */
export const recordTitles: { readonly [Code in keyof LogFindings]: string } = {
  'torn-line': 'a record that was not written to its end',
  'entry-not-list': 'a log file that is no list',
  'entry-not-map': 'a record that is no set of fields',
}
