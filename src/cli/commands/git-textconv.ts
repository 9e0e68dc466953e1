import type { Messages } from '../../messages/catalogue.ts'
import { planSchema } from '../../model/plan.ts'
import { markedOutline } from '../../report/git/marked-outline.ts'
import { planOutline } from '../../report/git/outline.ts'
import { conflictSides } from '../../source/conflict-marks.ts'
import { decode } from '../../source/decode.ts'
import { parseYamlFile, type YamlFile } from '../../source/yaml-file.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'

export const spec = {
  arguments: {
    file: { type: 'file', take: 'required' },
  },
} as const satisfies CommandSpec

/** The outline of a plan; what is no sound plan is shown as it is, so that git has something to compare. */
export async function run({ host, reportMessages }: Context, { file }: Input<typeof spec>): Promise<Outcome> {
  const bytes = host.files.read(resolvePath(host.cwd, file))
  if (bytes === undefined) throw usageError(2, 'no-such-file', { path: file })
  const yaml = parseYamlFile(file, bytes)
  const outline = outlineOf(yaml, reportMessages) ?? unfinished(yaml, reportMessages)
  return { exitCode: 0, stdout: outline ?? yaml.text }
}

function outlineOf(yaml: YamlFile, messages: Messages): string | undefined {
  const { value: plan } = decode(yaml, planSchema)
  return plan === undefined ? undefined : planOutline(plan, messages)
}

/** While a merge waits for somebody, git compares the file with both sides. */
function unfinished({ file, text }: YamlFile, messages: Messages): string | undefined {
  const sides = conflictSides(text)
  if (sides === undefined) return undefined
  const outline = (side: string) => outlineOf(parseYamlFile(file, new TextEncoder().encode(side)), messages)
  const [ours, theirs] = [outline(sides.ours), outline(sides.theirs)]
  return ours === undefined || theirs === undefined ? undefined : markedOutline(ours, theirs, sides.marks)
}
