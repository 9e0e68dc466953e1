import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readJsonLine } from '../../src/log/json-line.ts'
import { LineScanner } from '../../src/log/line-scanner.ts'
import type { Entry } from '../../src/model/entry.ts'
import { toBytes } from '../memory-files.ts'
import { arbitraryEntry } from './arbitrary-entry.ts'
import { readAsYaml, readLog } from './log-files.ts'

/** Ways to write one entry, each a dash and one record with its line end. */
const STYLES: readonly ((entry: Entry) => string)[] = [
  (entry) => `- ${JSON.stringify(entry)}\n`,
  (entry) => `-   ${JSON.stringify(entry).replaceAll(/(?<=[\]"\d])([,:])(?=["[\d])/g, '$1 ')}  \n`,
  (entry) => `- ${escaped(JSON.stringify(entry))}\n`,
  (entry) => `- ${JSON.stringify(entry)} # 备注\n`,
  (entry) => `- ${JSON.stringify(entry, null, 1).replaceAll('\n', '\n  ')}\n`,
  (entry) => stringify([entry]),
  (entry) => stringify([entry], { lineWidth: 20, defaultStringType: 'QUOTE_DOUBLE' }),
  (entry) => `- ${stringify(entry, { collectionStyle: 'flow' }).trimEnd().replaceAll('\n', '\n  ')}\n`,
]
const BETWEEN = ['', '', '', '\n', '# 说明:- 不是记录\n', '  # - x\n   \n']

/** Everything but ASCII as `\u` escapes. */
function escaped(json: string): string {
  return json.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const written = fc
  .array(fc.tuple(arbitraryEntry, fc.constantFrom(...STYLES), fc.constantFrom(...BETWEEN)), { maxLength: 5 })
  .map((records) => records.map(([entry, style, between]) => style(entry) + between).join(''))
const content = fc
  .tuple(fc.constantFrom('', '# 台账\n\n', '---\n'), written, fc.constantFrom('whole', 'open', 'CRLF'))
  .map(([start, records, end]) => {
    const text = start + records
    return end === 'whole' ? text : end === 'open' ? text.replace(/\n$/, '') : text.replaceAll('\n', '\r\n')
  })

test('Record by record, a log says what it says as one text in YAML, in whatever pieces it comes', () => {
  fc.assert(
    fc.property(content, fc.integer({ min: 1, max: 400 }), (text, piece) => {
      const { entries, findings } = readLog(text, piece)
      const expected = readAsYaml(text)
      expect(entries).toStrictEqual(expected.entries)
      expect(findings).toStrictEqual(expected.findings)
    }),
    { numRuns: 100 },
  )
})

/** Bytes that make or break a line of JSON, text in UTF-8, or YAML. */
const BYTES = [
  ...'"\\{}[]:,-+.#&*!|>%@`eE0159 /bnu\'aﬀ中\u200b\u0000\t\n\r\u007f\u0085'
    .split('')
    .flatMap((character) => [...toBytes(character)]),
  0xff,
  0xc0,
  0xed,
  0xa0,
  0xf5,
]

const damagedLine = fc
  .tuple(
    arbitraryEntry,
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('replace', 'insert', 'remove', 'repeat'), fc.constantFrom(...BYTES)),
      { maxLength: 3 },
    ),
  )
  .map(([entry, edits]) => {
    let bytes = [...toBytes(`- ${JSON.stringify(entry)}`)]
    for (const [place, edit, byte] of edits) {
      // A record begins with a dash and a blank, or it is none.
      const at = 2 + (place % (bytes.length - 2))
      if (edit === 'replace') bytes[at] = byte
      else if (edit === 'insert') bytes.splice(at, 0, byte)
      else if (edit === 'remove') bytes.splice(at, 1)
      else bytes = [...bytes.slice(0, at), ...bytes.slice(Math.max(2, at - 20))]
    }
    return Uint8Array.from([...bytes, 10])
  })

test('What the quick readers answer, YAML would answer too; the rest they leave alone', () => {
  const scanner = new LineScanner()
  fc.assert(
    fc.property(damagedLine, (line) => {
      const quick = [scanner.scan(line, 0), readJsonLine(line)].filter((entry) => entry !== undefined)
      if (quick.length === 0) return
      const { entries, findings } = readAsYaml(line)
      expect(findings).toStrictEqual([])
      for (const entry of quick) expect(entries.map((one) => one.entry)).toStrictEqual([entry])
    }),
    { numRuns: 1000 },
  )
})

