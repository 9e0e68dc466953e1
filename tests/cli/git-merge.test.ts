import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host.ts'
import { LOG, PLAN, sciplan } from './sample.ts'

const QUOTA = 'at_least: 300'
const commit = 'a'.repeat(40)
const env = { [`GITHEAD_${commit}`]: '中期' }
/** Knows the branch, and who wrote last on each side. */
const git: Host['git'] = (_, words) => {
  const said = words[0] === 'symbolic-ref' ? 'main' : words.includes(commit) ? '李四' : '张三'
  return { exitCode: 0, stdout: new TextEncoder().encode(`${said}\n`), stderr: '' }
}

async function merge(base: string, ours: string, theirs: string, line = '', given: object = { env, git }) {
  const files = { base, ours, theirs }
  const { exitCode, stderr, host } = await sciplan(`git-merge base ours theirs plans/demo.yaml ${line}`, {
    files,
    ...given,
  })
  return { exitCode, stderr, text: new TextDecoder().decode(host.disk.get('/workspace/ours')) }
}

const changed = (now: string) => PLAN.replace(QUOTA, now)
const without = PLAN.replace(/ {2}- id: 06-02\n(?: {4}.*\n)*/, '')

describe('git-merge', () => {
  it('is silent where there is nothing to decide', async () => {
    const { exitCode, stderr, text } = await merge(PLAN, changed('at_least: 400'), without)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(text).toBe(without.replace(QUOTA, 'at_least: 400'))
  })

  it.each([
    [
      'zh-CN',
      'plans/demo.yaml:24 指标 05-02/q2 两边都改了:原为“每年不少于300人次”,本方(main,张三)改为“每年不少于400人次”,对方(中期,李四)改为“每年不少于200人次”。',
    ],
    [
      'en',
      'plans/demo.yaml:24 quota 05-02/q2 was changed on both sides: it was "at least 300 attendances a year"; this side (main, 张三) made it "at least 400 attendances a year", the other side (中期, 李四) "at least 200 attendances a year".',
    ],
  ])('says in %s who changed what to what', async (lang, told) => {
    const ours = changed('at_least: 400')
    const { exitCode, stderr, text } = await merge(PLAN, ours, changed('at_least: 200'), `--lang ${lang}`)
    expect(exitCode).toBe(1)
    expect(stderr.split('\n')[0]).toBe(told)
    expect(text).toMatch(/<{7} HEAD\n.*at_least: 400.*\n={7}\n.*at_least: 200.*\n>{7} 中期\n/)
  })

  it.each([
    ['任务 06-02 一边删去', without, PLAN.replace('title: 学校科普', 'title: 学校科普活动')],
    [
      '任务 06-02 任务内容 两边都改了',
      PLAN.replace('title: 学校科普', 'title: 甲'),
      PLAN.replace('title: 学校科普', 'title: 乙'),
    ],
    [
      '文件标题 两边都改了',
      PLAN.replace('title: 某区', 'title: 甲区'),
      PLAN.replace('title: 某区', 'title: 乙区'),
    ],
    [
      '目标值 literacy/2025-12-31 两边都改了',
      PLAN.replace('more_than: 15', 'more_than: 16'),
      PLAN.replace('more_than: 15', 'at_least: 14'),
    ],
    [
      '单位 区党校 两边都新增了',
      PLAN.replace('groups:', '  - {name: 区党校}\ngroups:'),
      PLAN.replace('groups:', '  - {name: 区党校, aliases: [党校]}\ngroups:'),
    ],
  ])('names what it is about: %s', async (told, ours, theirs) => {
    const { exitCode, stderr } = await merge(PLAN, ours, theirs, '--lang zh-CN')
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(told)])
  })

  it('tells of a record what differs in it', async () => {
    const [ours, theirs] = [130, 140].map((count) =>
      LOG.replace('"participants":120', `"participants":${count}`),
    )
    const { exitCode, stderr } = await merge(LOG, ours!, theirs!, '--lang zh-CN')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('台账条目 a1 两边都改了:原为“participants: 120”')
  })

  it('takes the labels of a newer git, and none from an older one', async () => {
    const labels = (ours: string, theirs: string) =>
      merge(
        PLAN,
        changed('at_least: 4'),
        changed('at_least: 5'),
        `--ours-label ${ours} --theirs-label ${theirs}`,
        {},
      )
    expect((await labels('主干', 'bfa8aa3')).text).toMatch(/<{7} 主干\n[\s\S]*>{7} bfa8aa3\n/)
    expect((await labels('%X', '%Y')).text).toMatch(/<{7} HEAD\n[\s\S]*>{7} theirs\n/)
  })

  it('hands a file that cannot be read to git merge-file', async () => {
    const asked: (readonly string[])[] = []
    const byLines: Host['git'] = (_, words) => {
      asked.push(words)
      return { exitCode: 1, stdout: new TextEncoder().encode('lines\n'), stderr: '' }
    }
    const broken = PLAN.replace('units:', 'units：')
    const { exitCode, stderr, text } = await merge(PLAN, changed('at_least: 4'), broken, '--lang en', {
      git: byLines,
    })
    expect([exitCode, text]).toEqual([1, 'lines\n'])
    expect(stderr).toMatch(/plans\/demo\.yaml:7:6 .*git merged it line by line[\s\S]*1 conflict/)
    expect(asked[0]).toEqual(
      expect.arrayContaining(['merge-file', '-p', '/workspace/ours', '/workspace/base', '/workspace/theirs']),
    )
    expect((await merge(PLAN, changed('at_least: 4'), broken, '', {})).exitCode).toBe(3)
  })
})
