import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendBeside, appendEntries, entryLine, logFile } from '../../src/log/append.ts'
import { entrySchema } from '../../src/model/entry.ts'
import { memoryFiles } from '../memory-files.ts'
import { arbitraryEntry } from './arbitrary-entry.ts'
import { readLog } from './log-files.ts'

const session = entrySchema.parse({
  evidence: ['evidence/2024/a.jpg'],
  books: 20,
  participants: 350,
  title: '院士专家校园行',
  units: ['区教委', '区科协'],
  tasks: ['05-02'],
  date: '2024-03-05',
  kind: 'activity',
  id: 'A',
})

test('A line has its keys in one order and says what the entry says', () => {
  expect(entryLine(session)).toBe(
    '- {"id":"A","kind":"activity","date":"2024-03-05","units":["区教委","区科协"],"tasks":["05-02"],' +
      '"title":"院士专家校园行","participants":350,"books":20,"evidence":["evidence/2024/a.jpg"]}',
  )
  fc.assert(
    fc.property(arbitraryEntry, (entry) => {
      const line = entryLine(entry)
      expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
      const { entries, findings } = readLog(`${line}\n`)
      expect(findings).toEqual([])
      expect(entries.map((one) => one.entry)).toStrictEqual([JSON.parse(JSON.stringify(entry))])
    }),
  )
})

describe('Names of files', () => {
  test.each([
    ['区科协', 'log/p/2024/区科协.yaml'],
    ['市委宣传部/网信办', 'log/p/2024/市委宣传部-网信办.yaml'],
    ['..\\a:b*?"<>|', 'log/p/2024/-a-b------.yaml'],
    [' 区教委. ', 'log/p/2024/区教委.yaml'],
    ['CON', 'log/p/2024/CON-.yaml'],
    ['nul.x', 'log/p/2024/nul-.x.yaml'],
    ['...', 'log/p/2024/-.yaml'],
    [undefined, 'log/p/2024/indicators.yaml'],
  ])('%s', (unit, file) => {
    expect(logFile('p', 2024, unit)).toBe(file)
  })

  test('every name is one that all systems take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (unit) => {
        const name = logFile('p', 2024, unit).slice('log/p/2024/'.length)
        expect(name).not.toMatch(/[\\/:*?"<>|]|^[. ]|[. ]\.yaml$|^(con|prn|aux|nul|com\d|lpt\d)\./i)
        expect([...name].every((character) => character >= ' ')).toBe(true)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(250)
      }),
    )
  })
})

describe('Edits', () => {
  const other = entrySchema.parse({ ...session, id: 'B', units: ['区科协'] })

  test('entries go to the file of their first unit and year, in their order', () => {
    const third = entrySchema.parse({ ...session, id: 'C' })
    const edits = appendEntries(memoryFiles({ 'log/p/2024/区科协.yaml': '' }), 'p', [session, other, third])
    expect(edits).toEqual([
      {
        kind: 'create',
        path: 'log/p/2024/区教委.yaml',
        text: `${entryLine(session)}\n${entryLine(third)}\n`,
      },
      { kind: 'append', path: 'log/p/2024/区科协.yaml', text: `${entryLine(other)}\n` },
    ])
  })

  test.each([
    ['a list in brackets', '[{"id":"X"}]\n'],
    ['an indented list', '  - {"id":"X"}\n'],
    ['a map', 'entries:\n- {"id":"X"}\n'],
    ['GBK', new Uint8Array([0x23, 0xc7, 0xf8, 0xbd, 0xcc, 0x0a])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00])],
  ])('a file that a line would break is left alone: %s', (_, content) => {
    const files = memoryFiles({ 'log/p/2024/区教委.yaml': content, 'log/p/2024/区教委-2.yaml': '# 台账\n' })
    expect(appendEntries(files, 'p', [session])[0]!.path).toBe('log/p/2024/区教委-2.yaml')
    expect(appendBeside(files, 'log/p/2024/区教委.yaml', session).path).toBe('log/p/2024/区教委-2.yaml')
  })

  test.each(['- {"id":"X"', '# 台账\n---\n- id: X\n  note: |\n    - y', '\ufeff- {"id":"X"}\n'])(
    'lines stand behind %j as records of their own',
    (content) => {
      const [edit] = appendEntries(memoryFiles({ 'log/p/2024/区教委.yaml': content }), 'p', [session])
      expect(edit).toMatchObject({ kind: 'append', path: 'log/p/2024/区教委.yaml' })
      const { entries } = readLog(`${content}${content.endsWith('\n') ? '' : '\n'}${edit!.text}`)
      expect(entries.map(({ entry }) => entry.id)).toEqual(['A'])
    },
  )
})
