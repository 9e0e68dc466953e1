import { describe, expect, it } from 'vitest'
import type { Path } from '../../src/model/finding.ts'
import { parseYamlFile, type YamlFile } from '../../src/source/yaml-file.ts'
import { toBytes } from '../memory-files.ts'
import { PLAN } from './samples.ts'

function place(yaml: YamlFile, path: Path, on?: 'key' | 'value'): string {
  const { line, column, endLine, endColumn } = yaml.locate(path, on)
  return `${line}:${column}-${endLine}:${endColumn}`
}

/** The same text once for the quick reader and once, by an anchor that nothing refers to, for the library. */
describe.each([
  ['the quick reader', ''],
  ['the library', '&top\n'],
])('places that %s tells', (_, prefix) => {
  const text = `${prefix}title: 方案😀
tasks:
  - id: a
    lead: [区教委, 区科协]
    due:
  - id: b
    due: 2024-01-01
empty:
`
  const yaml = parseYamlFile('f.yaml', toBytes(text))
  const down = prefix === '' ? 0 : 1
  const at = (path: Path, on?: 'key' | 'value') =>
    place(yaml, path, on).replace(/\d+(?=:)/g, (line) => String(Number(line) - down))

  it('are those of values and of keys, in characters', () => {
    expect(at(['title'])).toBe('1:8-1:11')
    expect(at(['title'], 'key')).toBe('1:1-1:6')
    expect(at(['tasks', 0, 'lead', 1])).toBe('4:17-4:20')
    expect(at(['tasks', 1, 'due'])).toBe('7:10-7:20')
    expect(at(['tasks', 1])).toBe('6:5-7:20')
  })

  it('are those of the key where nothing is written behind it', () => {
    expect(at(['tasks', 0, 'due'])).toBe('5:5-5:8')
    expect(at(['empty'])).toBe('8:1-8:6')
  })

  it('fall to the nearest ancestor where there is no such step: its key, else its first character', () => {
    expect(at(['tasks', 1, 'lead', 0])).toBe('6:5-6:6')
    expect(at(['tasks', 9, 'id'])).toBe('2:1-2:6')
    expect(at(['title', 'x'])).toBe('1:1-1:6')
    expect(at(['nothing'])).toBe('1:1-1:2')
  })
})

describe('a YAML file', () => {
  const parse = (text: string) => parseYamlFile('f.yaml', toBytes(text))

  it('resolves aliases, in values and in places', () => {
    const yaml = parse('a: &names [甲, 乙]\nb: *names\n')
    expect(yaml.value).toEqual({ a: ['甲', '乙'], b: ['甲', '乙'] })
    expect(place(yaml, ['b', 1])).toBe('1:15-1:16')
    expect(place(yaml, ['b'])).toBe('2:4-2:10')
  })

  it('takes many honest aliases', () => {
    const text = `a: &names [甲, 乙]\n${Array.from({ length: 900 }, (_, index) => `b${index}: *names\n`).join('')}`
    expect(parse(text).findings).toEqual([])
  })

  it('reads the YAML of today, not that of 2005', () => {
    expect(parse('a: no\nb: 2024-11-30\nc: 12:30\nd: !!str 05\ne: |\n  x\n').value).toEqual({
      a: 'no',
      b: '2024-11-30',
      c: '12:30',
      d: '05',
      e: 'x\n',
    })
  })

  it('is read on behind a byte order mark', () => {
    const marked = parse(`\ufeff${PLAN}`)
    expect(marked.findings.map(({ code }) => code)).toEqual(['byte-order-mark'])
    expect(marked.value).toEqual(parse(PLAN).value)
  })

  it('leaves commas alone in prose and in quotes', () => {
    expect(parse('notes: [甲，乙]\nlead: ["甲，乙"]\ntasks:\n  - title: 甲，乙\n').findings).toEqual([])
  })

  it('leaves full-width marks alone where they are text', () => {
    const text = 'notes:\n  - PPT：十页\n  - “名校+名馆”\n  - 【通知】\ntitle: 关于：重点\n'
    expect(parse(text).findings).toEqual([])
    // Also where the file is broken further down, and everything is suspected.
    expect(parse(`${text}lead: [甲\nb: 1\n`).findings.map(({ code }) => code)).toEqual(['unclosed'])
  })

  it('is not read at all where it is too long', () => {
    const yaml = parse(`# ${'x'.repeat(2 * 1024 * 1024)}`)
    expect(yaml.value).toBeUndefined()
    expect(yaml.findings).toMatchObject([{ code: 'file-too-large', args: { megabytes: 3, limit: 2 } }])
  })

  it('is refused without filling the memory where it is nested without end', () => {
    for (const text of [
      '['.repeat(2_000_000),
      '- '.repeat(1_000_000),
      '{a: '.repeat(500_000),
      'a: '.repeat(600_000),
    ]) {
      expect(parse(text).findings.map(({ code }) => code)).toEqual(['nested-too-deep'])
    }
  })

  it('tells of a thousand mistakes, not of a hundred thousand', () => {
    expect(parse('a: 1\n'.repeat(20_000)).findings).toHaveLength(1000)
  })
})
