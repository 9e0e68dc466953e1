import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rooms that know something of plans, logs, documents and forms. */
const CORE = ['source', 'log', 'compliance', 'diff', 'phrases', 'trace', 'draft', 'checks', 'forms']

/** The rooms of the house and what each may import, beside files of its own (src/README.md tells why). */
const ARROWS = {
  model: [],
  source: ['model'],
  log: ['model', 'source'],
  compliance: ['model', 'source', 'log'],
  diff: ['model', 'source'],
  merge: ['model', 'source'],
  document: ['model', 'source'],
  phrases: ['model', 'document'],
  trace: ['model', 'source', 'document', 'phrases'],
  draft: ['model', 'source', 'document', 'phrases'],
  checks: ['model', 'source', 'log', 'compliance', 'phrases'],
  forms: ['model', 'source', 'log', 'phrases', 'document'],
  messages: ['model', ...CORE, 'merge', 'cli'],
  report: ['model', ...CORE, 'merge', 'messages'],
  render: ['model', 'report'],
  cli: ['model', ...CORE, 'merge', 'document', 'messages', 'report', 'render'],
  platform: ['model', 'source', 'cli'],
  'main.ts': ['cli', 'platform'],
  'index.ts': ['model', ...CORE, 'document', 'messages', 'report', 'render'],
} satisfies Readonly<Record<string, readonly string[]>>

const mayImport = (room: string): readonly string[] =>
  Object.entries(ARROWS).find(([one]) => one === room)?.[1] ?? []

/** Messages know the producers' argument types and nothing of what they do; shapes of the model are no producers. */
const mayCall = (room: string) => (room === 'messages' ? ['model'] : mayImport(room))

const SRC = join(import.meta.dirname, '..', 'src')

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]))

const imports: Import[] = [...texts].flatMap(([file, text]) => {
  const statements = text.matchAll(/^(import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [
    ...[...statements].map((match) => ({ file, target: match[3]!, typeOnly: match[2] !== undefined })),
    ...[...dynamic].map((match) => ({ file, target: match[1]!, typeOnly: false })),
  ]
})

const roomOf = (path: string) => path.split('/')[0]!
const isRelative = ({ target }: Import) => target.startsWith('.')
const resolved = ({ file, target }: Import) =>
  normalize(join(dirname(file), target))
    .split(sep)
    .join('/')

describe('architecture', () => {
  const edges = imports.filter(isRelative).filter((one) => roomOf(one.file) !== roomOf(resolved(one)))

  it('sees the arrows at all', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(edges.length).toBeGreaterThan(200)
  })

  it('has no arrow that is not listed', () => {
    const unlisted = edges.filter((one) => !mayImport(roomOf(one.file)).includes(roomOf(resolved(one))))
    expect(unlisted.map((one) => `${one.file} -> ${resolved(one)}`)).toEqual([])
  })

  it('knows types alone where a room may not call', () => {
    const calls = edges.filter(
      (one) => !one.typeOnly && !mayCall(roomOf(one.file)).includes(roomOf(resolved(one))),
    )
    expect(calls.map((one) => `${one.file} -> ${resolved(one)}`)).toEqual([])
  })

  it('is free of circles between rooms', () => {
    const called = edges
      .filter((one) => !one.typeOnly)
      .map((one) => [roomOf(one.file), roomOf(resolved(one))] as const)
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      called.some(([a, b]) => a === from && (b === to || (!seen.has(b) && reaches(b, to, seen.add(b)))))
    expect(Object.keys(ARROWS).filter((room) => reaches(room, room))).toEqual([])
  })

  it('imports files by their whole names, which exist', () => {
    const lost = imports.filter(isRelative).filter((one) => !texts.has(resolved(one)))
    expect(lost.map((one) => `${one.file} -> ${one.target}`)).toEqual([])
  })

  const outside = [...texts].filter(([file]) => !file.startsWith('platform/'))

  it('touches Node in platform alone', () => {
    const node = imports.filter(
      ({ file, target }) => target.startsWith('node:') && !file.startsWith('platform/'),
    )
    expect(node.map(({ file, target }) => `${file} -> ${target}`)).toEqual([])
    const names = outside.filter(([, text]) =>
      /(?<![\w.'"`/])(?:process|Buffer|__dirname|globalThis)\b[.[(]/.test(text),
    )
    expect(names.map(([file]) => file)).toEqual([])
  })

  it('asks the clock in platform alone', () => {
    const clocks = outside.filter(([, text]) => /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./.test(text))
    expect(clocks.map(([file]) => file)).toEqual([])
  })

  it('prints nowhere', () => {
    expect([...texts].filter(([, text]) => /\bconsole\./.test(text)).map(([file]) => file)).toEqual([])
  })
})
