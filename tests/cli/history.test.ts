import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { runGit } from '../../src/platform/git.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { memoryHost } from '../memory-host.ts'
import { PLAN } from './sample.ts'

const top = mkdtempSync(join(tmpdir(), 'sciplan-history-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))
const folder = join(top, '工作 区')
const plans = join(folder, 'plans')

const git = (...words: string[]) =>
  execFileSync('git', words, { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] })
function commit(name: string, text: string, author: string, date: string, subject: string): void {
  writeFileSync(join(plans, name), text)
  git('add', '-A')
  const identity = ['-c', `user.name=${author}`, '-c', 'user.email=a@example.org']
  git(...identity, 'commit', '-q', '--date', `${date}T08:00:00Z`, '-m', subject)
}

async function history(...words: string[]) {
  const host = { ...memoryHost({ cwd: folder }), files: nodeFiles(folder), git: runGit }
  const exitCode = await run(['history', ...words], host)
  return { exitCode, stdout: host.stdout.text, stderr: host.stderr.text }
}

const LOWERED = PLAN.replace('at_least: 300', 'at_least: 100')
/** Changed together with the mending of a file that could not be read. */
const MONTHLY = LOWERED.replace('per: quarter', 'per: month')
const RENUMBERED = MONTHLY.replace('id: 05-02', 'id: 05-09')
const WITHOUT_10 =
  RENUMBERED.slice(0, RENUMBERED.indexOf('  - id: 10-01')) +
  RENUMBERED.slice(RENUMBERED.indexOf('indicators:'))

mkdirSync(plans, { recursive: true })
git('init', '-q', '-b', 'main')
commit('旧 方案.yaml', PLAN, '张三', '2022-05-11', '印发')
commit('旧 方案.yaml', LOWERED, '李四', '2023-03-01', '下调人次')
commit('旧 方案.yaml', `${LOWERED}\n  broken`, '李四', '2023-03-02', '写坏了')
commit('旧 方案.yaml', MONTHLY, '李四', '2023-03-03', '改好')
renameSync(join(plans, '旧 方案.yaml'), join(plans, 'demo.yaml'))
commit('demo.yaml', MONTHLY, '李四', '2023-04-01', '改文件名')
commit('demo.yaml', RENUMBERED, '王五', '2024-01-05', '改编号')
writeFileSync(join(plans, 'demo.yaml'), WITHOUT_10)

it('tells when, who and what, through new names of the file and new ids of the task', async () => {
  const { exitCode, stdout } = await history('05-09', '--format', 'json')
  expect(exitCode).toBe(0)
  const { versions, unreadable } = JSON.parse(stdout)
  const told = versions.map(
    (one: { date: string; author: string; file: string; changes: { code: string }[] }) => [
      one.date,
      one.author,
      one.file,
      one.changes.map(({ code }) => code),
    ],
  )
  expect(told).toEqual([
    ['2024-01-05', '王五', 'plans/demo.yaml', ['task-renamed']],
    ['2023-03-01', '李四', 'plans/旧 方案.yaml', ['quota-target']],
    ['2022-05-11', '张三', 'plans/旧 方案.yaml', ['task-added']],
  ])
  expect(unreadable).toBe(1)
})

it('has what is not committed yet first, and finds tasks that are gone', async () => {
  const { stdout } = await history('10-01', '--lang', 'zh-CN')
  expect(stdout).toMatch(/尚未提交.*删去任务.*2022-05-11 [0-9a-f]{7} 张三:印发.*新增任务/s)
})

it('passes over a version that cannot be read, and loses nothing of what changed around it', async () => {
  const { versions } = JSON.parse((await history('06-01', '--format', 'json')).stdout)
  expect(versions.map(({ date }: { date: string }) => date)).toEqual(['2023-03-03', '2022-05-11'])
})

it('knows no task that never was, and no history without git', async () => {
  expect((await history('99-99')).exitCode).toBe(2)
  const host = { ...memoryHost({ cwd: folder }), files: nodeFiles(folder) }
  expect(await run(['history', '05-09'], host)).toBe(3)
})
