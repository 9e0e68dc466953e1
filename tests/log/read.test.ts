import { describe, expect, test } from 'vitest'
import { LINE_KEYS } from '../../src/log/line-keys.ts'
import { LineScanner } from '../../src/log/line-scanner.ts'
import { logFiles, openLog } from '../../src/log/read.ts'
import { activitySchema, observationSchema, progressSchema, submissionSchema } from '../../src/model/entry.ts'
import type { Finding } from '../../src/model/finding.ts'
import { memoryFiles, toBytes } from '../memory-files.ts'
import { FILE, readLog, told } from './log-files.ts'

const A =
  '- {"id":"A","kind":"activity","date":"2024-03-05","units":["区教委"],"title":"校园行","participants":350}\n'
const B =
  '- {"id":"B","kind":"submission","date":"2024-11-28","unit":"区教委","deliverable":"summary","for":2024}\n'

function ids(content: string | Uint8Array): string[] {
  return readLog(content).entries.map(({ entry, line }) => `${line} ${entry.id}`)
}

describe('Cut off', () => {
  test('a last line that breaks off is reported at its place and counts nowhere', () => {
    for (let length = B.length - 3; length > 3; length -= 7) {
      const log = readLog(A + B.slice(0, length))
      expect(log.entries.map(({ entry }) => entry.id)).toEqual(['A'])
      expect(told(log.findings)).toEqual(['2:1 torn-line'])
      expect(log.findings[0]!.at.span!.endColumn).toBe(length + 1)
    }
  })

  test('also where nothing but the dash was written, and in the middle of a character', () => {
    expect(told(readLog(`${A}-`).findings)).toEqual(['2:1 torn-line'])
    expect(told(readLog(toBytes(A + B).slice(0, toBytes(A).length + 56)).findings)).toEqual(['2:1 torn-line'])
  })

  test('a whole last line that only lacks its line end counts', () => {
    expect(ids(A + B.trimEnd())).toEqual(['1 A', '2 B'])
    expect(readLog(A + B.trimEnd()).findings).toEqual([])
  })

  test('a line that breaks off stays reported once others follow it', () => {
    const log = readLog(`${A.slice(0, 60)}\n${B}`)
    expect(log.entries.map(({ entry }) => entry.id)).toEqual(['B'])
    expect(told(log.findings)).toEqual(['1:1 torn-line'])
  })

  test('a record in block style that breaks off in a word', () => {
    expect(told(readLog(`${A}- id: C\n  kind: progress\n  "uni`).findings)).toEqual(['4:1 torn-line'])
  })
})

