import type * as z from 'zod'
import { mappingSchema } from '../../forms/mapping.ts'
import type { ImportMapping, ReadingContext } from '../../forms/reading/context.ts'
import { type MappingTrouble, mappingTroubles } from '../../forms/reading/mapping-troubles.ts'
import { sentText } from '../../messages/sent-text.ts'
import { decode } from '../../source/decode.ts'
import { parseYamlFile } from '../../source/yaml-file.ts'
import type { Context } from '../command.ts'
import { resolvePath } from '../paths.ts'
import { told } from '../told.ts'
import { usageError } from '../usage-errors.ts'

/** The mapping file that the command line names; mistakes in it end the command with their places. */
export function mappingNamed(
  { host, messages }: Context,
  reading: Pick<ReadingContext, 'plan' | 'registers' | 'year'>,
  path: string,
): ImportMapping {
  const bytes = host.files.read(resolvePath(host.cwd, path))
  if (bytes === undefined) throw usageError(3, 'no-such-file', { path })
  const yaml = parseYamlFile(path, bytes)
  const { value, findings } = decode(yaml, mappingSchema(reading.plan))
  const errors = [...yaml.findings, ...findings].filter(({ severity }) => severity === 'error')
  const mapping = withoutAbsent(value ?? {})
  const startOf = ({ path: at, on }: MappingTrouble) => yaml.range(at, on).start
  const troubles = mappingTroubles(mapping, reading).sort((a, b) => startOf(a) - startOf(b))
  const faults = [
    ...errors.map((one) => told(one, [yaml], messages)),
    ...troubles.map(({ path: at, on, found, wrong }) => {
      const { line, column } = yaml.locate(at, on)
      // Where the words for a cell point to a mapping file, this is it.
      const { message, mend, mendByUnit = mend } = sentText(messages.reading.problems, wrong)
      return { place: `${path}:${line}:${column}`, found, message, mend: mendByUnit }
    }),
  ]
  if (faults.length > 0) throw usageError(2, 'mapping-faults', { path, faults })
  return mapping
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
