import type { Document } from '../../document/document.ts'
import type { Draft } from '../../draft/draft.ts'
import { settle } from '../../draft/settle.ts'
import type { DraftView } from '../../report/draft.ts'
import type { Context } from '../command.ts'
import { usageError } from '../usage-errors.ts'
import { askDoubt } from './ask-doubt.ts'

/** Asks about one doubt after the other, and back again; what nobody decides stays in doubt. */
export async function walkThrough(context: Context, view: DraftView, document: Document): Promise<DraftView> {
  const { prompt } = context.host
  if (prompt === undefined) throw usageError(2, 'needs-terminal', { option: '--ask' })
  const { doubts } = view.draft
  /** The draft as it was when each doubt was asked about. */
  const drafts: Draft[] = [view.draft]
  while (drafts.length <= doubts.length) {
    const number = drafts.length
    const [draft, doubt] = [drafts.at(-1)!, doubts[number - 1]!]
    const question = { document, countedBy: view.countedBy, draft, doubt, number, of: doubts.length }
    const decision = await askDoubt(prompt, context.reportMessages.draft, question)
    if (decision === 'leave') throw usageError(2, 'cancelled', {})
    if (decision === 'stop') break
    if (decision === 'back') drafts.pop()
    else drafts.push(decision === 'later' ? draft : settle(draft, doubt, decision))
  }
  return { ...view, draft: drafts.at(-1)! }
}
