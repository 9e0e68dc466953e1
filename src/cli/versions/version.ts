import type { FileReader } from '../../source/file-reader.ts'
import type { SourceFinding } from '../../source/findings.ts'
import { type LoadedPlan, loadPlan, PLANS_FOLDER } from '../../source/load-plan.ts'
import type { Context } from '../command.ts'
import { told } from '../told.ts'
import { usageError } from '../usage-errors.ts'
import type { SoundPlan } from '../workspace.ts'

/** One side of a comparison: where its plans are read from. */
export interface Version {
  /** As it is called in the answer: what was typed, or what stands for it. */
  readonly label: string
  /** Rooted at the workspace, or where there is none at the folder of the plan. */
  readonly files: FileReader
  /** A plan file, or a folder of plans; undefined for the plans of the workspace. */
  readonly path: string | undefined
}

/** The plans of a version, sound or not, with what is wrong in their files. */
export interface VersionPlan {
  readonly loaded: LoadedPlan
  readonly findings: readonly SourceFinding[]
}

export function plansOf({ files, path = PLANS_FOLDER }: Version): VersionPlan[] {
  const paths = files.kind(path) === 'file' ? [path] : planPaths(files, path)
  return paths.map((one) => {
    const { plan, findings } = loadPlan(files, one)
    return { loaded: plan, findings }
  })
}

/** A folder of plans, or a workspace, whose plans are in a folder of their own. */
function planPaths(files: FileReader, folder: string): string[] {
  const below = folder === '' ? '' : `${folder}/`
  const own = files.kind(`${below}${PLANS_FOLDER}`) === 'folder' ? `${below}${PLANS_FOLDER}` : folder
  return files
    .list(own)
    .filter(({ name, kind }) => kind === 'file' && /^[^.].*\.ya?ml$/i.test(name))
    .map(({ name }) => (own === '' ? name : `${own}/${name}`))
}

/** The plan itself, or the end of the command with what is wrong in its file: a half comparison would mislead. */
export function soundVersion(
  { loaded, findings }: VersionPlan,
  label: string,
  { messages }: Context,
): SoundPlan {
  const { plan } = loaded
  if (plan !== undefined) return { ...loaded, plan }
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) throw new Error(`${loaded.file} is not sound and no finding says why`)
  const { place, ...text } = told(first, [loaded.yaml], messages)
  throw usageError(3, 'broken-file', {
    place: label.includes(loaded.file) ? place : `${label} ${place}`,
    ...text,
    more: errors.length - 1,
  })
}
