import { jsonSchemas } from '../../source/json-schema.ts'
import type { CommandSpec, Context, Input, Outcome } from '../command.ts'
import { writeFile } from '../output.ts'
import { usageError } from '../usage-errors.ts'

export const spec = {
  arguments: {
    name: { type: 'choice', choices: ['plan', 'entry', 'settings'], take: 'optional' },
  },
  options: {
    all: { type: 'flag' },
    output: { type: 'file', short: 'o' },
  },
} as const satisfies CommandSpec

export async function run(context: Context, input: Input<typeof spec>): Promise<Outcome> {
  const schemas = jsonSchemas()
  if (!input.all) {
    const stdout = schemaText(schemas[`${input.name ?? 'plan'}.schema.json`])
    return { exitCode: 0, stdout, ...(input.output === undefined ? {} : { to: input.output }) }
  }
  const folder = input.output
  if (folder === undefined) throw usageError(2, 'option-needs-option', { option: '--all', needs: '-o' })
  for (const [name, schema] of Object.entries(schemas)) {
    writeFile(context, `${folder}/${name}`, schemaText(schema))
  }
  const stderr = context.messages.answers.schemasWritten({ folder, files: Object.keys(schemas) })
  return { exitCode: 0, stderr }
}

export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
