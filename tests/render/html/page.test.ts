import { createHash } from 'node:crypto'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/render/html/html.ts'
import { pageScript } from '../../../src/render/html/script/script.ts'
import { sha256Base64 } from '../../../src/render/html/sha256.ts'
import { SAMPLE, sciplan, sciplanJson } from '../../cli/sample.ts'

const CALL = 'report --as-of 2024-11-30 --format html'

async function sampleHtml(more = ''): Promise<string> {
  const { exitCode, stdout, stderr } = await sciplan(`${CALL} ${more}`)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return stdout
}

describe('the page as a file', () => {
  it('is the same bytes each time', async () => {
    expect(await sampleHtml()).toBe(await sampleHtml())
  })

  it('names no address and lets nothing be loaded; script and style are those it was made with', async () => {
    const html = await sampleHtml()
    expect(html).not.toMatch(/https?:|@import|url\(|<img|<iframe| on[a-z]+=| style=/)
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'")
    for (const name of ['style', 'script']) {
      const [, content = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html) ?? []
      const hash = createHash('sha256').update(content).digest('base64')
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`)
    }
    expect(policy).toMatch(/^default-src 'none';/)
  })

  it('speaks the language that was asked for, throughout', async () => {
    const english = await sampleHtml('--lang en')
    expect(english).toContain('<html lang="en">')
    const words = english.replace(/<script>[\s\S]*<\/script>|<style>[\s\S]*<\/style>|<[^>]+>/g, ' ')
    const titles = /Overview|Units × tasks|Progress against pace|All obligations|Log entries/g
    expect(new Set(words.match(titles)).size).toBe(5)
    expect(await sampleHtml('--lang zh-CN')).toContain('<html lang="zh-CN">')
  })

  it('tells mark, word and colour of a standing together', async () => {
    const html = await sampleHtml('--lang zh-CN')
    const lights = [
      ...html.matchAll(/<span class="light (\w+)"><span aria-hidden="true">([^<]+)<\/span> ([^<]+)</g),
    ]
    expect(lights.length).toBeGreaterThan(20)
    expect(lights.filter(([, color, mark, word]) => color === '' || mark === '' || word === '')).toEqual([])
    expect(lights.map(([, color, mark, word]) => `${color} ${mark} ${word}`)).toContain('red ▲▲ 严重滞后')
  })

  it('carries what each entry is: day, title, evidence, id and line', async () => {
    const html = await sampleHtml('--lang zh-CN')
    const row = html.split('<tr').find((text) => text.includes('<td>a1</td>'))
    for (const part of ['院士专家校园行', '2024-03-05', 'evidence/a.jpg', 'log/demo/2024/all.yaml:1']) {
      expect(row).toContain(part)
    }
  })

  it('lists every activity that the totals count, and none that they do not', async () => {
    const { totals } = await sciplanJson('report --as-of 2024-11-30')
    const html = await sampleHtml()
    const ledger = html.slice(html.indexOf('id="entries"'))
    const listed = SAMPLE['log/demo/2024/all.yaml']
      .split('\n')
      .filter((line) => line.includes('"kind":"activity"'))
      .map((line) => /"id":"(\w+)"/.exec(line)![1]!)
      .filter((id) => ledger.includes(`<td>${id}</td>`))
    // a3 is planned, a4 of the year before, a5 serves no task.
    expect(listed).toEqual(['a1', 'a2', 'a6', 'a7', 'a8', 'a9', 'b1', 'b2'])
    expect(listed.length).toBe(totals.activities)
  })

  it('lets nobody mistake a link that is no address of the web', async () => {
    const log = SAMPLE['log/demo/2024/all.yaml']
      .replace('"evidence/a.jpg"', '"javascript:alert(1)"')
      .replace('"evidence/a.jpg"', '"https://example.org/a?x=1&y=2"')
    const { stdout } = await sciplan(CALL, { files: { ...SAMPLE, 'log/demo/2024/all.yaml': log } })
    expect(stdout).not.toContain('href="javascript')
    expect(stdout).toContain('href="https://example.org/a?x=1&amp;y=2" rel="noopener noreferrer"')
  })

  it('draws reports without a page block by block, without script', async () => {
    for (const kind of ['leader', 'task-table', 'statistics', 'chase']) {
      const html = await sampleHtml(`--for ${kind}`)
      expect(html, kind).toMatch(/<h1>.+<\/h1>/)
      expect(html, kind).not.toContain('<script')
    }
  })

  it('escapes every kind of block', () => {
    const evil = `<b a="1">&'`
    const safe = '&lt;b a=&quot;1&quot;&gt;&amp;&#39;'
    const html = renderHtml({
      title: evil,
      blocks: [
        { kind: 'heading', level: 2, text: evil, id: evil },
        { kind: 'text', cells: [evil, { kind: 'text', text: evil, tone: 'bad', to: evil }] },
        { kind: 'note', text: evil },
        { kind: 'code', lines: [evil] },
        { kind: 'table', caption: evil, columns: [{ title: evil }], rows: [{ cells: [evil] }] },
      ],
    })
    expect(html).not.toContain(evil)
    expect(html.split(safe).length - 1).toBe(10)
  })
})

describe('the script', () => {
  it('uses no syntax that browsers of 2018 lack', () => {
    const built = (target: string) => transformSync(pageScript(), { minify: true, target }).code
    expect(built('node20')).toBe(built('chrome64'))
  })

  it('needs nothing from outside its functions', () => {
    expect(pageScript()).not.toMatch(/__vi|import|require|exports/)
  })
})

describe('sha256Base64', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 1000, 70_000])('agrees with the system on %d characters', (length) => {
    const text = '科普abc'.repeat(length).slice(0, length)
    expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'))
  })
})
