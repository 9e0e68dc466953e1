import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { messages as english } from '../../src/messages/en.ts'
import { messages as chinese } from '../../src/messages/zh-CN.ts'
import { memoryHost } from '../memory-host.ts'
import { PLAN, SAMPLE, sciplan } from './sample.ts'

describe('wrong usage ends with 2, says what to do on standard error, and prints no result', () => {
  it.each([
    ['statsu', 'status'],
    ['status --plam demo', '--plan'],
    ['status --format jsno', 'json'],
    ['status --as-of 2024-02-30', '2024-11-30'],
    ['status --as-of 30.11.2024', '2024-11-30'],
    ['status --period 2024-Q5', '2024-Q3'],
    ['status --period 2024-12-01..2024-01-01', '2024-Q3'],
    ['deadlines --within -3', '--within'],
    ['deadlines --within many', 'many'],
    ['status --plan', '--plan'],
    ['status --plan=', '--plan'],
    ['status extra', 'extra'],
    ['explain 区教委', '<task>'],
    ['explain', '<unit>'],
    ['-C nowhere status', 'nowhere'],
    ['--lang de status', 'zh-CN'],
    ['status --plan dmeo', 'demo'],
    ['status --unit 区教会', '区教委'],
    ['status --task 05-03', '05-02'],
    ['explain 区教委 05-02/q9', 'q1'],
    ['explain 区教委 09-01/q1', '09-01'],
    ['--plan demo status', '--plan'],
    ['completion tcsh', 'zsh'],
    ['schema --all', '-o'],
  ])('%s', async (line, hint) => {
    const { exitCode, stdout, stderr } = await sciplan(
      `${line} --lang en`.replace('de status --lang en', 'de status'),
    )
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(hint)
    expect(stderr).toMatch(/^sciplan: .+\n$/)
  })

  it('-C without a folder', async () => {
    expect(await sciplan('status -C')).toMatchObject({ exitCode: 2, stdout: '' })
  })

  it('names no stranger as a suggestion', async () => {
    const { stderr } = await sciplan('status --unit 气象台')
    expect(stderr).not.toContain('Did you mean')
  })

  it('says which name may mean two units', async () => {
    const plan = PLAN.replace('{name: 区科协}', '{name: 区科协, aliases: [区教育委员会]}')
    const { exitCode, stderr } = await sciplan('status --unit 区教育委员会', {
      files: { 'plans/demo.yaml': plan },
    })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/区教委.*区科协/)
  })

  it('asks for one of several plans where an answer holds only one', async () => {
    const files = { ...SAMPLE, 'plans/other.yaml': PLAN.replace('id: demo', 'id: other') }
    for (const line of [
      'status --format json',
      'explain 区教委 05-02',
      'deadlines --format json',
      'deadlines --ics x.ics',
    ]) {
      const { exitCode, stderr } = await sciplan(line, { files })
      expect([line, exitCode]).toEqual([line, 2])
      expect(stderr).toMatch(/--plan.*demo.*other/)
    }
  })
})

describe('where there is nothing to work on', () => {
  it.each(['status', 'explain 区教委 05-02', 'deadlines'])(
    '%s outside a workspace ends with 2',
    async (line) => {
      const { exitCode, stderr } = await sciplan(line, { files: { 'notes.txt': 'x' } })
      expect(exitCode).toBe(2)
      expect(stderr).toContain('/workspace')
      expect(stderr).toContain('sciplan init')
    },
  )

  it('finds the workspace above the current folder and above the folder of -C', async () => {
    const files = { '/home/office/plans/demo.yaml': PLAN, '/home/office/log/demo/2024/x.yaml': '' }
    expect((await sciplan('status', { files, cwd: '/home/office/log/demo' })).exitCode).toBe(0)
    expect((await sciplan('-C office/log status', { files, cwd: '/home' })).exitCode).toBe(0)
    expect((await sciplan('status -C ../office', { files, cwd: '/home/office' })).exitCode).toBe(0)
    expect((await sciplan('status', { files, cwd: '/home' })).exitCode).toBe(2)
  })

  it('tells a workspace without plans', async () => {
    const { exitCode, stderr } = await sciplan('status', { files: { 'sciplan.yaml': 'sciplan: 1\n' } })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('/workspace/plans')
  })
})

