import { isImportFile } from '../../log/import-file.ts'
import type { Rule } from '../rule.ts'

/**
 * Entries stand in the folder of their year, where people look for them; a correction stands beside its entry, and
 * what was imported together stands together.
 */
export const entryYearFolder: Rule<'entry-year-folder', { date: string; folder: string }> = {
  id: 'entry-year-folder',
  severity: 'info',
  group: 'log',
  entries(_context, report) {
    let file = ''
    let folder: string | undefined
    return {
      record(entry, at) {
        if (entry.kind === 'correction') return
        const place = at()
        if (place.file !== file) {
          file = place.file
          folder = isImportFile(file) ? undefined : /^log\/[^/]+\/(\d{4})\//.exec(file)?.[1]
        }
        if (folder === undefined || entry.date.startsWith(folder)) return
        report(at(['date']), { date: entry.date, folder })
      },
    }
  },
}
