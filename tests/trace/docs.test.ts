import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

it.each([
  ['docs/commands.md', 'en'],
  ['docs/commands.zh-CN.md', 'zh-CN'],
])('%s shows what sciplan trace prints', (page, lang) => {
  const section = /^## sciplan trace$[\s\S]*?^```text\n([\s\S]*?)^```$/m.exec(read(page))?.[1] ?? 'no example'
  expect(read(`tests/goldens/trace/slips/${lang}.txt`).startsWith(section)).toBe(true)
})
