import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/model/display-width.ts'
import { LOG, PLAN, SAMPLE, sciplan } from './sample.ts'

interface Found {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly file: string
  readonly line: number
  readonly unit?: string
}

/** The JSON answer of a check, however it ends. */
async function checked(line = '', files: Record<string, string> = SAMPLE, today = '2024-11-30') {
  const { exitCode, stdout, stderr } = await sciplan(`check --format json ${line}`, { files, today })
  const answer = JSON.parse(stdout)
  return { exitCode, stderr, answer, findings: answer.findings as Found[] }
}

const CLEAN = {
  'plans/demo.yaml': `sciplan: 1
id: demo
title: 清单
issuer: 某区人民政府
issued: 2024-01-15
period: {from: 2024-01-01, to: 2025-12-31}
units: [{name: 区教委}]
tasks:
  - {id: 01-01, title: 科普进校园, lead: [区教委]}
`,
}

describe('check', () => {
  it('quotes long lines no wider than a terminal, number of the line included', async () => {
    const far = CLEAN['plans/demo.yaml'].replace('科普进校园', `${'科普'.repeat(60)}, leads: []`)
    const files = { 'plans/demo.yaml': far.replace('tasks:', `${'#\n'.repeat(2000)}tasks:`) }
    const { stdout } = await sciplan('check', { files, today: '2024-11-30' })
    const quoted = stdout.split('\n').filter((line) => line.includes(' │ '))
    expect(quoted).toContainEqual(expect.stringMatching(/^ {2}2009 │ ….*leads/))
    for (const line of quoted) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  it('finds what the log owes, at the line of the quota or document', async () => {
    const { exitCode, findings, answer } = await checked()
    expect(exitCode).toBe(1)
    expect(answer).toMatchObject({ schemaVersion: 1, kind: 'check', asOf: '2024-11-30', waived: [] })
    const places = findings.map(({ rule, file, line, unit }) =>
      `${rule} ${file}:${line} ${unit ?? ''}`.trim(),
    )
    const lineOf = (text: string) => PLAN.slice(0, PLAN.indexOf(text)).split('\n').length
    expect(places).toContain(`obligation-missed plans/demo.yaml:${lineOf('07-01') + 3} 区融媒体中心`)
    expect(places).toContain(`deliverable-missing plans/demo.yaml:${lineOf('id: plan-2022')} 区教委`)
    expect(places).toContain(`milestone-overdue plans/demo.yaml:${lineOf('milestones:')}`)
    expect(places).toContain(`evidence-lacking log/demo/2024/all.yaml:2 区教委`)
    expect(places).toContain(`unplanned-activity log/demo/2024/all.yaml:5 区教委`)
    expect(places).toContain(`entry-year-folder log/demo/2024/all.yaml:4`)
  })

  it('counts by severity, and every finding has its place', async () => {
    const { answer, findings } = await checked()
    for (const severity of ['error', 'warning', 'info']) {
      expect(answer.counts[severity]).toBe(findings.filter((one) => one.severity === severity).length)
    }
    for (const one of answer.findings) {
      expect(one).toMatchObject({
        message: expect.stringMatching(/\S/),
        mend: expect.stringMatching(/\S/),
        line: expect.any(Number),
        column: expect.any(Number),
        endLine: expect.any(Number),
        endColumn: expect.any(Number),
      })
      expect(one.line).toBeGreaterThan(0)
      expect(one.column).toBeGreaterThan(0)
    }
  })

  it('gives the same answer every time, and writes nothing', async () => {
    const first = await sciplan('check --format json')
    const second = await sciplan('check --format json')
    expect(second.stdout).toBe(first.stdout)
    expect([...first.host.disk.keys()].sort()).toEqual(
      Object.keys(SAMPLE)
        .map((path) => `/workspace/${path}`)
        .sort(),
    )
  })

  it.each([
    ['', CLEAN, 0],
    ['--fail-on info', CLEAN, 1],
    ['--fail-on never --as-of 2025-01-31', SAMPLE, 0],
    ['--as-of 2025-01-31', SAMPLE, 1],
  ])('%s ends as asked', async (line, files, exitCode) => {
    expect((await checked(line, files)).exitCode).toBe(exitCode)
  })

  it('fails on warnings only where that is asked for', async () => {
    const files = {
      ...CLEAN,
      'plans/demo.yaml': CLEAN['plans/demo.yaml'].replace('issued: 2024', 'issued: 2026'),
    }
    expect((await checked('', files)).exitCode).toBe(0)
    expect((await checked('--fail-on warning', files)).exitCode).toBe(1)
  })

  it('judges as of a day', async () => {
    const missedIn2024 = async (day: string) =>
      (await checked(`--as-of ${day} --rule obligation-missed --lang zh-CN`)).findings
        .filter(({ message }) => message.includes('2024年'))
        .map(({ unit }) => unit)
    expect(await missedIn2024('2024-06-30')).not.toContain('西街')
    expect(await missedIn2024('2024-07-01')).toContain('西街')
  })

  it('says what falls due within some days only where it is asked', async () => {
    const due = async (line: string) =>
      (await checked(line)).findings
        .filter(({ rule }) => rule.endsWith('-due'))
        .map(({ rule, unit }) => `${rule} ${unit}`)
    expect(await due('--as-of 2024-11-20')).toEqual([])
    expect(await due('--as-of 2024-11-20 --due-within 10')).toContain('deliverable-due 区委党校')
    expect(await due('--as-of 2024-11-20 --due-within 10')).not.toContain('deliverable-due 区教委')
    expect(await due('--as-of 2024-11-20 --due-within 9')).toEqual([])
    expect(await due('--as-of 2024-11-20 --due-within 41')).toContain('obligation-due 区教委')
  })

  it('looks across the end of the year', async () => {
    const plan = PLAN.replace('on: 11-30', 'on: 01-15')
    const { findings } = await checked('--as-of 2024-12-20 --due-within 30', {
      ...SAMPLE,
      'plans/demo.yaml': plan,
    })
    expect(findings.map(({ rule }) => rule)).toContain('deliverable-due')
  })

  it('tells of wrong settings beside everything else, and ends with 2', async () => {
    const { exitCode, findings } = await checked('--fail-on never', {
      ...SAMPLE,
      'sciplan.yaml': 'timezone: Mars\nrules: {no-such: off}\n',
    })
    expect(exitCode).toBe(2)
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['unknown-timezone', 'unknown-rule', 'obligation-missed']),
    )
  })

  it('takes a file that is no YAML for an error, and goes on with the others', async () => {
    const { exitCode, findings } = await checked('', { ...SAMPLE, 'plans/bad.yaml': 'title：全角\n' })
    expect(exitCode).toBe(1)
    expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toContain('plans/bad.yaml full-width-colon')
    expect(findings.some(({ file }) => file === 'plans/demo.yaml')).toBe(true)
  })

  it.each([
    ['--plan nothing', 'demo'],
    ['--rule obligation-mised', 'obligation-missed'],
    ['--format html', 'sarif'],
    ['--fail-on always', 'never'],
    ['--due-within soon', '--due-within'],
  ])('%s is wrong usage', async (line, hint) => {
    const { exitCode, stdout, stderr } = await sciplan(`check ${line}`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(hint)
  })

  it('needs a workspace', async () => {
    expect((await sciplan('check', { files: {} })).exitCode).toBe(2)
  })

  it('writes the answer to a file in any format, relative to the current folder', async () => {
    for (const [format, mark] of [
      ['pretty', 'obligation-missed'],
      ['json', '"kind": "check"'],
      ['github', '::error file='],
      ['sarif', '"version": "2.1.0"'],
      ['junit', '<testsuites '],
    ] as const) {
      const { host, stdout } = await sciplan(`check --format ${format} -o out/result.txt`)
      expect(stdout).toBe('')
      expect(new TextDecoder().decode(host.disk.get('/workspace/out/result.txt'))).toContain(mark)
    }
  })

  it('leads from the root of a GitHub repository to the workspace', async () => {
    const files = Object.fromEntries(Object.entries(SAMPLE).map(([path, text]) => [`district/${path}`, text]))
    const { stdout } = await sciplan('-C district check --format github', {
      files,
      env: { GITHUB_WORKSPACE: '/workspace' },
    })
    expect(stdout).toContain('file=district/plans/demo.yaml,')
  })

  it('draws colours for a terminal and none for a pipe', async () => {
    const drawn = await sciplan('check', { files: SAMPLE, terminal: { columns: 100, colorLevel: 1 } })
    expect(drawn.stdout).toContain('\u001b[31m')
    expect((await sciplan('check')).stdout).not.toContain('\u001b')
  })

  it('speaks both languages', async () => {
    const { stdout: chinese } = await sciplan('check --lang zh-CN')
    const { stdout: english } = await sciplan('check --lang en')
    expect(chinese).toMatch(/共 \d+ 个错误、\d+ 个警告、\d+ 个提示。/)
    expect(english).toMatch(/\d+ errors, \d+ warnings, \d+ info\./)
  })

  it('passes nothing of a log to the terminal that it would obey', async () => {
    const line =
      '- {"id":"x1","kind":"activity","date":"2024-03-05","units":["\\u001b[2J教委"],"tasks":["05-02"],"title":"讲座"}\n'
    const { stdout } = await sciplan('check', { files: { ...SAMPLE, 'log/demo/2024/all.yaml': LOG + line } })
    expect(stdout).toContain('unknown-unit-in-entry')
    expect(stdout).not.toContain('\u001b')
  })
})

describe('rules', () => {
  it('lists every rule with its severity after settings', async () => {
    const files = { ...SAMPLE, 'sciplan.yaml': 'rules: {unknown-unit: warning, evidence-lacking: off}\n' }
    const { exitCode, stdout } = await sciplan('rules --format json', { files })
    expect(exitCode).toBe(0)
    const { kind, rules } = JSON.parse(stdout)
    expect(kind).toBe('rules')
    const find = (id: string) => rules.find((rule: { id: string }) => rule.id === id)
    expect(find('unknown-unit')).toMatchObject({
      severity: 'warning',
      default: 'error',
      group: 'units',
      title: expect.any(String),
    })
    expect(find('evidence-lacking')).toMatchObject({ severity: 'off', default: 'warning' })
    expect(find('tab-indent')).toMatchObject({ severity: 'error', group: 'file' })
    expect(find('torn-line')).toMatchObject({ severity: 'error', group: 'record' })
  })

  it('works without a workspace, and for one rule', async () => {
    const { exitCode, stdout } = await sciplan('rules unknown-unit --lang zh-CN', { files: {} })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('方案中用到的单位没有列出')
    expect(stdout).not.toContain('tab-indent')
  })

  it('does not know every rule', async () => {
    const { exitCode, stderr } = await sciplan('rules unknown-unti')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('unknown-unit')
  })
})
