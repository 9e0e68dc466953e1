import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { isImportFile } from '../../src/log/import-file.ts'
import { displayWidth } from '../../src/model/display-width.ts'
import type { MemoryHost } from '../memory-host.ts'
import { SAMPLE, sciplan, sciplanJson } from './sample.ts'

const HEAD = '活动日期,责任单位,活动名称,任务编号,参加人次,地点,佐证材料'
const ledger = (...rows: readonly string[]) => `${[HEAD, ...rows].join('\n')}\n`
const GOOD = '2024-09-20,区教委,全国科普日主场活动,05-02,350,人民广场,签到表.jpg'
const BAD = '2024-09-21,区教委,科普讲座,05-02,近千人,,'
const A1 = '2024-03-05,区教委,院士专家校园行,05-02,120,,evidence/a.jpg'

const given = (files: Readonly<Record<string, string>>) => ({ files: { ...SAMPLE, ...files } })
const text = (host: MemoryHost, path: string) => new TextDecoder().decode(host.disk.get(path))
const imports = (host: MemoryHost) => [...host.disk.keys()].filter(isImportFile)

/** The same files on the disk that another call left. */
const diskOf = (host: MemoryHost) => ({ files: Object.fromEntries(host.disk), cwd: '/workspace' })

describe('import', () => {
  test('writes one new file for all that the files say, and the same again adds nothing', async () => {
    const files = { 'in/a.csv': ledger(GOOD), 'in/b.csv': ledger('2024-09-22,区科协,科普大集,05-02,80,,') }
    const first = await sciplan('import in --lang en', given(files))
    expect(first.exitCode).toBe(0)
    const [path, ...more] = imports(first.host)
    expect(more).toEqual([])
    expect(path).toMatch(/^\/workspace\/log\/demo\/2024\/import-01J\w+\.yaml$/)
    const lines = text(first.host, path!).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line.slice(2)))).toMatchObject([
      { kind: 'activity', date: '2024-09-20', units: ['区教委'], tasks: ['05-02'], participants: 350 },
      { kind: 'activity', date: '2024-09-22', units: ['区科协'], title: '科普大集' },
    ])
    const again = await sciplan('import in --lang en', diskOf(first.host))
    expect(again.stdout).toContain('Nothing new; the log is unchanged.')
    expect(imports(again.host)).toEqual([path])
  })

  test('--dry-run tells row by row what would be done, and writes nothing', async () => {
    const { exitCode, stdout, host } = await sciplan(
      'import a.csv --dry-run --lang en',
      given({ 'a.csv': ledger(GOOD) }),
    )
    expect(exitCode).toBe(0)
    expect(stdout).toContain('1 row read: 1 added, 0 changed, 0 skipped, 0 with problems')
    expect(stdout).toContain('全国科普日主场活动')
    expect(stdout).toContain('Without --dry-run it writes 1 entry.')
    expect(imports(host)).toEqual([])
    expect([...host.disk.keys()].some((path) => path.includes('.lock'))).toBe(false)
  })

  test('any problem keeps everything out, unless rows with problems are left out knowingly', async () => {
    const files = { 'in/a.csv': ledger(GOOD), 'in/b.csv': ledger(BAD) }
    const refused = await sciplan('import in --lang en', given(files))
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toContain('Nothing was written: 1 problem')
    expect(refused.stdout).toContain('E2')
    expect(refused.stdout).toContain('近千人')
    expect(imports(refused.host)).toEqual([])

    const partly = await sciplan('import in --skip-problems --lang en', given(files))
    expect(partly.exitCode).toBe(1)
    expect(text(partly.host, imports(partly.host)[0]!)).toContain('全国科普日主场活动')
    expect(text(partly.host, imports(partly.host)[0]!)).not.toContain('科普讲座')
    expect(partly.stdout).toMatch(/Left out: 1\s+problem/)
  })

  test('answers in JSON: what was done with each row, and each problem at its cell', async () => {
    const files = { 'in/a.csv': ledger(GOOD, BAD), 'in/notes.docx': 'x', 'in/~$a.xlsx': 'x' }
    const { exitCode, stdout } = await sciplan('import in --dry-run --format json', given(files))
    const answer = JSON.parse(stdout)
    expect(exitCode).toBe(1)
    expect(answer).toMatchObject({
      kind: 'import',
      plan: 'demo',
      end: 'preview',
      written: false,
      files: [
        {
          file: 'in/a.csv',
          read: 2,
          added: 1,
          skipped: 0,
          updated: 0,
          problems: [{ sheet: '', cell: 'E3', code: 'number-vague', found: '近千人' }],
          remarks: [
            { cell: 'A1', code: 'column-missing' },
            { cell: 'G2', code: 'evidence-not-found', found: '签到表.jpg' },
          ],
          rows: [{ row: 2, outcome: 'added' }],
        },
      ],
      passedOver: [
        { file: 'in/notes.docx', why: 'other-kind' },
        { file: 'in/~$a.xlsx', why: 'lock-file' },
      ],
      totals: { files: 1, read: 2, added: 1, problems: 1, conflicts: 0 },
    })
    expect(answer.files[0].problems[0].message).toBeTruthy()
  })

  test('a row that was imported before and says something else now is a conflict, which the user decides', async () => {
    const { host } = await sciplan('import a.csv', given({ 'a.csv': ledger(GOOD) }))
    host.disk.set('/workspace/a.csv', new TextEncoder().encode(ledger(GOOD.replace('350', '420'))))
    const stopped = await sciplan('import a.csv --lang en', diskOf(host))
    expect(stopped.exitCode).toBe(1)
    expect(stopped.stdout).toMatch(/350\s.*420/)
    const updated = await sciplan('import a.csv --on-conflict update --lang zh-CN', diskOf(host))
    expect(updated.exitCode).toBe(0)
    const [, second] = imports(updated.host)
    expect(JSON.parse(text(updated.host, second!).slice(2))).toMatchObject({
      kind: 'correction',
      set: { participants: 420 },
      reason: '按填报表更正:a.csv 第 2 行',
    })
    const kept = await sciplan('import a.csv --on-conflict skip', diskOf(host))
    expect(kept.exitCode).toBe(0)
    expect(imports(kept.host).length).toBe(1)
  })

  test('an emptied cell is told at its place, and the list to send back has both values', async () => {
    const other = '2024-09-22,区科协,科普大集,05-02,80,公园,'
    const { host } = await sciplan('import a.csv', given({ 'a.csv': ledger(GOOD, other) }))
    const emptied = GOOD.replace('350', '')
    const again = GOOD.replace('09-20', '09-19').replace('区教委', '区科协')
    host.disk.set('/workspace/a.csv', new TextEncoder().encode(ledger(emptied, other)))
    host.disk.set('/workspace/b.csv', new TextEncoder().encode(ledger(again.replace('09-19', '09-20'))))
    const { stdout, host: after } = await sciplan('import a.csv b.csv -o list.md --format json', diskOf(host))
    const [file] = JSON.parse(stdout).files
    expect(file.rows[0].changes).toMatchObject([
      { field: 'participants', cell: 'E2', before: 350, after: null },
    ])
    expect(file.problems).toMatchObject([{ code: 'conflict', found: '参加人次(线下):台账 350,文件 (空)' }])
    const list = text(after, '/workspace/list.md')
    expect(list).toContain('台账 350,文件')
    expect(list).toContain('共同活动')
    expect(list).not.toContain('--on-')
  })

  test('the newest of several corrections on one day holds, whatever files they stand in', async () => {
    const { host } = await sciplan('import a.csv', given({ 'a.csv': ledger(GOOD) }))
    const [path] = imports(host)
    // As if the entry stood in the file of a unit, whose name sorts behind that of imports.
    host.disk.set('/workspace/log/demo/2024/镇街.yaml', host.disk.get(path!)!)
    host.disk.delete(path!)
    const figure = async () => {
      const { entries } = await sciplanJson('log list --text 主场', diskOf(host))
      return entries[0].participants
    }
    // One host, so that no id is drawn twice.
    const call = async (line: string) => expect(await run(line.split(' '), host)).toBe(0)
    const { entries } = await sciplanJson('log list --text 主场', diskOf(host))
    const correct = (participants: number) =>
      call(`log correct ${entries[0].id} --set participants=${participants} --reason 核对`)
    await correct(360)
    expect(await figure()).toBe(360)
    host.disk.set('/workspace/a.csv', new TextEncoder().encode(ledger(GOOD.replace('350', '420'))))
    await call('import a.csv --on-conflict update')
    expect(await figure()).toBe(420)
    const files = imports(host)
    await call('import a.csv --on-conflict update')
    expect(imports(host)).toEqual(files)
    await correct(430)
    expect(await figure()).toBe(430)
  })

  test.each(['院士专家科普校园行(示例小学专场)', 'Academicians visit schools (Example Primary School)'])(
    'rejects the sample of the form: %s',
    async (sample) => {
      const row = GOOD.replace('全国科普日主场活动', `"${sample}"`)
      const { exitCode, stdout, host } = await sciplan(
        'import a.csv --format json',
        given({ 'a.csv': ledger(row) }),
      )
      expect(exitCode).toBe(1)
      expect(JSON.parse(stdout).files[0].problems).toMatchObject([{ cell: 'C2', code: 'sample-row' }])
      expect(imports(host)).toEqual([])
    },
  )

  test('what looks like an entry of the log is told, and left out when asked to', async () => {
    const files = { 'a.csv': ledger(A1.replace('120', '130')) }
    const { stdout } = await sciplan('import a.csv --dry-run --lang en', given(files))
    expect(stdout).toContain('Possible duplicates')
    expect(stdout).toContain('log a1')
    const skipped = await sciplan('import a.csv --on-duplicate skip', given(files))
    expect(imports(skipped.host)).toEqual([])
  })

  test('joins what two units reported, by the name in the preview', async () => {
    const files = { 'a.csv': ledger(GOOD), 'b.csv': ledger(GOOD.replace('区教委', '区科协')) }
    const preview = await sciplanJson('import a.csv b.csv --dry-run', given(files))
    const [{ name }] = preview.joint
    const { host, exitCode } = await sciplan(`import a.csv b.csv --join ${name}`, given(files))
    expect(exitCode).toBe(0)
    const { entries } = await sciplanJson('log list --period 2024-09', diskOf(host))
    expect(entries).toMatchObject([{ units: ['区教委', '区科协'], participants: 350, corrected: true }])
    expect((await sciplan('import a.csv b.csv', diskOf(host))).stdout).toMatch(/Nothing new|没有新内容/)
    expect((await sciplan(`import a.csv b.csv --join ${name}`, diskOf(host))).exitCode).toBe(0)
    expect((await sciplan('import a.csv b.csv --join 000000', given(files))).exitCode).toBe(2)
  })

  test('does not join reports that differ in a figure, and tells both', async () => {
    const files = {
      'a.csv': ledger(GOOD),
      'b.csv': ledger(GOOD.replace('区教委', '区科协').replace('350', '300')),
    }
    const { exitCode, stdout, host } = await sciplan('import a.csv b.csv --join all --lang en', given(files))
    expect(exitCode).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/区教委 350/)
    expect(stdout).toContain('区科协 300')
    expect(stdout).toContain('1 conflict')
    expect(imports(host)).toEqual([])
  })

  test('evidence that is at hand is logged with its checksum and its path in the workspace', async () => {
    const files = { 'in/a.csv': ledger(GOOD), 'in/签到表.jpg': 'picture' }
    const { host } = await sciplan('import in', given(files))
    const entry = JSON.parse(text(host, imports(host)[0]!).slice(2))
    expect(entry.evidence).toEqual([
      { path: 'in/签到表.jpg', sha256: host.sha256(new TextEncoder().encode('picture')) },
    ])
    // The office moves it later, and imports the same file again.
    host.disk.set('/workspace/evidence/签到表.jpg', host.disk.get('/workspace/in/签到表.jpg')!)
    host.disk.delete('/workspace/in/签到表.jpg')
    const again = await sciplan('import in/a.csv --lang en', diskOf(host))
    expect(again.stdout).toContain('Nothing new')
  })

  test.each(['照片/签到表.jpg', './照片/签到表.jpg', '照片\\签到表.jpg'])(
    'finds evidence in a folder beside the workbook: %s',
    async (cell) => {
      const files = {
        'in/区教委/a.csv': ledger(GOOD.replace('签到表.jpg', cell)),
        'in/区教委/照片/签到表.jpg': 'x',
      }
      const { host } = await sciplan('import in --lang en', given(files))
      expect(text(host, imports(host)[0]!)).toContain('"path":"in/区教委/照片/签到表.jpg"')
    },
  )

  test('a file given twice, or twice under two names, is read once', async () => {
    const files = { 'in/a.csv': ledger(GOOD), 'in/copy.csv': ledger(GOOD) }
    const answer = await sciplanJson('import in in/a.csv', given(files))
    expect(answer.files.map(({ file }: { file: string }) => file)).toEqual(['in/a.csv'])
    expect(answer.passedOver).toEqual([
      { file: 'in/a.csv', why: 'named-twice' },
      { file: 'in/copy.csv', why: 'same-content', other: 'in/a.csv' },
    ])
  })

  test('the list for the units says what they can do, the terminal what the office can', async () => {
    const heads = '活动日期,责任单位,活动名称,经费'
    const unknown = `${heads}\n2024-09-20,某某局,讲座,30000\n9月21日,区教委,科普大集,20000\n`
    const { stdout, host } = await sciplan('import a.csv --dry-run -o list.md', given({ 'a.csv': unknown }))
    const list = text(host, '/workspace/list.md')
    for (const option of ['--mapping', '--year', 'aliases']) {
      expect(stdout.replace(/\s/g, '')).toContain(option)
      expect(list).not.toContain(option)
    }
    expect(list).toContain('请改成方案中的名称')
  })

  test('passes over lists of problems that earlier runs wrote, and links to folders', async () => {
    const first = await sciplan('import in -o in/problems.xlsx', given({ 'in/a.csv': ledger(BAD) }))
    expect(first.host.disk.has('/workspace/in/problems.xlsx')).toBe(true)
    first.host.disk.set('/workspace/in/a.csv', new TextEncoder().encode(ledger(GOOD)))
    const { exitCode, stdout } = await sciplan('import in --format json', diskOf(first.host))
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).passedOver).toEqual([{ file: 'in/problems.xlsx', why: 'own-list' }])
  })

  test.each(['xlsx', 'docx', 'html', 'md', 'json'])(
    'replaces its own list of problems in .%s, and nothing else',
    async (ending) => {
      const list = `in/list.${ending}`
      const first = await sciplan(`import in -o ${list}`, given({ 'in/a.csv': ledger(BAD) }))
      expect(first.exitCode).toBe(1)
      const again = await sciplan(`import in -o ${list} --lang en`, diskOf(first.host))
      expect(again.stderr).toContain('List of problems written')
      for (const own of [
        'x',
        '{"kind":"report"}',
        '<html><body>x</body></html>',
        new Uint8Array([80, 75, 3, 4]),
      ]) {
        const files = { ...SAMPLE, 'in/a.csv': ledger(GOOD), [list]: own }
        const refused = await sciplan(`import in -o ${list} --lang en`, { files })
        expect(refused.exitCode).toBe(2)
        expect(refused.stderr).toContain('was left as it is')
        expect(imports(refused.host)).toEqual([])
      }
    },
  )

  test('does not replace a form that it reads', async () => {
    const made = await sciplan('form --unit 区教委 -o forms', given({}))
    const form = [...made.host.disk.keys()].find((path) => path.endsWith('.xlsx'))!
    const before = made.host.disk.get(form)
    const { exitCode, host } = await sciplan(`import ${form} --dry-run -o ${form}`, diskOf(made.host))
    expect(exitCode).toBe(2)
    expect(host.disk.get(form)).toEqual(before)
  })

  test('reads a ledger with headings of its own by the mapping file, and days without year by --year', async () => {
    const files = {
      'a.csv': '时日,工作名目,到场群众,投入,内部编号\n9月20日,乡村大讲堂,80,2,7\n',
      'm.yaml':
        'headings: {date: [时日], title: [工作名目], participants: [到场群众], amount: [投入]}\n' +
        'counted_in: {投入: 万元}\nignore_headings: [内部编号]\n',
    }
    const { exitCode, host } = await sciplan(
      'import a.csv --mapping m.yaml --unit 区科协 --year 2024',
      given(files),
    )
    expect(exitCode).toBe(0)
    const { id: _, ...entry } = JSON.parse(text(host, imports(host)[0]!).slice(2))
    expect(entry).toEqual({
      kind: 'activity',
      date: '2024-09-20',
      units: ['区科协'],
      title: '乡村大讲堂',
      participants: 80,
      amount: 20_000,
    })
  })

  test.each([
    ['a file that is not there', 'import x.csv', 3, 'x.csv'],
    ['no file at all', 'import', 2, '<file>'],
    ['a plan that is not there', 'import a.csv --plan dem', 2, 'demo'],
    ['a unit that is not there', 'import a.csv --unit 区教为', 2, '区教委'],
    ['a list of problems in no format', 'import a.csv -o problems.txt', 2, 'problems.txt'],
    ['a year of two digits', 'import a.csv --year 24', 2, '2024'],
    ['a mapping that is not there', 'import a.csv --mapping m.yaml', 3, 'm.yaml'],
  ])('refuses %s', async (_, call, code, hint) => {
    const { exitCode, stderr, host } = await sciplan(call, given({ 'a.csv': ledger(GOOD) }))
    expect(exitCode).toBe(code)
    expect(stderr).toContain(hint)
    expect(imports(host)).toEqual([])
  })

  test('asks which plan is meant where several could be', async () => {
    const files = {
      'a.csv': ledger(GOOD),
      'plans/other.yaml': SAMPLE['plans/demo.yaml'].replace('id: demo', 'id: other'),
    }
    const { exitCode, stderr } = await sciplan('import a.csv', given(files))
    expect(exitCode).toBe(2)
    expect(stderr).toContain('demo')
    const { host } = await sciplan('import a.csv --plan other', given(files))
    expect(imports(host)[0]).toContain('/log/other/2024/')
  })

  test('mistakes in the mapping file are told at their places, all of them', async () => {
    const faulty = async (...lines: readonly string[]) => {
      const files = { 'a.csv': ledger(GOOD), 'm.yaml': `${lines.join('\n')}\n` }
      const { exitCode, stderr, host } = await sciplan(
        'import a.csv --mapping m.yaml --lang en',
        given(files),
      )
      expect(imports(host)).toEqual([])
      expect(exitCode).toBe(2)
      return stderr.trimEnd().split('\n  ').slice(1)
    }
    const both = await faulty('headings: {titel: [名目]}', 'words: {units: {教育口: 区教为}}')
    expect(both.map((line) => line.split(': ')[0])).toEqual(['m.yaml:1:12', 'm.yaml:2:22'])
    expect(await faulty('headings:', '  participant: [到场]', '  measure:books: [册数]')).toEqual([
      expect.stringMatching(/^m\.yaml:2:3: .*participants/),
      expect.stringMatching(/^m\.yaml:3:3: .*measure:books/),
    ])
    const told = await faulty(
      'headings:',
      '  title: [工作名目]',
      '  place: [工作名目, 地方]',
      'ignore_headings: [地方]',
      'words:',
      '  units: {教育口: 区教为, 科协: 区科协}',
      '  tasks: {校园行: 99-99, 讲座: 05-02}',
      '  participants: {近千人: 九百多}',
      '  status: {搞定: 好了}',
      '  date: {元旦: 13月1日, 国庆: 10月1日}',
      'counted_in: {投入: 万元, 花费: 大洋}',
    )
    expect(told.map((line) => line.split(': ')[0])).toEqual(
      ['3:11', '3:17', '6:16', '7:16', '9:16', '10:14', '11:26'].map((place) => `m.yaml:${place}`),
    )
    expect(told[2]).toBe(
      'm.yaml:6:16: "区教为". The plan knows no such unit. Is it "区教委"? Use the name in the plan.',
    )
    expect(told.join()).not.toContain('--mapping')
  })

  test('a log that cannot be read stops the import: nobody knows what is in it', async () => {
    const files = { 'a.csv': ledger(GOOD), 'log/demo/2024/torn.yaml': '- {"id":"A","kind' }
    const { exitCode, stderr, host } = await sciplan('import a.csv', given(files))
    expect(exitCode).toBe(3)
    expect(stderr).toContain('torn.yaml')
    expect(imports(host)).toEqual([])
  })

  test('entries of other years may stand in the file of an import', async () => {
    const files = {
      'a.csv': ledger(GOOD, '2024-10-01,区教委,甲,05-02,1,,', '2023-05-01,区教委,乙,05-02,1,,'),
    }
    const { host } = await sciplan('import a.csv', given(files))
    const checked = await sciplan('check --as-of 2024-11-30 --format json', diskOf(host))
    const { findings } = JSON.parse(checked.stdout)
    const told = findings.filter(
      ({ rule, file }: { rule: string; file: string }) =>
        isImportFile(`/${file}`) && rule === 'entry-year-folder',
    )
    expect(told).toEqual([])
    const { entries } = await sciplanJson('log list --period 2023', diskOf(host))
    expect(entries.some(({ title }: { title?: string }) => title === '乙')).toBe(true)
  })

  test('shows how far it has come in a terminal alone, and takes that away', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `in/${index}.csv`,
        ledger(GOOD.replace('350', String(index))),
      ]),
    )
    const { stderr } = await sciplan('import in --dry-run', { ...given(many), terminal: { columns: 60 } })
    expect(stderr).toContain('3/8 in/3.csv')
    expect(stderr.split('\r').every((line) => displayWidth(line.replace('\u001b[K', '')) < 60)).toBe(true)
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
    expect((await sciplan('import in --dry-run', given(many))).stderr).toBe('')
  })
})