describe('Written by hand', () => {
  const block =
    '- id: C\n  kind: progress # 备注\n  date: 2024-06-30\n  unit: 区委党校\n  task: "04-01"\n  text: |\n    - 一\n\n    - 二\n'

  test('block style, comments and one-line records stand side by side', () => {
    const log = readLog(`# 台账\n---\n${A}\n# - {"id":"X"}\n${block}${B}`)
    expect(log.entries.map(({ entry, line }) => `${line} ${entry.id}`)).toEqual(['3 A', '6 C', '15 B'])
    expect(log.entries[1]!.entry).toMatchObject({ text: '- 一\n\n- 二\n' })
    expect(log.findings).toEqual([])
  })

  test('lists that do not begin at the left margin', () => {
    const json = [A, B].map((line) => line.slice(2).trimEnd())
    expect(ids(`[\n  ${json.join(',\n  ')}\n]\n`)).toEqual(['2 A', '3 B'])
    expect(ids(`  ${A}  ${B}`)).toEqual(['1 A', '2 B'])
  })

  test('text in quotes or brackets goes on at the left margin only by mistake: the other records count', () => {
    const log = readLog(`- {"id":"C","kind":"progress","text":"一\n- 二"}\n${A}`)
    expect(log.entries.map(({ entry }) => entry.id)).toEqual(['A'])
    expect(log.findings.map(({ at }) => at.span!.line)).toEqual([1, 2])
  })

  test('an alias of another record is not known', () => {
    const log = readLog(
      `- &a {id: C, kind: progress, date: 2024-06-30, unit: 区委党校, task: '04-01'}\n- *a\n${A}`,
    )
    expect(log.entries.map(({ entry }) => entry.id)).toEqual(['C', 'A'])
    expect(told(log.findings)).toEqual(['2:3 unknown-alias'])
  })

  test('a second document is told of, and its records count', () => {
    const log = readLog(`${block}...\n${A}`)
    expect(log.entries.map(({ entry }) => entry.id)).toEqual(['C', 'A'])
    expect(told(log.findings)).toEqual(['10:1 second-document'])
  })

  test.each([
    [
      'a key twice',
      A.replace('"title"', '"date":"2024-03-06","title"'),
      'duplicate-key',
      '"date":"2024-03-06"',
    ],
    ['an escaped key', A.replace('"title"', '"\\u0064ate":"x","title"'), 'duplicate-key', '"\\u0064ate"'],
    ['a day that is none', A.replace('03-05', '02-30'), 'bad-date', '"2024-02-30"'],
    ['a number in quotes', A.replace('350', '"350"'), 'wrong-type', '"350"'],
    ['no kind', A.replace('"kind":"activity",', ''), 'missing-key', '{'],
    ['another kind', A.replace('activity', 'activty'), 'not-one-of', '"activty"'],
    ['an unknown key', A.replace('"participants":350', '"auther":"王"'), 'unknown-key', '"auther"'],
    ['an unknown key elsewhere', B.replace('"for":2024', '"year":2024'), 'unknown-key', '"year"'],
    ['an empty list', A.replace('"区教委"', ''), 'empty-list', '[]'],
    ['a full-width colon', '- id：C\n', 'full-width-colon', 'id'],
    ['no fields', '- 区教委\n', 'entry-not-map', '区教委'],
    ['nothing behind the dash', '-\n', 'entry-not-map', '-'],
    ['a tab', '- id: C\n\tkind: progress\n', 'tab-indent', '\t'],
  ])('%s is reported at its place; the other records count', (_, wrong, code, at) => {
    const log = readLog(`${wrong}${B.replace('"B"', '"Z"')}`)
    expect(log.entries.map(({ entry }) => entry.id)).toContain('Z')
    const before = wrong.slice(0, wrong.indexOf(at)).split('\n')
    expect(told(log.findings)).toEqual([`${before.length}:${before.at(-1)!.length + 1} ${code}`])
  })

  test('an unknown key is left out, a declared measure is not', () => {
    const [entry] = readLog(A.replace('350', '350,"books":20,"auther":"王"')).entries
    expect(entry!.entry).toMatchObject({ id: 'A', books: 20 })
    expect(entry!.entry).not.toHaveProperty('auther')
  })

  test('findings name the plan and the entry, and are told once', () => {
    const findings: Finding[] = []
    const log = openLog(memoryFiles({ [FILE]: A.replace('350', '-1') }), 'p', (finding) =>
      findings.push(finding),
    )
    log.each(() => {})
    log.each(() => {})
    expect(findings).toMatchObject([{ code: 'bad-number', plan: 'p', entry: 'A' }])
  })
})

describe('Files that are no log', () => {
  test.each([
    ['a map', 'entries:\n- {"id":"A"}\n', ['1:1 entry-not-list']],
    ['plain text', '区教委 2024年 活动\n', ['1:1 entry-not-list']],
    ['a mark at the beginning', `\ufeff${A}`, ['1:1 byte-order-mark']],
    ['nothing', '', []],
    ['comments', '# 台账\n\n', []],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00, 0x20, 0x00]), ['1:1 not-utf8']],
  ])('%s', (_, content, places) => {
    expect(told(readLog(content).findings)).toEqual(places)
  })

  test('records count behind a byte order mark', () => {
    expect(ids(`\ufeff${A}`)).toEqual(['1 A'])
  })

  test('GBK is said once a file; records without Chinese count', () => {
    const gbk = [0xc7, 0xf8, 0xbd, 0xcc, 0xce, 0xaf]
    const line = (id: string) => [
      ...toBytes(`- {"id":"${id}","kind":"progress","date":"2024-01-01","task":"1","unit":"`),
      ...gbk,
      ...toBytes('"}\n'),
    ]
    const log = readLog(new Uint8Array([...line('A'), ...toBytes(B.replace('区教委', 'x')), ...line('C')]))
    expect(log.entries.map(({ entry }) => entry.id)).toEqual(['B'])
    expect(told(log.findings)).toEqual(['1:70 not-utf8'])
  })

  test('a damaged character in one of many records', () => {
    const bytes = toBytes(A + B + A.replace('"A"', '"C"'))
    bytes[bytes.indexOf(0xe5)] = 0x41
    const log = readLog(bytes)
    expect(log.entries.map(({ entry }) => entry.id)).toEqual(['B', 'C'])
    expect(told(log.findings)).toEqual(['1:62 damaged-text'])
  })
})

