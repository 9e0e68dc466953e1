import type { Plan } from '../model/plan.ts'
import { parseYamlFile, type YamlFile } from '../source/yaml-file.ts'
import { stampChanges, withStamps } from '../trace/stamp-text.ts'
import type { About, Trace } from '../trace/trace-result.ts'
import type { Context } from './command.ts'
import { writeFile } from './output.ts'
import type { PlanFile } from './plan-file.ts'
import { usageError } from './usage-errors.ts'

/** A plan after its stamps were written, or as it was where they were not. */
export interface UpdatedPlan {
  readonly plan: Plan
  readonly yaml: YamlFile
  readonly isRefused: boolean
  /** What a person should hear. */
  readonly said: string
}

/**
 * Writes the stamps of the clauses that the anchors of a plan lead to. Nothing is written while an anchor leads
 * nowhere, or to more than one place: its stamp, and perhaps that of its neighbours, would be of another clause.
 */
export function updateStamps(
  context: Context,
  { plan, yaml, path }: PlanFile,
  result: Trace,
  dryRun: boolean,
): UpdatedPlan {
  const words = context.messages.trace.update
  const { file } = yaml
  const unsure = result.anchors.missing.filter(({ about }) => isPointer(about)).length
  if (unsure > 0) return { plan, yaml, isRefused: true, said: words.refused({ file, anchors: unsure }) }
  const changes = stampChanges(result)
  if (changes.length === 0) return { plan, yaml, isRefused: false, said: words.upToDate(file) }
  const text = withStamps(yaml, changes)
  if (text === undefined) throw usageError(3, 'stamps-not-alone', { path: file })
  if (!dryRun) writeFile(context, path, withMark(context.host.files.read(path), text))
  const after = parseYamlFile(file, new TextEncoder().encode(text))
  const added = changes.filter(({ isNew }) => isNew).length
  const sums = { file, added, changed: changes.length - added }
  return {
    // Only stamps are other than in the plan that was found sound.
    plan: after.value as Plan,
    yaml: after,
    isRefused: false,
    said: dryRun ? words.wouldWrite(sums) : words.written(sums),
  }
}

/** Only what points to a clause has a stamp; a number inside it or one that is left out has none. */
function isPointer({ quota, milestone, ignored }: About): boolean {
  return quota === undefined && milestone === undefined && ignored === undefined
}

const BYTE_ORDER_MARK = '\ufeff'

/** A byte order mark is no part of the text, and stays all the same. */
function withMark(before: Uint8Array | undefined, text: string): string {
  return before?.[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf ? BYTE_ORDER_MARK + text : text
}
