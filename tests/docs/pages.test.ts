import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { runPage } from './console.ts'

const root = new URL('../../', import.meta.url)
const docs = readdirSync(new URL('docs', root)).filter((name) => name.endsWith('.md'))
const pages = ['README.md', 'README.zh-CN.md', ...docs.map((name) => `docs/${name}`)]
const read = (page: string) => readFileSync(new URL(page, root), 'utf8')

describe.each(pages)('%s', (page) => {
  it('shows what its commands print', async () => {
    const text = read(page)
    const executed = await runPage(text, page.includes('zh-CN') ? 'zh_CN.UTF-8' : 'en_US.UTF-8')
    if (process.env.UPDATE_DOCS) writeFileSync(new URL(page, root), executed)
    else expect(text).toBe(executed)
  })

  it('links to files that are there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link!)
    const base = new URL(page, root)
    for (const link of links) expect(() => readdirOrFile(new URL(link, base)), link).not.toThrow()
  })
})

function readdirOrFile(url: URL): void {
  try {
    readFileSync(url)
  } catch {
    readdirSync(url)
  }
}

describe.each(['docs/commands.md', 'docs/commands.zh-CN.md'])('%s', (page) => {
  it('has a section for every command', () => {
    const sections = [...read(page).matchAll(/^## sciplan (.+)$/gm)].map(([, name]) => name)
    expect(sections).toEqual(Object.keys(COMMANDS))
  })
})