test('Files of any depth are read in the order of their paths', () => {
  const files = memoryFiles({
    'log/p/2024/b.yml': '',
    'log/p/2024/a/x.yaml': '',
    'log/p/2024/a.yaml': '',
    'log/p/2023/z.YAML': '',
    'log/p/2024/.~lock.a.yaml': '',
    'log/p/2024/notes.md': '',
    'log/q/2024/a.yaml': '',
  })
  expect(logFiles(files, 'p')).toEqual([
    'log/p/2023/z.YAML',
    'log/p/2024/a.yaml',
    'log/p/2024/a/x.yaml',
    'log/p/2024/b.yml',
  ])
})

test('A correction is found however its kind is written', () => {
  const rest = '"id":"K","date":"2024-07-02","of":"A","withdraw":true'
  const spellings = [
    `- {"kind":"correction",${rest}}\n`,
    `- {"kind":"\\u0063orrection",${rest}}\n`,
    `- {"kind":"\\x63\\x6frrection",${rest}}\n`,
    `- {"kind":"corr\\\n    ection",${rest}}\n`,
    '- kind: >-\n    correction\n  id: K\n  date: 2024-07-02\n  of: A\n  withdraw: true\n',
    '- by: &k correction\n  kind: *k\n  id: K\n  date: 2024-07-02\n  of: A\n  withdraw: true\n',
  ]
  for (const spelling of spellings) {
    const { corrections, findings } = readLog(A + spelling + B, 40)
    expect(findings).toEqual([])
    expect(corrections).toMatchObject([{ entry: { id: 'K', of: 'A', withdraw: true }, line: 2 }])
  }
})

describe('The quick reader', () => {
  const everyday = [
    '"kind":"activity","units":["区教委","区科协"],"title":"校园行","tasks":[],"until":"2024-03-06","each_day":1.5,"times":2,"participants":350,"online_participants":0,"items":1,"amount":12000.5,"entities":3,"type":"讲座","audience":"青少年","brand":"科普日","place":"巴南","places":["甲村"],"host":"区科协","cohosts":["区妇联"],"status":"done","evidence":["a.jpg"],"by":"王","note":"","books":20,"册数":0.5',
    '"kind":"activity","units":[ "区教委" ],"title":"x","audience":["农民"],"status":"planned"',
    '"kind":"submission","unit":"区教委","deliverable":"summary","for":2024',
    '"kind":"observation","indicator":"literacy","value":13.0',
    '"kind":"observation","unit":"区教委","task":"1","quota":"q","covered":2,"total":3,"lacking":["甲村"]',
    '"kind":"observation","lacking":[]',
    '"kind":"progress","unit":"区教委","task":"1","state":"under-way","milestone":"m","text":"","places":["乙村"]',
  ]

  test.each(everyday)('takes everyday lines: %s', (fields) => {
    const line = `{"id":"A","date":"2024-03-05",${fields}}`
    expect(new LineScanner().scan(toBytes(`- ${line}\n`), 0)).toStrictEqual(JSON.parse(line))
  })

  test('knows every key of the schemas but those that are rare', () => {
    const known = LINE_KEYS.map(({ name }) => name).sort()
    const shapes = [activitySchema, submissionSchema, observationSchema, progressSchema].map(
      ({ shape }) => shape,
    )
    const keys = new Set(shapes.flatMap((shape) => Object.keys(shape)))
    keys.delete('extra')
    expect(known).toEqual([...keys].sort())
  })
})

test('Half a person is a mistake at its place, and the entry does not count', () => {
  for (const field of ['participants', 'online_participants']) {
    const half = `- {"id":"H","kind":"activity","date":"2024-07-02","units":["区教委"],"title":"讲座","${field}":1.5}\n`
    const { entries, findings } = readLog(A + half + B)
    expect(told(findings)).toEqual([`2:${half.indexOf('1.5') + 1} bad-number`])
    expect(findings[0]?.args).toEqual({ value: '1.5', need: 'whole' })
    expect(entries).toHaveLength(2)
  }
})
