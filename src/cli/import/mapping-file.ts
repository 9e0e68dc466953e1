import type * as z from 'zod'
import { mappingSchema } from '../../forms/mapping.ts'
import type { ImportMapping } from '../../forms/reading/context.ts'
import type { Plan } from '../../model/plan.ts'
import { decode } from '../../source/decode.ts'
import { parseYamlFile } from '../../source/yaml-file.ts'
import type { Context } from '../command.ts'
import { resolvePath } from '../paths.ts'
import { told } from '../told.ts'
import { usageError } from '../usage-errors.ts'

/** The mapping file that the command line names; a mistake in it ends the command with its place. */
export function mappingNamed({ host, messages }: Context, plan: Plan, path: string): ImportMapping {
  const bytes = host.files.read(resolvePath(host.cwd, path))
  if (bytes === undefined) throw usageError(3, 'no-such-file', { path })
  const yaml = parseYamlFile(path, bytes)
  const { value, findings } = decode(yaml, mappingSchema(plan))
  const errors = [...yaml.findings, ...findings].filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first !== undefined) {
    throw usageError(2, 'broken-file', { ...told(first, [yaml], messages), more: errors.length - 1 })
  }
  return withoutAbsent(value ?? {})
}

function withoutAbsent(mapping: z.infer<ReturnType<typeof mappingSchema>>): ImportMapping {
  const defined = <Value>(fields: Readonly<Record<string, Value | undefined>> | undefined) =>
    Object.fromEntries(
      Object.entries(fields ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    )
  const { ignore_headings = [], ignore_sheets = [], counted_in = {} } = mapping
  return {
    headings: defined(mapping.headings),
    words: defined(mapping.words),
    ignore_headings,
    ignore_sheets,
    counted_in,
  }
}
