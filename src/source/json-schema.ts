import * as z from 'zod'
import { entrySchema } from '../model/entry.ts'
import { planSchema } from '../model/plan.ts'
import { settingsSchema } from '../model/settings.ts'

const LOG_DESCRIPTION =
  '台账文件:条目的列表,只增不改\nA file of the log: a list of entries, only ever appended to'

/** JSON Schemas (draft 7) of the files that people write, by file name, for editors. */
export function jsonSchemas(): Readonly<
  Record<'plan.schema.json' | 'settings.schema.json' | 'entry.schema.json', object>
> {
  return {
    'plan.schema.json': schemaOf(planSchema),
    'settings.schema.json': schemaOf(settingsSchema),
    'entry.schema.json': schemaOf(z.array(entrySchema).meta({ description: LOG_DESCRIPTION })),
  }
}

/** `input` describes what is written rather than what it becomes; draft 7 is what YAML editors know best. */
function schemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
}

/** A schema as it stands in its file. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
