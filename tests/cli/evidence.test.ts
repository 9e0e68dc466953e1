import { describe, expect, it } from 'vitest'
import { lintWorkbook } from '../render/excel/lint-workbook.ts'
import { SAMPLE, sciplan, sciplanJson } from './sample.ts'

/** SHA-256 of "x", which evidence/a.jpg holds. */
const X = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'
const ZH = '--lang zh-CN'

function entry(id: string, evidence: unknown, more: object = {}): string {
  const fields = {
    id,
    kind: 'activity',
    date: '2024-03-05',
    units: ['区教委'],
    title: `活动${id}`,
    evidence,
    ...more,
  }
  return `- ${JSON.stringify(fields)}\n`
}

function filesWith(log: string, more: Record<string, string> = {}): Record<string, string> {
  return { 'plans/demo.yaml': SAMPLE['plans/demo.yaml'], 'log/demo/2024/z.yaml': log, ...more }
}

describe('evidence list', () => {
  const files = filesWith(
    entry('e1', [{ path: 'evidence/a.jpg', sha256: X.toUpperCase() }, 'https://example.org/news']) +
      entry('e2', ['./evidence//b.jpg']) +
      entry('e3', [{ path: 'evidence/c.jpg', sha256: X }], { tasks: ['05-02'], date: '2024-02-01' }) +
      entry('e4', [{ path: 'evidence/gone.jpg', sha256: 'ff' }, '../out.jpg']) +
      entry('e5', [{ path: 'evidence/copy.jpg', sha256: X }], { units: ['区科协'], date: '2024-04-01' }) +
      entry('e6', []) +
      entry('e7', ['evidence/a.jpg'], { status: 'planned', date: '2024-05-01' }),
    {
      'evidence/a.jpg': 'x',
      'evidence/b.jpg': 'bb',
      'evidence/c.jpg': 'changed',
      'evidence/copy.jpg': 'x',
      'evidence/2024/unused.pdf': 'u',
      'evidence/.gitkeep': '',
    },
  )
  const line = 'evidence list --as-of 2024-12-01'

  it('tells of every file what it stands for and what became of it', async () => {
    const { evidence, withoutEvidence, unused } = await sciplanJson(line, { files })
    const told = evidence.map(
      (item: {
        path: string
        state: string
        shared: boolean
        copies: string[]
        entries: { id: string }[]
      }) => [item.path, item.state, item.shared, item.copies, item.entries.map(({ id }) => id)],
    )
    expect(told).toEqual([
      ['evidence/c.jpg', 'altered', false, [], ['e3']],
      ['../out.jpg', 'outside', false, [], ['e4']],
      ['evidence/a.jpg', 'sound', true, ['evidence/copy.jpg'], ['e1', 'e7']],
      ['evidence/b.jpg', 'unstated', false, [], ['e2']],
      ['evidence/gone.jpg', 'missing', false, [], ['e4']],
      ['https://example.org/news', 'link', false, [], ['e1']],
      ['evidence/copy.jpg', 'sound', true, ['evidence/a.jpg'], ['e5']],
    ])
    expect(evidence[2]).toMatchObject({ size: 1, sha256: X })
    expect(evidence[4]).toMatchObject({ sha256: 'ff' })
    expect({ withoutEvidence, unused }).toEqual({ withoutEvidence: 1, unused: ['evidence/2024/unused.pdf'] })
  })

  it.each([
    ['--unit 区科协', ['evidence/copy.jpg']],
    ['--task 05-02', ['evidence/c.jpg']],
    ['--period 2024-04', ['evidence/copy.jpg']],
    [
      '--faulty',
      ['evidence/c.jpg', '../out.jpg', 'evidence/a.jpg', 'evidence/gone.jpg', 'evidence/copy.jpg'],
    ],
  ])('%s narrows the list, and then says nothing of unused files', async (option, paths) => {
    const { evidence, unused } = await sciplanJson(`${line} ${option}`, { files })
    expect(evidence.map(({ path }: { path: string }) => path)).toEqual(paths)
    expect(unused).toBeUndefined()
  })

  it('does not know entries after the day', async () => {
    const { evidence } = await sciplanJson('evidence list --as-of 2024-02-15', { files })
    expect(evidence.map(({ path }: { path: string }) => path)).toEqual(['evidence/c.jpg'])
  })

  it.each([['md'], ['xlsx'], ['docx'], ['html']])('goes to a %s file as well', async (ending) => {
    const { exitCode, stderr, host } = await sciplan(`${line} -o list.${ending} ${ZH}`, { files })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `报告已写入 list.${ending}\n` })
    const bytes = host.disk.get(`/workspace/list.${ending}`)!
    if (ending === 'xlsx') expect(lintWorkbook(bytes)).toEqual([])
    if (ending === 'html') expect(new TextDecoder().decode(bytes)).toContain(X)
    if (ending === 'md') {
      const text = new TextDecoder().decode(bytes)
      expect(text).toContain(X.slice(0, 12))
      expect(text).not.toContain(X)
    }
    const again = await sciplan(`${line} -o list.${ending} ${ZH}`, { files })
    expect(Buffer.compare(again.host.disk.get(`/workspace/list.${ending}`)!, bytes)).toBe(0)
  })

  it('is drawn for a terminal, with the sums', async () => {
    const { stdout } = await sciplan(`${line} ${ZH}`, { files, terminal: { columns: 120 } })
    expect(stdout.replace(/\s/g, '')).toContain(
      '文件6个,网址1个。文件中:不存在2个,与登记时不同1个,用于几条记录2个,登记时没有校验值1个。',
    )
    expect(stdout).toContain('evidence/2024/unused.pdf')
  })
})

