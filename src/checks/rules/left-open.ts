import { accountableNames } from '../../compliance/obligations.ts'
import { leavesUnitsOpen } from '../notes.ts'
import { commitments } from '../plan-places.ts'
import type { Rule } from '../rule.ts'

/** The document names nobody for a task, as the notes say: a gap of the document, not of the transcription. */
export const leftOpen: Rule<'left-open', { support: number; quotas: number }> = {
  id: 'left-open',
  severity: 'info',
  group: 'units',
  plan({ plan, file }, report) {
    for (const { value: task, path } of commitments(plan)) {
      if (accountableNames(plan, task).length > 0 || !leavesUnitsOpen(plan, task)) continue
      const args = { support: task.support?.length ?? 0, quotas: task.quotas?.length ?? 0 }
      report({ file, path: [...path, 'id'] }, args, { task: task.id })
    }
  },
}
