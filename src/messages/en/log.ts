import type { LogFindings } from '../../log/findings.ts'
import type { FindingMessages } from '../catalogue.ts'

export const logFindings: FindingMessages<LogFindings> = {
  'torn-line': () => ({
    message: 'This record breaks off: writing or copying was cut short. It counts nowhere.',
    mend: 'Delete the line and enter the record again; older versions of the file may still have it whole.',
  }),
  'entry-not-list': () => ({
    message: 'A log file is a list with a dash before each record; this is no list.',
    mend: 'Begin each record with "- " at the left margin. sciplan log add writes such lines.',
  }),
  'entry-not-map': () => ({
    message: 'This item of the list is no record: it has no fields.',
    mend: 'Write its fields behind the dash, each as "field: value" (id, kind, date …), or delete the item.',
  }),
}
