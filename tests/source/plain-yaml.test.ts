import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readLibraryYaml } from '../../src/source/library-yaml.ts'
import { readPlainYaml } from '../../src/source/plain-yaml.ts'
import type { Tree } from '../../src/source/tree.ts'
import { PLAN } from './samples.ts'

/**
 * Value and places in a form that can be compared: for each step the text of its key, and that of its value.
 * Of a block only the beginning counts, for the library lets a block end behind the comments below it.
 */
function written(tree: Tree, text: string): unknown {
  const read = (value: unknown): unknown => {
    const places = typeof value === 'object' && value !== null ? tree.places.get(value) : undefined
    if (places === undefined) return value
    return [...places].map(([step, { key, value: range }]) => {
      const inside = (value as Record<string | number, unknown>)[step]
      const source = range && text.slice(range.start, range.end)
      const isBlock = typeof inside === 'object' && inside !== null && !/^[[{]/.test(source ?? '')
      return [step, key && text.slice(key.start, key.end), isBlock ? range?.start : source, read(inside)]
    })
  }
  return read(tree.value)
}

/** The one law: what the quick reader answers is what the library answers. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text)
  if (plain === undefined) return false
  const { tree, mistakes } = readLibraryYaml(text)
  expect({ text, mistakes }).toEqual({ text, mistakes: [] })
  expect(written(plain, text)).toEqual(written(tree!, text))
  return true
}

describe('the quick reader of everyday YAML', () => {
  it('reads a plan, also with the line ends of Windows', () => {
    expect(agrees(PLAN)).toBe(true)
    expect(agrees(PLAN.replaceAll('\n', '\r\n'))).toBe(true)
  })

  it.each([
    ['a list beside its key', 'a:\n- 1\n- b: 2\n  c: 3\nd: 4\n'],
    ['a map in a list in a list', '- - a: 1\n    b: 2\n  - c\n- d\n'],
    ['comments and blank lines everywhere', '# x\n\na: 1 # y\n  # z\n\n\nb:\n  # w\n  - c #d\n'],
    ['nothing after a key or dash', 'a:\nb:\n  -\n  - x\nc:\n'],
    ['a colon inside a word', 'a: 10:30\nb: [x:y, 时间：周一]\n'],
    ['no line break at the end', 'a: [1, {b: c}]'],
    ['words of the core schema', 'a: [true, False, null, ~, 1.50, -3, yes, 1_000, 2024-01-01, 05-02]\n'],
    ['keys that look like something else', 'null: 1\ntrue: 2\n1.5: 3\n07: 4\n1e3: {no: 5, 2024: 6}\n'],
    ['quotes in quotes', "a: 'it''s'\nb: \"x: y #z\"\n"],
  ])('reads %s', (_, text) => {
    expect(agrees(text)).toBe(true)
  })

  it.each([
    ['anchors', 'a: &x 1\n'],
    ['aliases', 'a: *x\n'],
    ['tags', 'a: !x 1\n'],
    ['block text', 'a: |\n  b\n'],
    ['text over two lines', 'a: b\n  c\n'],
    ['brackets over two lines', 'a: [b,\n  c]\n'],
    ['a tab', 'a:\tb\n'],
    ['escapes', 'a: "b\\n"\n'],
    ['numbers that change', 'a: 010\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a second document', 'a: 1\n---\nb: 1\n'],
    ['a directive', '%YAML 1.1\n---\na: no\n'],
    ['a full-width colon', 'a：1\n'],
    ['an open bracket', 'a: [1\n'],
    ['a key in a list in brackets', 'a: [b: 1]\n'],
    ['a bare word in braces', 'a: {b}\n'],
    ['a key that JavaScript knows', '__proto__: 1\n'],
    ['nothing at all', '# only this\n'],
    ['a bare word', 'hello\n'],
    ['depth', '['.repeat(200) + ']'.repeat(200)],
  ])('leaves %s to the library', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })

  it('agrees with the library on a plan with random slips', () => {
    const slip = fc.record({
      at: fc.nat(PLAN.length),
      cut: fc.nat(3),
      put: fc.constantFrom(
        '',
        ' ',
        '\n',
        ':',
        ': ',
        ',',
        '[',
        ']',
        '{',
        '}',
        '-',
        '- ',
        '#',
        ' #',
        "'",
        '"',
        '&a',
        '*a',
        '|',
        '1',
        '0',
        '\r',
        '\t',
        '：',
        '　',
        '?',
        '!',
        '%',
        '\\',
        '~',
        '字',
      ),
    })
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        agrees(slips.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), PLAN))
      }),
      { numRuns: 300 },
    )
  })

  it('agrees with the library on random scraps of YAML', () => {
    const scrap = fc.constantFrom(
      'a',
      'b: ',
      'c:',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      "'",
      '"',
      '# x',
      ' #',
      '1',
      '-1',
      '1e3',
      '0x1',
      '.5',
      '5.',
      '+1',
      '1.0',
      '-',
      '—',
      'true',
      '~',
      '<<: ',
      '甲',
      '：',
      '\r\n',
      'a: ',
      'k: v',
      '. ',
    )
    const text = fc.array(scrap, { maxLength: 14 }).map((scraps) => scraps.join(''))
    fc.assert(
      fc.property(text, (scraps) => void agrees(scraps)),
      { numRuns: 3000 },
    )
  })

  it('agrees with the library on whatever the library writes, in blocks and in brackets', () => {
    const word = fc.constantFrom(
      '区教委',
      'a b',
      '05-02',
      '007',
      "it's",
      'x: y',
      '',
      '每年不少于2次，',
      'a, b',
      '- c',
      'true',
      '#d',
      'e #f',
      '“重点”',
      '《书》',
      '2024-01-01',
      '1e3',
      ' 空 ',
    )
    const key = fc.constantFrom('id', 'lead', 'at_least', '题目', '2024', 'per', 'x-y')
    const leaf = fc.oneof(word, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null))
    const tree = fc.letrec((tie) => ({
      node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('list'), tie('map')),
      list: fc.array(tie('node'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
    })).map
    let read = 0
    fc.assert(
      fc.property(tree, fc.boolean(), (value, inBrackets) => {
        const inFlow = () =>
          stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
        const text = inBrackets ? `id: ${inFlow()}` : stringify({ id: value }, { lineWidth: 0 })
        if (agrees(text)) {
          read += 1
          expect(readPlainYaml(text)?.value).toEqual({ id: value })
        }
      }),
      { numRuns: 500 },
    )
    expect(read).toBeGreaterThan(100)
  })
})
