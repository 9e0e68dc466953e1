import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryHost } from '../memory-host.ts'

const GOLDENS = new URL('../goldens/trace/', import.meta.url)

async function sciplan(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ exitCode: number; out: string; err: string }> {
  const host = memoryHost({ files })
  const exitCode = await run(argv, host)
  return { exitCode, out: host.stdout.text, err: host.stderr.text }
}

function filesOf(sample: string): { 'plans/p.yaml': string; 'source.txt': string } {
  const read = (file: string): string => readFileSync(new URL(`${sample}/${file}`, GOLDENS), 'utf8')
  return { 'plans/p.yaml': read('plan.yaml'), 'source.txt': read('source.txt') }
}

const golden = (file: string): string => fileURLToPath(new URL(`slips/${file}`, GOLDENS))
const whole = filesOf('unit-list')
const slips = filesOf('slips')

describe('sciplan trace', () => {
  it('ends with 0 for a plan that is whole, in the shape of interface.md', async () => {
    const { exitCode, out } = await sciplan(['trace', 'p', '--source', 'source.txt', '--format', 'json'], {
      ...whole,
      'plans/p.yaml': whole['plans/p.yaml'].replace('id: qingxi-2022-2025', 'id: p'),
    })
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      kind: 'trace',
      plan: 'p',
      file: 'plans/p.yaml',
      source: { file: 'source.txt' },
      whole: true,
      anchors: { found: 14, missing: [] },
      numbers: { covered: 9, uncovered: [], mismatches: [] },
      stamps: { valid: 10, changed: [] },
      coverage: 1,
      unpointed: [],
    })
  })

  it.each([['zh-CN'], ['en']])(
    'tells everything that is wrong at its place in both files (%s)',
    async (lang) => {
      const argv = ['trace', 'plans/p.yaml', '--source', 'source.txt', '--excused', '--lang', lang]
      const { exitCode, out } = await sciplan(argv, slips)
      expect(exitCode).toBe(1)
      await expect(out).toMatchFileSnapshot(golden(`${lang}.txt`))
    },
  )

  it('tells the same to programs', async () => {
    const argv = ['trace', 'plans/p.yaml', '--source', 'source.txt', '--format', 'json']
    const { exitCode, out } = await sciplan(argv, slips)
    expect(exitCode).toBe(1)
    await expect(out).toMatchFileSnapshot(golden('trace.json'))
  })

  it('takes the document that the plan names where none is given', async () => {
    const named = whole['plans/p.yaml'].replace('units:', 'source: {file: texts/a.txt}\nunits:')
    const files = { 'plans/p.yaml': named, 'texts/a.txt': whole['source.txt'] }
    expect(await sciplan(['trace', 'plans/p.yaml'], { 'plans/p.yaml': named })).toMatchObject({ exitCode: 3 })
    expect(await sciplan(['trace', 'qingxi-2022-2025'], files)).toMatchObject({ exitCode: 0 })
    expect(await sciplan(['trace', 'plans/p.yaml'], files)).toMatchObject({ exitCode: 0 })
    expect(await sciplan(['trace', 'plans/p.yaml'], whole)).toMatchObject({ exitCode: 2 })
  })

  it('says where the document is another file than the one that was transcribed', async () => {
    const plan = whole['plans/p.yaml'].replace('units:', `source: {sha256: ${'a'.repeat(64)}}\nunits:`)
    const argv = ['trace', 'plans/p.yaml', '--source', 'source.txt']
    const { exitCode, out } = await sciplan([...argv, '--lang', 'en'], { ...whole, 'plans/p.yaml': plan })
    expect(exitCode).toBe(0)
    expect(out).toContain('source.sha256')
    const { out: json } = await sciplan([...argv, '--format', 'json'], { ...whole, 'plans/p.yaml': plan })
    expect(JSON.parse(json).source).toEqual({ file: 'source.txt', same: false })
  })

  it('reads a plan that lies outside any workspace', async () => {
    const files = { 'a/plan.yaml': whole['plans/p.yaml'], 'b/doc.txt': whole['source.txt'] }
    expect(await sciplan(['trace', 'a/plan.yaml', '--source', 'b/doc.txt'], files)).toMatchObject({
      exitCode: 0,
      err: '',
    })
  })

  const document = ['--source', 'source.txt']
  it.each([
    ['a plan that is not there', ['trace', 'q', ...document], {}, 2],
    ['a document that is not there', ['trace', 'plans/p.yaml', '--source', 'x.txt'], {}, 3],
    ['a folder', ['trace', 'plans/p.yaml', '--source', 'plans'], {}, 3],
    ['a format that is not known', ['trace', 'plans/p.yaml', '--source', 'a.pdf'], { 'a.pdf': '%PDF' }, 2],
    [
      'bytes that are no text',
      ['trace', 'plans/p.yaml', ...document],
      { 'source.txt': new Uint8Array([80, 75, 3, 0]) },
      3,
    ],
    ['a plan that is no YAML', ['trace', 'plans/p.yaml', ...document], { 'plans/p.yaml': 'a: [' }, 3],
    [
      'a plan without its fields',
      ['trace', 'plans/p.yaml', ...document],
      { 'plans/p.yaml': 'sciplan: 1\n' },
      3,
    ],
    ['no plan', ['trace'], {}, 2],
  ])('stops at %s', async (_, argv, files, expected) => {
    const { exitCode, out, err } = await sciplan(argv, { ...whole, ...files })
    expect(exitCode).toBe(expected)
    expect(out).toBe('')
    expect(err).not.toContain('fault')
    expect(err.length).toBeGreaterThan(10)
  })

  it('finds nothing in a document that is empty', async () => {
    const { exitCode, out } = await sciplan(['trace', 'plans/p.yaml', ...document, '--format', 'json'], {
      ...whole,
      'source.txt': '\n',
    })
    expect(exitCode).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ anchors: { found: 0 }, coverage: 0, whole: false })
  })

  it('reads a document in GBK', async () => {
    const plan =
      whole['plans/p.yaml'].split('tasks:')[0] +
      'tasks:\n  - {id: t, title: 讲座, source: {anchor: 每年}, quotas: [{id: q, measure: activities, at_least: 2, per: year, anchor: 每年不少于2次}]}\n'
    const gbk = new Uint8Array([0xc3, 0xbf, 0xc4, 0xea, 0xb2, 0xbb, 0xc9, 0xd9, 0xd3, 0xda, 0x32, 0xb4, 0xce])
    const { exitCode } = await sciplan(['trace', 'plans/p.yaml', ...document], {
      'plans/p.yaml': plan,
      'source.txt': gbk,
    })
    expect(exitCode).toBe(0)
  })
})
