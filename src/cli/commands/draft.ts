import { emitPlan } from '../../draft/emit.ts'
import { differenceOf } from '../../draft/onto/difference.ts'
import { splicePlan } from '../../draft/onto/splice.ts'
import { jsonText } from '../../render/json.ts'
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
import {
  checkOutput,
  demandEdition,
  namedAfter,
  namedBeside,
  type PlanOutput,
  spareDocuments,
  writePlan,
} from '../draft/plan-output.ts'
import { walkThrough } from '../draft/walk-through.ts'
import { openPlanFileNamed } from '../plan-file.ts'
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
  const onto = input.onto === undefined ? undefined : openPlanFileNamed(context, input.onto)
  const target: PlanOutput | undefined =
    input.output === undefined ? undefined : { ...input, output: input.output, onto }
  if (target !== undefined) checkOutput(context, target)
  const read = await draftOfDocument(context, input.document, input.document)
  if (target !== undefined)
    spareDocuments(context, target, { path: input.document, sha256: read.sha256 }, input.was)
  const merged = onto && (await ontoPlan(context, { onto, now: read, was: input.was }))
  const difference = onto && merged && differenceOf(onto.plan, merged.draft.plan)
  if (target !== undefined && difference !== undefined)
    demandEdition(context, target, input.document, difference)
  const draft =
    onto === undefined || merged === undefined
      ? namedAfter(read.draft, input.output)
      : namedBeside(context, merged.draft, onto, input.output)
  const words = context.reportMessages.draft
  const unsettled: DraftView = {
    draft: withReasons(draft, words),
    documentFile: input.document,
    countedBy: read.countedBy,
    ...(read.document.encoding && { encoding: read.document.encoding }),
    ...(difference && { onto: { ...difference, untaken: merged?.untaken } }),
  }
  const view = input.ask ? await walkThrough(context, unsettled, read.document) : unsettled
  const exitCode = (view.draft.plan.tasks ?? []).length === 0 ? 1 : 0
  if (input.format === 'json') {
    const json = { kind: 'draft', ...draftAnswer(view, words) }
    if (target === undefined) return { exitCode, json }
    writePlan(context, target, jsonText(json))
    return { exitCode }
  }
  const remarks = draftRemarks(view, words)
  const text =
    onto === undefined
      ? emitPlan(view.draft.plan, draftHead(view, words), remarks)
      : splicePlan(onto.yaml.text, onto.plan, view.draft.plan, remarks)
  if (target === undefined) {
    return { exitCode, stdout: text, stderr: draftSums(view, words).join('\n') }
  }
  writePlan(context, target, text)
  return { exitCode, doc: draftDoc(view, words) }
}
