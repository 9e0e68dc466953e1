import { type Plan, planSchema } from '../model/plan.ts'
import { decode } from '../source/decode.ts'
import { parseYamlFile, type YamlFile } from '../source/yaml-file.ts'
import type { Context } from './command.ts'
import { resolvePath } from './paths.ts'
import { usageError } from './usage-errors.ts'
import { onePlan, openWorkspace } from './workspace.ts'

/** A sound plan, and where paths beside it start from. */
export interface PlanFile {
  readonly plan: Plan
  readonly yaml: YamlFile
  /** Absolute: the root of the workspace, or the folder of a plan that stands alone. */
  readonly folder: string
}

/** A plan by its id in the workspace, or by the path of its file, wherever that is. */
export function planFileNamed(context: Context, named: string): PlanFile {
  const { host, messages } = context
  const path = resolvePath(host.cwd, named)
  if (host.files.kind(path) !== 'file') {
    const open = openWorkspace(context)
    const { plan, yaml } = onePlan(open, named, messages)
    return { plan, yaml, folder: open.root }
  }
  const yaml = parseYamlFile(named, host.files.read(path) ?? new Uint8Array())
  const { value: plan, findings } = decode<Plan>(yaml, planSchema)
  if (plan !== undefined) return { plan, yaml, folder: path.slice(0, path.lastIndexOf('/')) }
  const errors = [...yaml.findings, ...findings].filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) throw new Error(`${named} is not sound and no finding says why`)
  const { line, column } = first.at.span ?? yaml.locate(first.at.path ?? [], first.at.on)
  const text = (messages.findings[first.code] as (args: unknown) => { message: string; mend: string })(
    first.args,
  )
  throw usageError(3, 'broken-file', {
    place: `${named}:${line}:${column}`,
    ...text,
    more: errors.length - 1,
  })
}
