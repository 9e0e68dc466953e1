import { planSchema } from '../../model/plan.ts'
import { planOutline } from '../../report/git/outline.ts'
import { decode } from '../../source/decode.ts'
import { parseYamlFile } from '../../source/yaml-file.ts'
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
  const { value: plan } = decode(yaml, planSchema)
  return { exitCode: 0, stdout: plan === undefined ? yaml.text : planOutline(plan, reportMessages) }
}
