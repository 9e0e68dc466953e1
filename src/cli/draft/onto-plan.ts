import type { Draft } from '../../draft/draft.ts'
import { draftOnto } from '../../draft/onto/onto.ts'
import { type UntakenChange, untakenChanges } from '../../draft/onto/untaken.ts'
import type { OpenPlan } from '../../model/plan.ts'
import type { Context } from '../command.ts'
import { resolvePath } from '../paths.ts'
import type { PlanFile } from '../plan-file.ts'
import { type DraftedDocument, draftOfDocument } from './draft-of-document.ts'

export interface DraftedOnto {
  readonly draft: Draft
  /** What differs between the documents and changed nothing in the plan; undefined without the older document. */
  readonly untaken: readonly UntakenChange[] | undefined
}

/** The plan with what the new document changes. */
export async function ontoPlan(
  context: Context,
  { onto, now, was }: { onto: PlanFile<OpenPlan>; now: DraftedDocument; was: string | undefined },
): Promise<DraftedOnto> {
  const before =
    was === undefined ? await knownBefore(context, onto) : await draftOfDocument(context, was, was)
  const draft = draftOnto({ plan: onto.plan, now, before })
  return { draft, untaken: before && untakenChanges(draft, now, before) }
}

/** The document that the plan was made from, if it lies where the plan says and is still the same file. */
async function knownBefore(
  context: Context,
  { plan, folder }: PlanFile<OpenPlan>,
): Promise<DraftedDocument | undefined> {
  const { file, sha256 } = plan.source ?? {}
  const { files } = context.host
  if (file === undefined || files.kind(resolvePath(folder, file)) !== 'file') return undefined
  const before = await draftOfDocument(context, file, file, folder)
  return sha256 === undefined || before.sha256 === sha256 ? before : undefined
}
