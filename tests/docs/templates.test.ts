import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/messages/catalogue.ts'
import { messages as en } from '../../src/messages/en.ts'
import type { SummaryWords } from '../../src/messages/summary-words.ts'
import { messages as zhCN } from '../../src/messages/zh-CN.ts'
import { type FieldId, type FieldTree, TEMPLATE_FIELDS } from '../../src/model/template-fields.ts'
import { SAMPLE, sciplan } from '../cli/sample.ts'
import { exampleTemplate } from './example-template.ts'

const root = new URL('../../', import.meta.url)
const LANGUAGES: readonly (readonly [Locale, SummaryWords, string])[] = [
  ['zh-CN', zhCN.summary, 'docs/templates.zh-CN.md'],
  ['en', en.summary, 'docs/templates.md'],
]

/** Every field, lists with what stands inside them. */
function listing(tree: FieldTree, { fields }: SummaryWords, depth = 0): string[] {
  return Object.entries(tree).flatMap(([id, field]) => {
    const { name, about } = fields[id as FieldId]
    const written = field === 'text' ? `\`{${name}}\`` : `\`{#${name}}\` … \`{/${name}}\``
    const other = name === id ? '' : ` (\`${id}\`)`
    const line = `${'  '.repeat(depth)}- ${written}${other}: ${about}`
    return field === 'text' ? [line] : [line, ...listing(field, { fields } as SummaryWords, depth + 1)]
  })
}

describe.each(LANGUAGES)('the example template in %s', (locale, words, page) => {
  const file = new URL(`templates/summary.${locale}.docx`, root)

  it('is the one that its script makes', async () => {
    const bytes = await exampleTemplate(locale)
    expect(bytes.length).toBeLessThan(30 * 1024)
    if (process.env.UPDATE_DOCS) writeFileSync(file, bytes)
    else expect(Buffer.compare(bytes, readFileSync(file))).toBe(0)
  })

  it('is filled in as it stands', async () => {
    const { exitCode, stderr } = await sciplan(
      [...['summary', '--year', '2024', '--lang', locale, '--template', 'mine.docx', '-o', 'out.docx']],
      { files: { ...SAMPLE, 'mine.docx': readFileSync(file) } },
    )
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  })

  it('has every placeholder listed in its page', () => {
    const url = new URL(page, root)
    const text = readFileSync(url, 'utf8')
    const list = listing(TEMPLATE_FIELDS, words).join('\n')
    const written = text.replace(/(<!-- fields -->\n)[\s\S]*?(<!-- \/fields -->)/, `$1\n${list}\n\n$2`)
    if (process.env.UPDATE_DOCS) writeFileSync(url, written)
    else expect(text).toBe(written)
    expect(written).toContain(list)
  })
})