describe('evidence add', () => {
  const outside = { '/home/me/IMG 1.JPG': 'one', '/home/me/签到表.pdf': 'two', '/home/me/empty.jpg': '' }
  const files = { ...SAMPLE, ...outside }
  const at = (name: string) => `/workspace/evidence/2024/区教委/${name}`

  it('copies files in under readable names and records them on the entry by a correction', async () => {
    const argv = [
      'evidence',
      'add',
      '/home/me/IMG 1.JPG',
      '/home/me/签到表.pdf',
      '--entry',
      'a2',
      '--lang',
      'zh-CN',
    ]
    const { exitCode, stdout, host } = await sciplan(argv, { files })
    expect(exitCode).toBe(0)
    expect(stdout).toContain(
      '/home/me/IMG 1.JPG 已复制为 evidence/2024/区教委/2024-06-12-科学家精神报告会-1.jpg\n',
    )
    expect(new TextDecoder().decode(host.disk.get(at('2024-06-12-科学家精神报告会-1.jpg')))).toBe('one')
    expect(new TextDecoder().decode(host.disk.get(at('2024-06-12-科学家精神报告会-1.pdf')))).toBe('two')
    expect(host.disk.has('/home/me/IMG 1.JPG')).toBe(true)
    const log = new TextDecoder().decode(host.disk.get('/workspace/log/demo/2024/all.yaml'))
    const correction = JSON.parse(log.trimEnd().split('\n').at(-1)!.slice(2))
    expect(correction).toMatchObject({
      kind: 'correction',
      of: 'a2',
      reason: '补充佐证材料',
      set: {
        evidence: [
          {
            path: 'evidence/2024/区教委/2024-06-12-科学家精神报告会-1.jpg',
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
          { path: 'evidence/2024/区教委/2024-06-12-科学家精神报告会-1.pdf', sha256: expect.any(String) },
        ],
      },
    })
  })

  it('keeps what the entry names already, and takes links', async () => {
    const answer = await sciplanJson('evidence add https://example.org/x /home/me/签到表.pdf --entry a1', {
      files,
    })
    expect(answer.kind).toBe('evidence-add')
    expect(
      answer.entry.set.evidence.map((one: string | { path: string }) =>
        typeof one === 'string' ? one : one.path,
      ),
    ).toEqual([
      'evidence/a.jpg',
      'https://example.org/x',
      'evidence/2024/区教委/2024-03-05-院士专家校园行-1.pdf',
    ])
  })

  it('never overwrites: the next number is taken, and the same file is not copied twice', async () => {
    const there = { ...files, [at('2024-06-12-科学家精神报告会-1.jpg')]: 'other' }
    const argv = ['evidence', 'add', '/home/me/IMG 1.JPG', '--entry', 'a2', '--format', 'json']
    const first = await sciplan(argv, { files: there })
    expect(JSON.parse(first.stdout).evidence).toMatchObject([
      { path: 'evidence/2024/区教委/2024-06-12-科学家精神报告会-2.jpg', copied: true },
    ])
    const disk = Object.fromEntries(first.host.disk)
    const again = await sciplan(argv, { files: disk })
    expect(again.exitCode).toBe(2)
    expect(again.stderr).toContain('a2')
    expect([...again.host.disk.keys()].sort()).toEqual(Object.keys(disk).sort())
  })

  it('names files by unit, day and title or task where there is no entry, and says how to record them', async () => {
    const argv = ['evidence', 'add', '/home/me/IMG 1.JPG', '--unit', '区教育委员会', '--date', '2024-03-05']
    const titled = await sciplan([...argv, '--title', '进校园/第2场', '--lang', 'zh-CN'], { files })
    expect(titled.stdout).toContain("--evidence 'evidence/2024/区教委/2024-03-05-进校园-第2场-1.jpg'")
    const plain = await sciplan([...argv, '--format', 'json'], { files })
    expect(JSON.parse(plain.stdout).evidence[0].path).toBe('evidence/2024/区教委/2024-03-05-IMG 1-1.jpg')
    const byTask = await sciplan([...argv, '--task', '05-02', '--format', 'json'], { files })
    expect(JSON.parse(byTask.stdout).evidence[0].path).toContain('2024-03-05-推进科学家精神进校园')
  })

  it('leaves a file where it is that lies below evidence already', async () => {
    const { stdout, host } = await sciplan('evidence add evidence/a.jpg --entry a2 --lang zh-CN', { files })
    expect(stdout).toContain('evidence/a.jpg 已在 evidence 文件夹中')
    expect([...host.disk.keys()].length).toBe(Object.keys(files).length)
  })

  it('warns of a file that the log has for another entry', async () => {
    const log = entry('e1', [{ path: 'evidence/a.jpg', sha256: X }]) + entry('e2', [])
    const { stderr } = await sciplan('evidence add /home/me/y.jpg --entry e2 --lang zh-CN', {
      files: filesWith(log, { '/home/me/y.jpg': 'x', 'evidence/a.jpg': 'x' }),
    })
    expect(stderr).toContain('与条目 e1 的 evidence/a.jpg 内容相同')
  })

  it('stays below evidence whatever an entry says', async () => {
    const log = entry('e1', [], { units: ['../../x'], title: '../..\\..//etc/passwd' })
    const { stdout } = await sciplan('evidence add /home/me/签到表.pdf --entry e1 --format json', {
      files: { ...filesWith(log), ...outside },
    })
    expect(JSON.parse(stdout).evidence[0].path).toMatch(/^evidence\/2024\/[^/]+\/[^/]+$/)
  })

  it('writes nothing in a dry run', async () => {
    const { stdout, host } = await sciplan(
      'evidence add /home/me/签到表.pdf --entry a2 --dry-run --lang zh-CN',
      { files },
    )
    expect(stdout).toContain('将复制为 evidence/2024/区教委/2024-06-12-科学家精神报告会-1.pdf')
    expect([...host.disk.keys()].length).toBe(Object.keys(files).length)
  })

  it.each([
    ['evidence add', '缺少'],
    ['evidence add /home/me/none.jpg --entry a1', '/home/me/none.jpg'],
    ['evidence add /home/me --entry a1', '是文件夹'],
    ['evidence add /home/me/签到表.pdf /home/me/empty.jpg --entry a1', '是空文件'],
    ['evidence add /home/me/签到表.pdf', '--entry'],
    ['evidence add /home/me/签到表.pdf --unit 区教委', '--date'],
    ['evidence add /home/me/签到表.pdf --entry a1 --unit 区教委', '只能写一个'],
    ['evidence add /home/me/签到表.pdf --entry zz', 'zz'],
    ['evidence add https://example.org/a --unit 区教委 --date 2024-03-05', '--entry'],
  ])('%s is refused, and nothing is written', async (line, message) => {
    const { exitCode, stderr, host } = await sciplan(`${line} ${ZH}`, { files })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
    expect([...host.disk.keys()].length).toBe(Object.keys(files).length)
  })
})
