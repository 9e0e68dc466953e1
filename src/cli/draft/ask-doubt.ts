import type { Document } from '../../document/document.ts'
import { answerKindAt, choicesAt } from '../../draft/answers/answer-kind.ts'
import { readAnswer } from '../../draft/answers/read-answer.ts'
import type { Doubt, Draft } from '../../draft/draft.ts'
import { sentenceOf } from '../../draft/sentence-of.ts'
import { alternativeOf, type Settlement } from '../../draft/settle.ts'
import type { DraftWords } from '../../messages/draft-words.ts'
import { whyDoubtful } from '../../report/draft.ts'
import { draftPlace, titleAt } from '../../report/draft-place.ts'
import type { Prompt } from '../host.ts'

/** One doubt of a draft, and where it stands among the others. */
export interface DoubtQuestion {
  readonly document: Document
  readonly countedBy: 'line' | 'paragraph'
  /** With what was decided so far. */
  readonly draft: Draft
  readonly doubt: Doubt
  /** From 1. */
  readonly number: number
  readonly of: number
}

export type Decision =
  | Settlement
  /** It stays in doubt. */
  | 'later'
  /** The one before is asked about once more. */
  | 'back'
  /** This one and all others stay in doubt. */
  | 'stop'
  /** No plan is wanted. */
  | 'leave'

/** Shows a doubt with the words of the document, and asks until it is decided what to do with it. */
export async function askDoubt(
  prompt: Prompt,
  words: DraftWords,
  question: DoubtQuestion,
): Promise<Decision> {
  const { ask } = words
  const { draft, doubt, number } = question
  const { args } = doubt
  const choices = [
    ...('taken' in args && args.taken !== '' ? [{ value: 'keep', label: ask.keep(args.taken) }] : []),
    ...('other' in args && args.other !== '' && alternativeOf(draft.plan, doubt) !== undefined
      ? [{ value: 'other', label: ask.other(args.other) }]
      : []),
    ...(canBeTyped(doubt) ? [{ value: 'type', label: ask.type }] : []),
    { value: 'later', label: ask.later },
    ...(number > 1 ? [{ value: 'back', label: ask.back }] : []),
    { value: 'stop', label: ask.stop },
    { value: 'leave', label: ask.leave },
  ]
  for (;;) {
    const choice = await prompt.choose(textOf(words, question), choices, ask.choose(choices.length))
    if (choice === 'keep' || choice === 'other') return { kind: choice }
    if (choice !== 'type') return choice as Decision
    const values = await askValue(prompt, words, question)
    if (values !== undefined) return values
  }
}

/** The layout and a list as a whole are nothing that one could type. */
function canBeTyped({ path }: Doubt): boolean {
  return path.length > 1 || path[0] !== 'tasks'
}

function textOf(words: DraftWords, { document, countedBy, draft, doubt, number, of }: DoubtQuestion): string {
  const { ask } = words
  const said = 'words' in doubt.args ? doubt.args.words : undefined
  const title = titleAt(draft.plan, doubt.path)
  const text = doubt.code === 'not-stated' ? (title ?? '') : sentenceOf(document, doubt.line, said)
  return [
    '',
    ask.heading({ number, of, place: draftPlace(draft.plan, doubt.path, ask) }),
    ...(title === undefined || title === text ? [] : [`  ${title}`]),
    ...(text === '' ? [] : [ask.said({ place: words.place({ line: doubt.line, countedBy }), text })]),
    ask.doubt(whyDoubtful(doubt, words)),
  ].join('\n')
}

/** Undefined goes back to the choices. */
async function askValue(
  prompt: Prompt,
  { ask }: DraftWords,
  { draft: { plan }, doubt: { path } }: DoubtQuestion,
): Promise<Settlement | undefined> {
  const kind = answerKindAt(path)
  const field = ask.field(String(path.findLast((step) => typeof step === 'string')))
  if (kind === 'choice') {
    const values = choicesAt(path, plan).map((value) => ({ value, label: ask.choice(value) }))
    const chosen = await prompt.choose(
      ask.chooseValue(field),
      [...values, { value: '', label: ask.again }],
      ask.choose(values.length + 1),
    )
    return chosen === '' ? undefined : { kind: 'values', values: [{ path, value: chosen }] }
  }
  const typed = await prompt.text(ask.value({ field, kind }), {
    validate: (answer) =>
      answer.trim() === '' || readAnswer(plan, path, answer) !== undefined ? undefined : ask.wanted[kind],
  })
  const values = readAnswer(plan, path, typed)
  return values && { kind: 'values', values }
}
