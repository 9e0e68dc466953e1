import type { Draft } from '../../draft/draft.ts'
import type { Difference } from '../../draft/onto/difference.ts'
import { type OpenPlan, planSchema } from '../../model/plan.ts'
import type { Context } from '../command.ts'
import { createFile, writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import type { PlanFile } from '../plan-file.ts'
import { usageError } from '../usage-errors.ts'

/** The file that a drafted plan goes to, as the user called it. */
export interface PlanOutput {
  readonly output: string
  readonly overwrite: boolean
  /** The plan that is drafted onto: its file is meant to change. */
  readonly onto: PlanFile<OpenPlan> | undefined
}

/**
 * Refuses what could only end badly before anything is read or asked: a folder, a file that is there (a plan is
 * edited by people) but for the one that is drafted onto, a name that is no id.
 */
export function checkOutput({ host }: Context, { output, overwrite, onto }: PlanOutput): void {
  const path = resolvePath(host.cwd, output)
  const kind = host.files.kind(path)
  if (kind === 'folder') throw usageError(3, 'output-is-folder', { path: output })
  if (path === onto?.path) return
  if (onto === undefined || isBeside(host.cwd, output, onto)) demandFitName(output)
  if (kind === 'file' && !overwrite) throw fileThere(output)
}

/** Refuses to write over a document that is read, also where it goes by another name or is a copy of it. */
export function spareDocuments(
  { host }: Context,
  { output, onto }: PlanOutput,
  document: { readonly path: string; readonly sha256: string },
  was: string | undefined,
): void {
  const { files } = host
  const at = (path: string): string => resolvePath(host.cwd, path)
  const sum = (path: string): string | undefined => {
    const bytes = files.kind(at(path)) === 'file' ? files.read(at(path)) : undefined
    return bytes && host.sha256(bytes)
  }
  const sha256 = sum(output)
  if (sha256 === undefined || at(output) === onto?.path) return
  const older = was === undefined ? onto?.plan.source : { file: was, sha256: sum(was) }
  const documents = [document, { path: older?.file, sha256: older?.sha256 }]
  const same = documents.find((one) => one.sha256 === sha256)?.path
  if (same !== undefined) throw usageError(2, 'output-is-document', { path: output, document: same })
}

/** Below this share of unchanged items two documents are hardly editions of one; a short plan may change as a whole. */
const SAME_DOCUMENT = 0.2
const SHORT_PLAN = 5

/** Refuses to rewrite a plan from what is no edition of its document: an empty file, another plan. */
export function demandEdition(
  { host }: Context,
  { output, overwrite, onto }: PlanOutput,
  document: string,
  { kept, changed, removed }: Difference,
): void {
  if (overwrite || resolvePath(host.cwd, output) !== onto?.path) return
  const all = kept.length + changed.length + removed.length
  const isLost = removed.length === all && all > 0
  if (!isLost && (all < SHORT_PLAN || kept.length >= all * SAME_DOCUMENT)) return
  const args = { path: output, document, kept: kept.length, all, option: '--overwrite' }
  throw usageError(2, 'hardly-an-edition', args)
}

/** Writes the plan. A file that appeared since, such as that of another draft, is not replaced unasked. */
export function writePlan(context: Context, { output, overwrite, onto }: PlanOutput, text: string): void {
  if (overwrite || resolvePath(context.host.cwd, output) === onto?.path) writeFile(context, output, text)
  else if (!createFile(context, output, text)) throw fileThere(output)
}

function fileThere(path: string) {
  return usageError(2, 'file-there-unless', { path, option: '--overwrite' })
}

/** A plan drafted onto another is a plan of its own where it goes to the same folder; elsewhere it is a copy to look at. */
function isBeside(cwd: string, output: string, onto: PlanFile<OpenPlan>): boolean {
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
  const path = resolvePath(cwd, output)
  return path !== onto.path && folderOf(path) === folderOf(onto.path)
}

/** What was drafted onto a plan, under the name of its own file where it is to be a plan beside that one. */
export function namedBeside(
  { host }: Context,
  draft: Draft,
  onto: PlanFile<OpenPlan>,
  output: string | undefined,
): Draft {
  return output !== undefined && isBeside(host.cwd, output, onto) ? namedAfter(draft, output) : draft
}

/** The draft under the name of its file, which is the id of a plan; a file that is no YAML has no say. */
export function namedAfter(draft: Draft, output: string | undefined): Draft {
  const name = planName(output)
  return name === undefined ? draft : { ...draft, plan: { ...draft.plan, id: name } }
}

function planName(output: string | undefined): string | undefined {
  return /([^/\\]*)\.ya?ml$/i.exec(output ?? '')?.[1]
}

function demandFitName(output: string): void {
  const name = planName(output)
  if (name === undefined || planSchema.shape.id.safeParse(name).success) return
  const left = name.normalize('NFKC').replace(/[^A-Za-z0-9._-]+/g, '-')
  const word = left.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
  const stem = /[A-Za-z]/.test(word) ? word : ['plan', word].filter((part) => part !== '').join('-')
  throw usageError(2, 'plan-name-unfit', { path: output, name, fitting: `${stem}.yaml` })
}
