import type { Doubt, Draft } from '../../draft/draft.ts'
import { alternativeOf, readAnswer, type Settlement, settle } from '../../draft/settle.ts'
import { type DraftView, whyDoubtful } from '../../report/draft.ts'
import type { Context } from '../command.ts'
import type { Prompt } from '../host.ts'
import { usageError } from '../usage-errors.ts'

/** Asks about one doubt after the other; what nobody decides stays in doubt. */
export async function walkThrough(context: Context, view: DraftView): Promise<DraftView> {
  const { prompt } = context.host
  if (prompt === undefined) throw usageError(2, 'needs-terminal', { option: '--ask' })
  let { draft } = view
  const { doubts } = draft
  for (const [index, doubt] of doubts.entries()) {
    const settlement = await decide(context, prompt, { view, draft, doubt, number: index + 1 })
    if (settlement === 'stop') break
    if (settlement !== 'later') draft = settle(draft, doubt, settlement)
  }
  return { ...view, draft }
}

interface Question {
  readonly view: DraftView
  /** With what was decided so far. */
  readonly draft: Draft
  readonly doubt: Doubt
  readonly number: number
}

async function decide(
  { reportMessages }: Context,
  prompt: Prompt,
  { view, draft, doubt, number }: Question,
): Promise<Settlement | 'later' | 'stop'> {
  const words = reportMessages.draft
  const { ask } = words
  const { args } = doubt
  const place = words.place({ line: doubt.line, countedBy: view.countedBy })
  const question = ask.doubt({ number, of: view.draft.doubts.length, place, why: whyDoubtful(doubt, words) })
  const choices = [
    ...('taken' in args ? [{ value: 'keep', label: ask.keep(args.taken) }] : []),
    ...('other' in args && alternativeOf(draft.plan, doubt) !== undefined
      ? [{ value: 'other', label: ask.other(args.other) }]
      : []),
    { value: 'type', label: ask.type },
    { value: 'later', label: ask.later },
    { value: 'stop', label: ask.stop },
  ]
  const choice = await prompt.choose(question, choices)
  if (choice === 'later' || choice === 'stop') return choice
  if (choice !== 'type') return { kind: choice === 'keep' ? 'keep' : 'other' }
  const answer = await prompt.text(ask.value(doubt.path.join('/')), {
    validate: (typed) =>
      readAnswer(draft.plan, doubt.path, typed) === undefined ? ask.unreadable : undefined,
  })
  return { kind: 'value', value: readAnswer(draft.plan, doubt.path, answer) }
}
