import { yearOf } from '../../model/civil-date.ts'
import type { FileReader } from '../../source/file-reader.ts'
import { jsonSchemas } from '../../source/json-schema.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { writeFile } from '../output.ts'
import { resolvePath } from '../paths.ts'
import { usageError } from '../usage-errors.ts'
import { schemaText } from './schema.ts'

export const spec = {
  arguments: {
    folder: { type: 'folder', take: 'optional' },
  },
  options: {
    example: { type: 'flag' },
  },
} as const satisfies CommandSpec

/** Two people may append to one file of the log: git keeps the lines of both. */
const UNION_MERGE = '*.yaml merge=union\n'
const EXAMPLE = 'examples/banan'

export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const { host, messages } = context
  const named = input.folder ?? context.folder
  const folder = resolvePath(context.folder, input.folder ?? '.')
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [
    `schemas/${name}`,
    schemaText(schema),
  ])
  const files = new Map<string, string | Uint8Array>([
    ...(input.example ? example(host.packageFiles) : starter(context)),
    ...schemas,
  ])
  const present = [...files.keys()].filter((path) => host.files.kind(`${folder}/${path}`) !== undefined)
  if (present.length > 0) throw usageError(2, 'already-there', { folder: named, paths: present })
  for (const [path, content] of files) writeFile(context, `${folder}/${path}`, content)
  const names = [...files.keys()]
  const stdout = input.example
    ? messages.answers.exampleCopied({ folder: named, files: names.length })
    : messages.answers.workspaceMade({ folder: named, files: names })
  return { exitCode: 0, stdout }
}

/** Settings, a plan to write over, and the folders of the log and of evidence. */
function starter({ host, reportMessages: { answers } }: Context): [string, string][] {
  const year = yearOf(host.today('Asia/Shanghai'))
  const id = `sample-${year}`
  return [
    ['sciplan.yaml', answers.starterSettings],
    [`plans/${id}.yaml`, answers.starterPlan({ id, year })],
    ['log/.gitattributes', UNION_MERGE],
    ['evidence/.gitkeep', ''],
  ]
}

/** In the package the schemas stand two folders further up than in the copy. */
function example(files: FileReader): [string, string | Uint8Array][] {
  return filesBelow(files, EXAMPLE).map(([path, bytes]) => {
    const hasModeline = /^(?:sciplan|plans\/[^/]+)\.yaml$/.test(path)
    if (!hasModeline) return [path, bytes]
    return [path, new TextDecoder().decode(bytes).replace('$schema=../../', '$schema=')]
  })
}

/** Every file below a folder of the package, by its path from there. */
function filesBelow(files: FileReader, folder: string, prefix = ''): [string, Uint8Array][] {
  return files.list(folder).flatMap(({ name, kind }): [string, Uint8Array][] => {
    const path = `${folder}/${name}`
    if (kind === 'folder') return filesBelow(files, path, `${prefix}${name}/`)
    const bytes = files.read(path)
    return bytes === undefined ? [] : [[prefix + name, bytes]]
  })
}