/** A record as it should be, or with a piece taken out, put in, or cut off at its end. */
const record = fc
  .tuple(
    arbitraryEntry,
    fc.constantFrom(...STYLES),
    fc.option(
      fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom('', '"', '{', ']', ': ', ',', '\\', 'x', '\t', '，')),
    ),
  )
  .map(([entry, style, damage]) => {
    const text = style(entry)
    if (damage === null) return { text, sound: true }
    const [place, length, instead] = damage
    const at = 2 + (place % (text.length - 3))
    const end = Math.min(text.length - 1, at + length)
    return { text: text.slice(0, at) + instead + text.slice(end), sound: false }
  })
  // A damage that makes a record begin or end elsewhere is another log.
  .filter(({ text }) => !/\n(?:-[ \t\r\n]|-$|---|\.\.\.)/.test(text))
const mixture = fc.array(record, { minLength: 1, maxLength: 5 })

test('Sound records count whatever stands between them, and no record is passed over without a word', () => {
  fc.assert(
    fc.property(mixture, (records) => {
      const { entries, findings } = readLog(records.map(({ text }) => text).join(''))
      let line = 1
      for (const { text, sound } of records) {
        const next = line + text.split('\n').length - 1
        const counted = entries.some((one) => one.line === line)
        const reported = findings.some(({ at }) => at.span!.line >= line && at.span!.line <= next)
        expect(counted || (reported && !sound), text).toBe(true)
        line = next
      }
    }),
    { numRuns: 100 },
  )
})

/** Of two with one id the first counts; corrections of one id are sorted out where they apply. */
function counting(entries: ReturnType<typeof readLog>['entries']) {
  return entries.filter(({ entry: { id, kind } }, index) => {
    const isTaken = entries
      .slice(0, index)
      .some(({ entry }) => entry.id === id && entry.kind !== 'correction')
    return kind === 'correction' && !isTaken
  })
}

test('A correction under the id of an entry before it is none, however the two are written', () => {
  const few = fc
    .tuple(arbitraryEntry, fc.constantFrom('A', '甲', 'a "b"'), fc.constantFrom(...STYLES))
    .map(([entry, id, style]) => style({ ...entry, id } as Entry))
  fc.assert(
    fc.property(fc.array(few, { maxLength: 6 }), fc.integer({ min: 1, max: 300 }), (records, piece) => {
      const { entries, corrections } = readLog(records.join(''), piece)
      expect(corrections).toStrictEqual(counting(entries))
    }),
    { numRuns: 100 },
  )
})

test('Corrections are found wherever the whole reading finds them, and pieces make no difference', () => {
  fc.assert(
    fc.property(mixture, fc.integer({ min: 1, max: 300 }), (records, piece) => {
      const text = records.map((one) => one.text).join('')
      const { entries, findings, corrections } = readLog(text, piece)
      expect(corrections).toStrictEqual(counting(entries))
      expect({ entries, findings, corrections }).toStrictEqual(readLog(text))
    }),
    { numRuns: 100 },
  )
})

test('Whatever bytes a file holds, reading comes to an end and says something', () => {
  const pieces = [
    '- ',
    '-',
    '\n',
    '---\n',
    '...\n',
    '{',
    '}',
    '"',
    "'",
    '|\n',
    ': ',
    '&a ',
    '*a',
    '# ',
    '%YAML 1.1\n',
    '\ufeff',
    '区',
    '：',
    '\t',
    '\r',
    'id',
    '[',
    ']',
    ',',
  ]
  const bytes = fc.array(
    fc.oneof(fc.constantFrom(...pieces.map((piece) => toBytes(piece))), fc.uint8Array({ maxLength: 3 })),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(bytes, (parts) => {
      const content = Uint8Array.from(parts.flatMap((part) => [...part]))
      const { entries, findings } = readLog(content, 7)
      const lines = new TextDecoder().decode(content).split('\n')
      const said = lines.filter((line) => !/^\s*(#|---\s*(#|$)|$)/.test(line)).join('')
      const isBlank = said === '' || /^\s*\[\s*\]\s*$/.test(said)
      expect(entries.length + findings.length > 0 || isBlank).toBe(true)
    }),
    { numRuns: 300 },
  )
})