describe('files that cannot be read', () => {
  const broken = 'sciplan: 1\nid: broken\ntitle：坏的\n'

  it.each(['status', 'explain 区教委 05-02', 'deadlines'])(
    '%s ends with 3 at file and line',
    async (line) => {
      const { exitCode, stdout, stderr } = await sciplan(line, { files: { 'plans/broken.yaml': broken } })
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
      expect(stderr).toContain('plans/broken.yaml:3:')
    },
  )

  it('a broken plan does not keep another from being asked for', async () => {
    const files = { ...SAMPLE, 'plans/broken.yaml': broken }
    expect((await sciplan('status --plan demo', { files })).exitCode).toBe(0)
    expect((await sciplan('explain 区教委 05-02 --plan demo', { files })).exitCode).toBe(0)
    expect((await sciplan('status --plan broken', { files })).exitCode).toBe(3)
  })

  it('status of all plans shows the sound ones and ends with 3', async () => {
    const { exitCode, stdout, stderr } = await sciplan('status', {
      files: { ...SAMPLE, 'plans/broken.yaml': broken },
    })
    expect(exitCode).toBe(3)
    expect(stdout).toContain('某区全民科学素质行动计划')
    expect(stderr).toContain('plans/broken.yaml:3:')
  })

  it('a log that is no YAML ends with 3, because figures without it would be wrong', async () => {
    const files = {
      ...SAMPLE,
      'log/demo/2024/z.yaml': '- {"id":"z1","kind":"activity","date":"2024-03-05","uni',
    }
    for (const line of ['status', 'explain 区教委 05-02', 'deadlines']) {
      const { exitCode, stdout, stderr } = await sciplan(line, { files })
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
      expect(stderr).toContain('log/demo/2024/z.yaml:1')
    }
  })

  it('entries with mistakes count nowhere, and a remark says so', async () => {
    const files = {
      ...SAMPLE,
      'log/demo/2024/z.yaml':
        '- {"id":"z1","kind":"activity","date":"2024-03-55","units":["区教委"],"tasks":["05-02"],"title":"x"}\n',
    }
    const { exitCode, stderr } = await sciplan('status', { files })
    expect(exitCode).toBe(0)
    expect(stderr).toContain('sciplan check')
  })

  it('wrong settings end with 2 at file and line', async () => {
    const files = { ...SAMPLE, 'sciplan.yaml': 'sciplan: 1\nthresholds: {behind: lots}\n' }
    const { exitCode, stdout, stderr } = await sciplan('status', { files })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('sciplan.yaml:2:')
  })
})

describe('languages', () => {
  const help = async (
    env: Record<string, string>,
    files: Record<string, string> = SAMPLE,
    line = '--help',
  ) => ((await sciplan(line, { env, files })).stdout.includes(chinese.cli.headings.usage) ? 'zh-CN' : 'en')

  it('messages follow --lang, then the workspace, then the system, then English', async () => {
    const settled = { ...SAMPLE, 'sciplan.yaml': 'language: zh-CN\n' }
    expect(await help({})).toBe('en')
    expect(await help({ LANG: 'zh_CN.UTF-8' })).toBe('zh-CN')
    expect(await help({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('en')
    expect(await help({ LANG: 'C.UTF-8' })).toBe('en')
    expect(await help({ LANG: 'en_US.UTF-8' }, settled)).toBe('zh-CN')
    expect(await help({ LANG: 'en_US.UTF-8' }, settled, '--help --lang en')).toBe('en')
  })

  it('reports are Chinese where nobody chose a language', async () => {
    expect((await sciplan('status')).stdout).toContain(chinese.report.status.sections.units)
    expect((await sciplan('status', { env: { LANG: 'en_US.UTF-8' } })).stdout).toContain(
      english.report.status.sections.units,
    )
  })

  it('wrong usage in a Chinese workspace is told in Chinese', async () => {
    const files = { ...SAMPLE, 'sciplan.yaml': 'language: zh-CN\n' }
    expect((await sciplan('statsu', { files })).stderr).toContain('没有“statsu”这个命令')
  })
})

describe('the program itself', () => {
  it.each(['--version', '--version --lang en', '-C . --version'])(
    '%s prints the version alone',
    async (line) => {
      const { exitCode, stdout, stderr } = await sciplan(line)
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    },
  )

  it('tells a fault of its own in one line and ends with 3', async () => {
    const sick = (env: Record<string, string>) => {
      const host = memoryHost({ files: SAMPLE, env })
      return {
        ...host,
        today: () => {
          throw new TypeError('no clock\nhere')
        },
      }
    }
    const host = sick({})
    expect(await run(['status'], host)).toBe(3)
    expect(host.stderr.text).toMatch(/^sciplan: .*TypeError: no clock here.*\n$/)
    const loud = sick({ SCIPLAN_DEBUG: '1' })
    expect(await run(['status'], loud)).toBe(3)
    expect(loud.stderr.text).toMatch(/\n +at /)
  })

  it('takes what follows -- as arguments', async () => {
    const { stderr } = await sciplan(['explain', '--lang', 'en', '--', '--unit', '05-02'])
    expect(stderr).toContain('"--unit"')
  })

  it('uses colours in a terminal, and none with --no-color', async () => {
    const terminal = { columns: 80, colorLevel: 1 } as const
    const colored = await sciplan('status', { terminal })
    const plain = await sciplan('status --no-color', { terminal })
    expect(colored.stdout).toContain('\u001b[31m')
    expect(plain.stdout).not.toContain('\u001b')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken away
    expect(colored.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })
})
