import { type Plan, planSchema } from '../model/plan.ts'
import { decode } from '../source/decode.ts'
import { findRoot } from '../source/workspace.ts'
import { parseYamlFile, type YamlFile } from '../source/yaml-file.ts'
import type { Context } from './command.ts'
import { resolvePath } from './paths.ts'
import { usageError } from './usage-errors.ts'
import { onePlan, openWorkspace } from './workspace.ts'

/** A sound plan, and where paths beside it start from. */
export interface PlanFile {
  readonly plan: Plan
  readonly yaml: YamlFile
  /** Absolute. */
  readonly path: string
  /** Absolute: the root of its workspace, or the folder of a plan that stands alone. */
  readonly folder: string
}

/** A plan by its id in the workspace, or by the path of its file, wherever that is. */
export function planFileNamed(context: Context, named: string): PlanFile {
  const { host, messages } = context
  const path = resolvePath(host.cwd, named)
  if (host.files.kind(path) !== 'file') {
    const open = openWorkspace(context)
    const { plan, yaml } = onePlan(open, named, messages)
    return { plan, yaml, path: resolvePath(open.root, yaml.file), folder: open.root }
  }
  const own = path.slice(0, path.lastIndexOf('/'))
  const root = findRoot(host.files, own)
  const file = root === undefined ? named : path.slice(root.replace(/\/$/, '').length + 1)
  const yaml = parseYamlFile(file, host.files.read(path) ?? new Uint8Array())
  const { value: plan, findings } = decode<Plan>(yaml, planSchema)
  if (plan !== undefined) return { plan, yaml, path, folder: root ?? own }
  const errors = [...yaml.findings, ...findings].filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) throw new Error(`${file} is not sound and no finding says why`)
  const { line, column } = first.at.span ?? yaml.locate(first.at.path ?? [], first.at.on)
  const text = (messages.findings[first.code] as (args: unknown) => { message: string; mend: string })(
    first.args,
  )
  throw usageError(3, 'broken-file', {
    place: `${file}:${line}:${column}`,
    ...text,
    more: errors.length - 1,
  })
}
