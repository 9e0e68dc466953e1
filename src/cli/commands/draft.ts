import { emitPlan } from '../../draft/emit.ts'
import { differenceOf } from '../../draft/onto/difference.ts'
import { splicePlan } from '../../draft/onto/splice.ts'
import {
  type DraftView,
  draftAnswer,
  draftDoc,
  draftHead,
  draftRemarks,
  draftSums,
  withReasons,
} from '../../report/draft.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { draftOfDocument } from '../draft/draft-of-document.ts'
import { ontoPlan } from '../draft/onto-plan.ts'
import { walkThrough } from '../draft/walk-through.ts'
import { writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import { type PlanFile, planFileNamed } from '../plan-file.ts'
import { usageError } from '../usage-errors.ts'

export const spec = {
  arguments: {
    document: { type: 'file', take: 'required' },
  },
  options: {
    onto: { type: 'plan' },
    was: { type: 'file' },
    ask: { type: 'flag' },
    output: { type: 'file', short: 'o' },
    overwrite: { type: 'flag' },
    format: { type: 'choice', choices: ['yaml', 'json'], default: 'yaml' },
  },
} as const satisfies CommandSpec

type DraftInput = Input<typeof spec>

export async function run(context: Context, input: DraftInput): Promise<Outcome> {
  if (input.was !== undefined && input.onto === undefined)
    throw usageError(2, 'option-needs-option', { option: '--was', needs: '--onto' })
  const onto = input.onto === undefined ? undefined : planFileNamed(context, input.onto)
  refuseToLose(context, input, onto)
  const read = await draftOfDocument(context, input.document, input.document)
  const merged = onto && (await ontoPlan(context, { onto, now: read, was: input.was }))
  const draft = merged?.draft ?? namedAfter(read.draft, input.output)
  const words = context.reportMessages.draft
  const unsettled: DraftView = {
    draft: withReasons(draft, words),
    documentFile: input.document,
    countedBy: read.countedBy,
    ...(onto && { onto: { ...differenceOf(onto.plan, draft.plan), untaken: merged?.untaken } }),
  }
  const view = input.ask ? await walkThrough(context, unsettled) : unsettled
  const exitCode = (view.draft.plan.tasks ?? []).length === 0 ? 1 : 0
  if (input.format === 'json') {
    const json = { kind: 'draft', ...draftAnswer(view, words) }
    return { exitCode, json, ...(input.output !== undefined && { to: input.output }) }
  }
  const remarks = draftRemarks(view, words)
  const text =
    onto === undefined
      ? emitPlan(view.draft.plan, draftHead(view, words), remarks)
      : splicePlan(onto.yaml.text, onto.plan, view.draft.plan, remarks)
  if (input.output === undefined) {
    return { exitCode, stdout: text, stderr: draftSums(view, words).join('\n') }
  }
  writeFile(context, input.output, text)
  return { exitCode, doc: draftDoc(view, words) }
}

/** A plan is edited by people: only the file that is drafted onto is replaced without being asked for. */
function refuseToLose(
  { host }: Context,
  { output, overwrite }: DraftInput,
  onto: PlanFile | undefined,
): void {
  if (output === undefined || overwrite) return
  const path = resolvePath(host.cwd, output)
  if (host.files.kind(path) === undefined || path === onto?.path) return
  throw usageError(2, 'file-there', { path: output })
}

/** The id of a plan is the name of its file. */
function namedAfter(draft: DraftView['draft'], output: string | undefined): DraftView['draft'] {
  const name = /([A-Za-z0-9][A-Za-z0-9._-]*)\.ya?ml$/i.exec(output ?? '')?.[1]
  return name === undefined ? draft : { ...draft, plan: { ...draft.plan, id: name } }
}
