import { type OpenPlan, openPlanSchema, type Plan } from '../model/plan.ts'
import { decode } from '../source/decode.ts'
import { findRoot } from '../source/workspace.ts'
import { parseYamlFile, type YamlFile } from '../source/yaml-file.ts'
import type { Context } from './command.ts'
import { resolvePath } from './paths.ts'
import { told } from './told.ts'
import { usageError } from './usage-errors.ts'
import { openWorkspace, planNamed } from './workspace.ts'

/** A sound plan, and where paths beside it start from. */
export interface PlanFile<Content = Plan> {
  readonly plan: Content
  readonly yaml: YamlFile
  /** Absolute. */
  readonly path: string
  /** Absolute: the root of its workspace, or the folder of a plan that stands alone. */
  readonly folder: string
}

/**
 * A plan by its id in the workspace, or by the path of its file, wherever that is. Its head may still be open, as a draft
 * leaves it.
 */
export function openPlanFileNamed(context: Context, named: string): PlanFile<OpenPlan> {
  return sound(context, fileNamed(context, named))
}

function fileNamed(context: Context, named: string): Omit<PlanFile, 'plan'> {
  const { host } = context
  const path = resolvePath(host.cwd, named)
  if (host.files.kind(path) !== 'file') {
    const { root, workspace } = openWorkspace(context)
    const { yaml } = planNamed(workspace, named)
    return { yaml, path: resolvePath(root, yaml.file), folder: root }
  }
  const own = path.slice(0, path.lastIndexOf('/'))
  const root = findRoot(host.files, own)
  const file = root === undefined ? named : path.slice(root.replace(/\/$/, '').length + 1)
  return { yaml: parseYamlFile(file, host.files.read(path) ?? new Uint8Array()), path, folder: root ?? own }
}

/** The plan itself, or the end of the command with what is wrong in its file and how to mend it: 3. */
function sound({ messages }: Context, file: Omit<PlanFile, 'plan'>): PlanFile<OpenPlan> {
  const { yaml } = file
  const { value: plan, findings } = decode(yaml, openPlanSchema)
  if (plan !== undefined) return { ...file, plan }
  const errors = [...yaml.findings, ...findings].filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) throw new Error(`${yaml.file} is not sound and no finding says why`)
  throw usageError(3, 'broken-file', { ...told(first, [yaml], messages), more: errors.length - 1 })
}
