import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { cell, makeDocx, p, row, table } from '../document/make-docx.ts'
import { memoryHost } from '../memory-host.ts'

const GOLDENS = new URL('../goldens/trace/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, GOLDENS), 'utf8')
const golden = (file: string): string => fileURLToPath(new URL(file, GOLDENS))
const files = { 'plans/p.yaml': read('slips/plan.yaml'), 'source.txt': read('slips/source.txt') }

async function sciplan(argv: readonly string[], more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const host = memoryHost({ files: { ...files, ...more } })
  const exitCode = await run(['trace', 'plans/p.yaml', ...argv], host)
  return { exitCode, out: host.stdout.text, err: host.stderr.text, host }
}

describe('the plan beside its document', () => {
  it.each([['zh-CN'], ['en']])(
    'has every paragraph in its place, with what is wrong there (%s)',
    async (lang) => {
      const { exitCode, out } = await sciplan(['--source', 'source.txt', '--format', 'md', '--lang', lang])
      expect(exitCode).toBe(1)
      await expect(out).toMatchFileSnapshot(golden(`slips/proof.${lang}.md`))
    },
  )

  it('is one page that needs no other', async () => {
    const { exitCode, err, host } = await sciplan([
      '--source',
      'source.txt',
      '-o',
      'proof.html',
      '--lang',
      'en',
    ])
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: 'Wrote proof.html.\n' })
    const page = new TextDecoder().decode(host.files.read('proof.html'))
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:)/)
    const rows = [
      ...page.matchAll(/<tr><th scope="row">(\d+)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g),
    ]
    const lines = files['source.txt']
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [String(index + 1)]))
    expect(rows.map(([, line]) => line)).toEqual(lines)
    const rowOf = (line: number) => rows.find((one) => one[1] === String(line))!
    expect(rowOf(13)[2]).toContain('<span class="warn">2024年6月底</span>')
    expect(rowOf(13)[4]).toContain('task farmers-2/q1 by: the plan says 2024-12-31, the document 2024-06-30')
    expect(rowOf(14)[2]).toContain('<span class="bad">6场</span>')
    expect(rowOf(14)[4]).toContain('no task points to it')
    expect(rowOf(11)[3]).toContain('plans/p.yaml:18')
  })

  it('has the cells of a row beside each other, with what points to any of them', async () => {
    const document = makeDocx({
      body: table(
        row(cell('1'), cell('推广科技小院。'), cell('市科协', '<w:vMerge w:val="restart"/>')),
        row(cell('2'), cell('办好农民课堂。'), cell('<w:p/>', '<w:vMerge/>')),
      ),
    })
    const argv = ['--source', 'a.docx', '--format', 'md', '--lang', 'zh-CN']
    const { out } = await sciplan(argv, { 'a.docx': document })
    expect(out).toMatch(
      /\| 1—3<br>表1第1行 \| 1 ┃ 推广科技小院。 ┃ 市科协 \| plans\/p\.yaml:21<br>id: farmers-1/,
    )
    expect(out).toMatch(/\| 4—5<br>表1第2行 \| 2 ┃ 办好农民课堂。 \| plans\/p\.yaml:28<br>id: farmers-2/)
  })

  it('shows text that could be markup as text', async () => {
    const evil = '<script>alert(1)</script> | `a` **b**'
    const { out } = await sciplan(['--source', 'evil.txt', '--format', 'html'], { 'evil.txt': evil })
    expect(out).toContain('&lt;script&gt;alert(1)')
    expect(out).not.toContain('<script>')
  })

  it('numbers the paragraphs of a format without lines, and lists what was left out of it', async () => {
    const deleted =
      '<w:p><w:r><w:t>甲</w:t></w:r><w:del w:author="a"><w:r><w:delText>旧稿</w:delText></w:r></w:del></w:p>'
    const document = makeDocx({ body: p('推广科技小院。') + deleted })
    const more = { 'a.docx': document }
    const { out } = await sciplan(['--source', 'a.docx', '--format', 'md', '--lang', 'zh-CN'], more)
    expect(out).toContain('| 1 | 推广科技小院。 |')
    expect(out).toMatch(/a\.docx 第2段 \| 旧稿 \| 修订中删去的文字/)
    const pretty = await sciplan(['--source', 'a.docx', '--lang', 'zh-CN'], more)
    expect(pretty.out).toContain('有 1 处隐藏文字、已删文字、目录或网页导航没有核对')
    const json = JSON.parse((await sciplan(['--source', 'a.docx', '--format', 'json'], more)).out)
    expect(json.source).toMatchObject({
      file: 'a.docx',
      counts: 'paragraphs',
      omitted: [{ text: '旧稿', after: 2 }],
    })
  })

  it.each([
    ['an ending that no format has', ['--source', 'source.txt', '-o', 'a.xlsx']],
    [
      'a format that is not the ending of the file',
      ['--source', 'source.txt', '-o', 'a.md', '--format', 'html'],
    ],
  ])('stops at %s', async (_, argv) => {
    expect(await sciplan(argv)).toMatchObject({ exitCode: 2, out: '' })
  })
})
