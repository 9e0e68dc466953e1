import { describe, expect, test } from 'vitest'
import type { Prompt } from '../../src/cli/host.ts'
import { displayWidth } from '../../src/model/display-width.ts'
import { SAMPLE, sciplan, sciplanJson } from './sample.ts'

const FILE = '/workspace/log/demo/2024/区教委.yaml'
/** Of evidence/a.jpg, which holds an x. */
const CHECKSUM = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'
const ADD = [
  'log',
  'add',
  '--kind',
  'activity',
  '--unit',
  '区教育委员会',
  '--task',
  '05-02',
  '--title',
  '院士专家校园行',
]

function text(host: { disk: Map<string, Uint8Array> }, path: string): string {
  return new TextDecoder().decode(host.disk.get(path))
}

describe('log add', () => {
  test('writes a line under the names of the plan, and says where', async () => {
    const more = [
      '--date',
      '２０２４年３月５日',
      '--participants',
      '３５０',
      '--evidence',
      'evidence/a.jpg',
      '--unit',
      '区科协',
    ]
    const { exitCode, stdout, host } = await sciplan([...ADD, ...more], { user: '王芳' })
    const line =
      '- {"id":"01J00000000000000000000001","kind":"activity","date":"2024-03-05","units":["区教委","区科协"],' +
      '"tasks":["05-02"],"title":"院士专家校园行","participants":350,' +
      `"evidence":[{"path":"evidence/a.jpg","sha256":"${CHECKSUM}"}],"by":"王芳"}\n`
    expect(exitCode).toBe(0)
    expect(stdout).toBe(`Written to log/demo/2024/区教委.yaml as 01J00000000000000000000001\n${line}`)
    expect(text(host, FILE)).toBe(line)
  })

  test.each([
    [
      'a document',
      '--kind submission --date 2024-11-20 --unit 区教委 --deliverable summary --for 2024',
      { deliverable: 'summary', for: 2024, unit: '区教委' },
    ],
    [
      'a value',
      '--kind observation --date 2023-12-31 --indicator literacy --value 13.5',
      { indicator: 'literacy', value: 13.5 },
    ],
    [
      'coverage',
      '--kind observation --date 2023-12-31 --unit 区教委 --task 06-02 --covered 2 --total 3 --lacking 1',
      { covered: 2, total: 3, lacking: 1 },
    ],
    [
      'progress',
      '--kind progress --date 2024-06-30 --unit 区科协 --task 09-01 --state done --milestone m1',
      { state: 'done', milestone: 'm1' },
    ],
  ])('%s', async (_, line, entry) => {
    const answer = await sciplanJson(`log add ${line}`)
    expect(answer).toMatchObject({ schemaVersion: 1, kind: 'log-add', written: true, entry })
  })

  test.each([
    ['an unknown unit', [...ADD, '--date', '2024-03-05', '--unit', '区教为'], '区教委'],
    ['an unknown task', [...ADD, '--date', '2024-03-05', '--task', '05-03'], '05-02'],
    [
      'an unknown document',
      'log add --kind submission --date 2024-01-01 --unit 区教委 --deliverable sumary --for 2024'.split(' '),
      'summary',
    ],
    ['an undeclared measure', [...ADD, '--date', '2024-03-05', '--measure', 'books=20'], 'books'],
    ['a day that is none', [...ADD, '--date', '2024-02-30'], '2024-02-30'],
    ['a number with a word', [...ADD, '--date', '2024-03-05', '--participants', '约300'], '约300'],
    ['no date', ADD, '--date'],
    ['neither kind nor what would tell it', ['log', 'add', '--date', '2024-03-05'], '--kind'],
    [
      'an option of another kind',
      [...ADD, '--date', '2024-03-05', '--deliverable', 'summary'],
      '--deliverable',
    ],
    [
      'two units for one document',
      'log add --kind submission --date 2024-01-01 --unit 区教委 --unit 区科协 --deliverable summary --for 2024'.split(
        ' ',
      ),
      '--unit',
    ],
    [
      'a yearly document without its year',
      'log add --kind submission --date 2024-01-01 --unit 区教委 --deliverable summary'.split(' '),
      '--for',
    ],
    ['an end before the beginning', [...ADD, '--date', '2024-03-05', '--until', '2024-03-04'], '2024-03-04'],
    [
      'evidence that is not there',
      [...ADD, '--date', '2024-03-05', '--evidence', 'evidence/b.jpg'],
      'evidence/b.jpg',
    ],
    ['evidence outside', [...ADD, '--date', '2024-03-05', '--evidence', '../b.jpg'], '../b.jpg'],
    ['a title of blanks', [...ADD, '--date', '2024-03-05', '--title', '　'], '--title'],
  ])('refuses %s and writes nothing', async (_, argv, hint) => {
    const { exitCode, stderr, host } = await sciplan(argv, { files: { ...SAMPLE, '/b.jpg': 'x' } })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(hint)
    expect([...host.disk.keys()].filter((path) => path.includes('/log/'))).toEqual([
      '/workspace/log/demo/2024/all.yaml',
    ])
  })

  test('--dry-run shows the line and writes nothing', async () => {
    const { exitCode, stdout, host } = await sciplan([...ADD, '--date', '2024-03-05', '--dry-run'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('"title":"院士专家校园行"')
    expect(host.disk.has(FILE)).toBe(false)
  })

  test('evidence may be named from the current folder', async () => {
    const argv = [...ADD, '--date', '2024-03-05', '--evidence', 'a.jpg', '--format', 'json']
    const files = Object.fromEntries(
      Object.entries(SAMPLE).map(([path, file]) => [`/workspace/${path}`, file]),
    )
    const { stdout } = await sciplan(argv, { cwd: '/workspace/evidence', files })
    expect(JSON.parse(stdout).entry.evidence).toEqual([{ path: 'evidence/a.jpg', sha256: CHECKSUM }])
  })

  test('a link stays as it is', async () => {
    const { entry } = await sciplanJson(
      'log add --kind activity --unit 区教委 --title x --date 2024-03-05 --evidence https://example.org/a',
    )
    expect(entry.evidence).toEqual(['https://example.org/a'])
  })

  test('asks in a terminal for what is missing', async () => {
    const asked: string[] = []
    const answers = ['活动', '', '区教为', '区教育委员会、区科协', '05-02', '校园行', '', '']
    const prompt: Prompt = {
      async text(question, { initial, validate } = {}) {
        asked.push(question)
        for (;;) {
          const answer = answers.shift()! || (initial ?? '')
          if (validate?.(answer) === undefined) return answer
        }
      },
      async choose(question, choices) {
        asked.push(question)
        const answer = answers.shift()!
        return choices.find(({ value, label }) => value === answer || label === answer)!.value
      },
      async confirm(question) {
        asked.push(question)
        return true
      },
    }
    const { exitCode, host } = await sciplan('log add --lang zh-CN', { prompt, today: '2024-11-30' })
    expect(exitCode).toBe(0)
    expect(asked.length).toBe(8)
    expect(text(host, FILE)).toContain(
      '"date":"2024-11-30","units":["区教委","区科协"],"tasks":["05-02"],"title":"校园行"}',
    )
  })
})

describe('log list', () => {
  test('shows entries as they are known now, by date', async () => {
    const { entries } = await sciplanJson('log list --unit 区教育委员会 --period 2024')
    expect(entries.map(({ id }: { id: string }) => id)).toEqual(['a1', 'a5', 'a2', 's1', 'a3'])
    expect(entries[2]).toMatchObject({
      participants: 45,
      corrected: true,
      file: 'log/demo/2024/all.yaml',
      line: 2,
    })
  })

  test.each([
    ['--kind submission', ['s1', 's2']],
    ['--kind correction', ['c1']],
    ['--task 08-01', ['b2']],
    ['--text 科学家', ['a2']],
    ['--id A2', ['a2', 'c1']],
    ['--period 2023', ['a4', 'o1']],
    ['--unit 区教委 --kind progress', []],
  ])('%s', async (filter, ids) => {
    const { entries } = await sciplanJson(`log list ${filter}`)
    expect(entries.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  test('fits a terminal of 80 columns also with ids of 26 characters, and marks what was corrected', async () => {
    const log = SAMPLE['log/demo/2024/all.yaml'].replaceAll(
      /"(id|of)":"(\w\d)"/g,
      (_, key, id) => `"${key}":"${id.toUpperCase().padEnd(26, '0')}"`,
    )
    const options = { files: { ...SAMPLE, 'log/demo/2024/all.yaml': log }, terminal: { columns: 80 } }
    const { stdout } = await sciplan('log list --unit 区教委 --lang zh-CN', options)
    expect(stdout).toContain('(已更正) 科学家精神报告会')
    expect(stdout).toContain(`A2${'0'.repeat(24)}`)
    expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([])
  })

  test('says when nothing fits, and refuses an unknown unit', async () => {
    expect((await sciplan('log list --period 1999 --lang en')).stdout).toContain('No entry fits.')
    expect((await sciplan('log list --unit 区教为')).exitCode).toBe(2)
  })

  test('tells of lines that cannot be read', async () => {
    const files = { ...SAMPLE, 'log/demo/2024/x.yaml': '- {"id":"x","kind":"activity"}\n' }
    const { exitCode, stderr, stdout } = await sciplan('log list --kind progress --format json', { files })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).entries.length).toBe(1)
    expect(stderr).toContain('mistake')
  })
})

describe('log correct', () => {
  const CORRECT = ['log', 'correct', 'a1', '--reason', '签到表核对']

  test('appends a correction beside the entry, which stays', async () => {
    const argv = [
      ...CORRECT,
      '--set',
      'participants=３２０',
      '--set',
      'units=区教育委员会,区科协',
      '--unset',
      'evidence',
    ]
    const { exitCode, stdout, host } = await sciplan(argv)
    const line =
      '- {"id":"01J00000000000000000000001","kind":"correction","date":"2024-11-30","of":"a1",' +
      '"set":{"participants":320,"evidence":null},"reason":"签到表核对"}\n'
    expect(exitCode).toBe(0)
    expect(stdout).toContain(line)
    const log = text(host, '/workspace/log/demo/2024/all.yaml')
    expect(log).toBe(SAMPLE['log/demo/2024/all.yaml'] + line)
  })

  test('takes up the checksum of evidence that was named by its path alone', async () => {
    const { entry } = await sciplanJson('log correct a1 --set evidence=evidence/a.jpg --reason x')
    expect(entry.set).toEqual({ evidence: [{ path: 'evidence/a.jpg', sha256: CHECKSUM }] })
  })

  test('a correction of a correction means the entry; an id may be shortened or written in capitals', async () => {
    for (const id of ['c1', 'A2']) {
      const answer = await sciplanJson(`log correct ${id} --set participants=46 --reason x`)
      expect(answer).toMatchObject({ kind: 'log-correct', entry: { of: 'a2', set: { participants: 46 } } })
    }
  })

  test.each([
    ['an unknown entry', ['log', 'correct', 'zz', '--set', 'title=x', '--reason', 'x'], 'log list'],
    ['an id of several', ['log', 'correct', 'a', '--set', 'title=x', '--reason', 'x'], 'a1, a2'],
    ['no reason', ['log', 'correct', 'a1', '--set', 'title=x'], '--reason'],
    ['nothing to correct', CORRECT, '--set'],
    ['what stands there already', [...CORRECT, '--set', 'participants=120'], 'a1'],
    ['a field of another kind', [...CORRECT, '--set', 'deliverable=summary'], 'deliverable'],
    ['a field that is none', [...CORRECT, '--set', 'participant=3'], 'participants'],
    ['the id', [...CORRECT, '--set', 'id=x'], 'id'],
    ['an unknown unit', [...CORRECT, '--set', 'units=区教为'], '区教委'],
    ['a number that is none', [...CORRECT, '--set', 'participants=很多'], '很多'],
    ['a needed field taken away', [...CORRECT, '--unset', 'title'], 'title'],
    ['a word that the field does not know', [...CORRECT, '--set', 'status=finished'], 'status'],
    ['an assignment without a value', [...CORRECT, '--set', 'title'], 'title'],
    ['evidence that is not there', [...CORRECT, '--set', 'evidence=evidence/b.jpg'], 'evidence/b.jpg'],
  ])('refuses %s and writes nothing', async (_, argv, hint) => {
    const { exitCode, stderr, host } = await sciplan(argv)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(hint)
    expect(text(host, '/workspace/log/demo/2024/all.yaml')).toBe(SAMPLE['log/demo/2024/all.yaml'])
  })
})

describe('log withdraw', () => {
  test('ends an entry, and --undo brings it back', async () => {
    const { exitCode, host } = await sciplan('log withdraw a1 --reason 重复登记')
    expect(exitCode).toBe(0)
    const log = text(host, '/workspace/log/demo/2024/all.yaml')
    expect(log).toContain('"of":"a1","withdraw":true,"reason":"重复登记"}\n')
    const files = { ...SAMPLE, 'log/demo/2024/all.yaml': log }
    const ids = async (call: string) =>
      (await sciplanJson(call, { files })).entries.map(({ id }: { id: string }) => id)
    expect(await ids('log list --text 院士专家校园行')).toEqual([])
    const { entries } = await sciplanJson('log list --text 院士专家校园行 --all', { files })
    expect(entries).toMatchObject([{ id: 'a1', withdrawn: true }])
    expect(entries[0]).not.toHaveProperty('corrected')
    expect((await sciplan('log withdraw a1 --reason x', { files })).exitCode).toBe(2)
    expect((await sciplan('log correct a1 --set participants=1 --reason x', { files })).exitCode).toBe(2)
    const undone = await sciplanJson('log withdraw a1 --undo --reason 误撤', { files })
    expect(undone.entry).toMatchObject({ of: 'a1', withdraw: false })
    expect((await sciplan('log withdraw a1 --undo --reason x')).exitCode).toBe(2)
  })
})

test('a correction under the id of another entry changes nothing, and check tells of it', async () => {
  const stray = '- {"id":"a1","kind":"correction","date":"2024-06-01","of":"a2","set":{"participants":999}}\n'
  const figure = async (path: string) => {
    const status = await sciplanJson('status --unit 区教委 --as-of 2024-11-30', {
      files: { ...SAMPLE, [path]: stray },
    })
    return JSON.stringify(status.obligations)
  }
  const without = await sciplanJson('status --unit 区教委 --as-of 2024-11-30')
  expect(await figure('log/demo/2024/z.yaml')).toBe(JSON.stringify(without.obligations))
  // Of two with one id the first counts: here that is the correction.
  expect(await figure('log/demo/2024/a.yaml')).not.toBe(JSON.stringify(without.obligations))

  const files = { ...SAMPLE, 'log/demo/2024/z.yaml': stray }
  const { stdout } = await sciplan('check --lang en', { files })
  expect(stdout).toContain('log/demo/2024/z.yaml:1')
  expect(stdout.slice(stdout.indexOf('z.yaml:1')).replace(/\s+/g, ' ')).toContain('duplicate-entry-id')
})
