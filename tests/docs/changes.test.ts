import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CHANGE_CODES } from '../../src/diff/changes/index.ts'
import { IMPACTS } from '../../src/diff/impact.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as zhCN } from '../../src/messages/zh-CN.ts'
import { sciplanJson } from '../cli/sample.ts'

const PAGE = new URL('../../docs/changes.md', import.meta.url)
const CORPUS = new URL('../goldens/diff/', import.meta.url)

/** Code → the impacts and cases of the corpus in which it is told. */
async function examples(): Promise<Map<string, { impacts: Set<string>; names: Set<string> }>> {
  const found = new Map<string, { impacts: Set<string>; names: Set<string> }>()
  const base = readFileSync(new URL('base.yaml', CORPUS), 'utf8')
  for (const entry of readdirSync(CORPUS, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const revision = readFileSync(new URL(`${entry.name}/revision.yaml`, CORPUS), 'utf8')
    const { changes } = await sciplanJson('diff a.yaml b.yaml', {
      files: { 'a.yaml': base, 'b.yaml': revision },
    })
    for (const { code, impact } of changes) {
      const known = found.get(code) ?? { impacts: new Set(), names: new Set() }
      found.set(code, { impacts: known.impacts.add(impact), names: known.names.add(entry.name) })
    }
  }
  return found
}

async function page(): Promise<string> {
  const found = await examples()
  const impacts = IMPACTS.map((impact) => {
    const [chinese, english] = [zhCN, en].map(({ diff }) => `${diff.impacts[impact]}: ${diff.legend[impact]}`)
    return `| \`${impact}\` | ${chinese} | ${english} |`
  })
  const codes = CHANGE_CODES.map((code) => {
    const names = [...(found.get(code)?.names ?? [])].slice(0, 2)
    const links = names.map((name) => `[${name}](../tests/goldens/diff/${name}/revision.md)`)
    return `| \`${code}\` | ${zhCN.diff.codes[code]} | ${en.diff.codes[code]} | ${links.join(', ')} |`
  })
  return [
    '# 变更代码 · Changes that `diff` tells\n',
    '本页由测试生成(`npm run generate`);例子是 `tests/goldens/diff` 中的修订说明。',
    'This page is written by a test (`npm run generate`); the examples are revision notes.\n',
    '| 影响 · impact | | |\n| --- | --- | --- |',
    ...impacts,
    '\n| 代码 · code | | | 例 · example |\n| --- | --- | --- | --- |',
    ...codes,
    '',
  ].join('\n')
}

it('docs/changes.md tells of every change as it is', async () => {
  const text = await page()
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, text)
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : 'missing: run npm run generate').toBe(text)
})
