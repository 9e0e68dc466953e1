import type * as z from 'zod'

/** Adds a description that editors show: Chinese, a line break, English. */
export function described<T extends z.ZodType>(schema: T, chinese: string, english: string): T {
  return schema.meta({ ...schema.meta(), description: `${chinese}\n${english}` })
}
