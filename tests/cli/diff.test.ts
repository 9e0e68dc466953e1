import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { runGit } from '../../src/platform/git.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { memoryHost } from '../memory-host.ts'
import { LOG, PLAN, SAMPLE, sciplan, sciplanJson } from './sample.ts'

const LOWERED = PLAN.replace('at_least: 300', 'at_least: 100')
const files = { ...SAMPLE, 'new.yaml': LOWERED }

describe('diff OLD NEW', () => {
  it('says what changed where, and whose standing with it', async () => {
    const { changes, standings, owed, counts } = await sciplanJson('diff plans/demo.yaml new.yaml', { files })
    expect(changes).toEqual([
      {
        plan: 'demo',
        code: 'quota-target',
        impact: 'weakened',
        task: '05-02',
        quota: 'q2',
        field: 'at_least',
        before: 300,
        after: 100,
        base: { file: 'plans/demo.yaml', line: 24 },
        revision: { file: 'new.yaml', line: 24 },
        units: ['区教委'],
        supports: ['区科协'],
      },
    ])
    expect(counts.weakened).toBe(1)
    const id = '05-02/q2/区教委/2024-01-01'
    expect(standings).toEqual([
      { plan: 'demo', id, unit: '区教委', task: '05-02', before: 'far-behind', after: 'met' },
    ])
    expect(owed).toMatchObject([
      { id, before: { amount: 135 }, after: { amount: 0, measure: 'participants' } },
    ])
  })

  it('follows a duty through a new id and a new name', async () => {
    const renamed = PLAN.replace('id: 05-02', 'id: 05-09')
      .replaceAll('区教委', '区教育局')
      .replace('[区教育委员会]', '[区教委]')
    const { standings } = await sciplanJson('diff plans/demo.yaml new.yaml', {
      files: { ...files, 'new.yaml': renamed, 'log/demo/2024/all.yaml': '' },
    })
    expect(standings).toEqual([])
  })

  it('ends with 0 whatever changed, unless asked otherwise', async () => {
    const codeOf = async (line: string) =>
      (await sciplan(`diff plans/demo.yaml new.yaml ${line}`, { files })).exitCode
    expect(await codeOf('')).toBe(0)
    expect(await codeOf('--exit-code')).toBe(1)
    expect(await codeOf('--fail-on weakened')).toBe(1)
    expect(await codeOf('--fail-on editorial')).toBe(1)
    expect((await sciplan('diff new.yaml plans/demo.yaml --fail-on weakened', { files })).exitCode).toBe(0)
    expect((await sciplan('diff new.yaml plans/demo.yaml --fail-on strengthened', { files })).exitCode).toBe(
      1,
    )
    expect((await sciplan('diff new.yaml new.yaml --exit-code', { files })).exitCode).toBe(0)
  })

  it('shows one unit alone, under any of its names, and members with their group', async () => {
    const two = LOWERED.replace('per: quarter', 'per: month')
    const codes = async (unit: string) =>
      (
        await sciplanJson(`diff plans/demo.yaml new.yaml --unit ${unit}`, {
          files: { ...files, 'new.yaml': two },
        })
      ).changes.map(({ code }: { code: string }) => code)
    expect(await codes('区教育委员会')).toEqual(['quota-target'])
    expect(await codes('东街')).toEqual(['quota-per'])
    expect(await codes('区科协')).toEqual(['quota-target'])
    expect((await sciplan('diff plans/demo.yaml new.yaml --unit 某局', { files })).exitCode).toBe(2)
  })

  it('says which days moved and who gets a new form, also without a log', async () => {
    const moved = PLAN.replace('due: 2025-06-30', 'due: 2025-09-30')
      .replace('on: 11-30', 'on: 11-20')
      .replace('per: quarter', 'per: month')
    const { dueDays, forms } = await sciplanJson('diff a.yaml b.yaml', {
      files: { 'a.yaml': PLAN, 'b.yaml': moved },
    })
    expect(dueDays).toMatchObject([
      { plan: 'demo', task: '08-01', before: '2025-06-30', after: '2025-09-30' },
      { plan: 'demo', item: 'summary', before: { on: '11-30' }, after: { on: '11-20' } },
    ])
    // The document is asked of all.
    expect(forms).toHaveLength(9)
    const monthly = PLAN.replace('per: quarter', 'per: month').replace('序号5', '序号 5')
    const own = await sciplanJson('diff a.yaml b.yaml', { files: { 'a.yaml': PLAN, 'b.yaml': monthly } })
    expect(own.forms.map(({ unit }: { unit: string }) => unit)).toEqual(['东街', '西街', '南镇'])
  })

  it('writes a page, a note or a Word file as the name of the file says, with titles beside the ids', async () => {
    const write = async (name: string) => {
      const { exitCode, stdout, host } = await sciplan(`diff plans/demo.yaml new.yaml -o ${name}`, { files })
      expect([exitCode, stdout]).toEqual([0, ''])
      return host.disk.get(`/workspace/${name}`)!
    }
    const text = async (name: string) => new TextDecoder().decode(await write(name))
    const title = '推进科学家精神进校园,开展院士专家科普校园行'
    expect(await text('note.md')).toContain(`| 05-02/q2 数量<br>${title} |`)
    const page = await text('note.html')
    expect(page).toMatch(/^<!DOCTYPE html>/)
    expect(page).toContain(`05-02/q2 数量<br/>${title}`)
    expect(page).not.toMatch(/(?:src|href)="(?!data:|#)/)
    expect([...(await write('note.docx')).subarray(0, 2)]).toEqual([0x50, 0x4b])
    expect(JSON.parse(await text('note.json')).kind).toBe('diff')
    const { exitCode, stderr } = await sciplan('diff plans/demo.yaml new.yaml -o note.xlsx', { files })
    expect([exitCode, stderr.includes('.docx')]).toEqual([2, true])
  })

  it('speaks to GitHub at the line of the revision', async () => {
    const { stdout } = await sciplan('diff plans/demo.yaml new.yaml --format github --lang zh-CN', { files })
    expect(stdout).toContain('::warning file=new.yaml,line=24')
    expect(stdout).toContain('title=quota-target::▼ 放宽 05-02/q2 数量%0A不低于300人次 → 不低于100人次')
    const env = { GITHUB_WORKSPACE: '/' }
    const inFolder = await sciplan('diff plans/demo.yaml new.yaml --format github', { files, env })
    expect(inFolder.stdout).toContain('::warning file=workspace/new.yaml,line=24')
  })

  it('compares folders of plans', async () => {
    const folders = {
      'old/a.yaml': PLAN,
      'old/b.yaml': PLAN.replace('id: demo', 'id: gone'),
      'new/renamed.yaml': LOWERED,
      'new/c.yaml': PLAN.replace('id: demo', 'id: extra'),
    }
    const { changes } = await sciplanJson('diff old new', { files: folders })
    expect(changes.map(({ plan, code }: { plan: string; code: string }) => `${plan} ${code}`).sort()).toEqual(
      ['demo quota-target', 'extra plan-added', 'gone plan-removed'],
    )
  })

  it('takes no half-written file for a plan', async () => {
    const { exitCode, stderr } = await sciplan('diff plans/demo.yaml new.yaml', {
      files: { ...files, 'new.yaml': 'id: demo\ntitle: [' },
    })
    expect(exitCode).toBe(3)
    expect(stderr).toContain('new.yaml:')
  })

  it('says so where there is no such version, and where there is no git', async () => {
    expect((await sciplan('diff HEAD', { files })).exitCode).toBe(3)
    const missing = await sciplan('diff new.yaml nwe.yaml', { files })
    expect([missing.exitCode, missing.stderr.includes('nwe.yaml')]).toEqual([2, true])
    const git = () => ({ exitCode: 128, stdout: new Uint8Array(), stderr: '' })
    const answer = await sciplan('diff HEAD~1', { files, git })
    expect(answer.exitCode).toBe(2)
    expect(answer.stderr).toContain('/workspace')
  })
})

describe('versions in git', () => {
  const top = mkdtempSync(join(tmpdir(), 'sciplan-diff-'))
  afterAll(() => rmSync(top, { recursive: true, force: true }))
  const home = join(top, '仓 库')
  const folder = join(home, '工作 区')
  const identity = ['-c', 'user.name=张三', '-c', 'user.email=z@example.org']
  const git = (cwd: string, ...words: string[]) =>
    execFileSync('git', [...identity, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const commit = (message: string) => {
    git(home, 'add', '-A')
    git(home, 'commit', '-q', '-m', message)
  }
  const call = async (cwd: string, ...words: string[]) => {
    const host = { ...memoryHost({ cwd }), files: nodeFiles(cwd), git: runGit }
    const exitCode = await run(['diff', ...words, '--format', 'json'], host)
    if (exitCode !== 0) throw new Error(host.stderr.text)
    return JSON.parse(host.stdout.text).changes.map(({ code }: { code: string }) => code)
  }

  mkdirSync(home, { recursive: true })
  git(home, 'init', '-q', '-b', 'main')
  write('plans/示例 方案.yaml', PLAN)
  write('log/demo/2024/all.yaml', LOG)
  commit('印发')
  write('plans/示例 方案.yaml', LOWERED)
  commit('下调')
  renameSync(join(folder, 'plans/示例 方案.yaml'), join(folder, 'plans/demo.yaml'))
  write('plans/demo.yaml', LOWERED.replace('per: quarter', 'per: month'))

  it('the working tree against HEAD, also where the file has another name', async () => {
    expect(await call(folder)).toEqual(['quota-per'])
    expect(await call(folder, 'plans/demo.yaml')).toEqual(['quota-per'])
  })

  it('what is staged', async () => {
    expect(await call(folder, '--cached')).toEqual([])
    git(home, 'add', '-A')
    expect(await call(folder, '--cached')).toEqual(['quota-per'])
    git(home, 'reset', '-q')
  })

  it('revisions, ranges and paths with blanks', async () => {
    expect(await call(folder, 'HEAD~1..HEAD')).toEqual(['quota-target'])
    expect(await call(folder, 'HEAD~1', 'HEAD')).toEqual(['quota-target'])
    expect(await call(folder, 'HEAD~1')).toEqual(['quota-target', 'quota-per'])
    const path = '工作 区/plans/示例 方案.yaml'
    expect(await call(folder, `HEAD~1:${path}`, `HEAD:${path}`)).toEqual(['quota-target'])
    expect(await call(folder, 'HEAD:./plans/示例 方案.yaml', 'plans/demo.yaml')).toEqual(['quota-per'])
    expect(await call(folder, 'plans/demo.yaml', `HEAD~1:${path}`)).toEqual(['quota-target', 'quota-per'])
  })

  it('a bare repository and a worktree', async () => {
    git(top, 'clone', '-q', '--bare', home, 'bare.git')
    const path = '工作 区/plans/示例 方案.yaml'
    expect(await call(join(top, 'bare.git'), `main~1:${path}`, `main:${path}`)).toEqual(['quota-target'])
    expect(await call(join(top, 'bare.git'), 'main~1..main')).toEqual(['quota-target'])
    git(home, 'worktree', 'add', '-q', join(top, 'other tree'), 'HEAD~1')
    expect(await call(join(top, 'other tree', '工作 区'), 'main', 'HEAD')).toEqual(['quota-target'])
  })

  it('takes no revision for an option', async () => {
    await expect(call(folder, '--', '--output=x')).rejects.toThrow()
  })
})
