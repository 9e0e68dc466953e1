import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Prompt } from '../../src/cli/host.ts'
import { run } from '../../src/cli/run.ts'
import { type MemoryHost, type MemoryOptions, memoryHost } from '../memory-host.ts'

const DOCUMENT = `关于印发《临溪区2024年全民科学素质工作要点》的通知
临科素办〔2024〕2号
区全民科学素质工作领导小组各成员单位:
现将《临溪区2024年全民科学素质工作要点》印发给你们,请认真抓好落实。
临溪区全民科学素质工作领导小组办公室
2024年3月5日
临溪区2024年全民科学素质工作要点
一、聚焦重点人群,提升科学素质
1.实施农民“技能兴农”行动。举办农业技术培训班10期,培训600人次。
牵头单位:区农业农村局
配合单位:区科协、各镇
完成时限:2024年10月31日前
2.实施老年人“银龄跨越”行动。在社区老年大学开设智能手机课程,每年不少于4次。
牵头单位:区民政局、区委老干部局
配合单位:各街道
完成时限:全年
`
const REVISED = DOCUMENT.replace('培训600人次', '培训800人次').replace('〔2024〕2号', '〔2024〕9号')

async function sciplan(
  argv: readonly string[],
  options: MemoryOptions = {},
): Promise<{ exitCode: number; out: string; err: string; host: MemoryHost }> {
  const host = memoryHost({ files: { 'doc.txt': DOCUMENT }, ...options })
  const exitCode = await run([...argv, '--lang', 'zh-CN'], host)
  return { exitCode, out: host.stdout.text, err: host.stderr.text, host }
}

function written(host: MemoryHost, path: string): string {
  const found = [...host.disk].find(([name]) => name.endsWith(`/${path}`))
  return new TextDecoder().decode(found?.[1])
}

/** Answers questions in turn, by the number of the choice or by text. */
function answering(answers: readonly string[]): { prompt: Prompt; asked: string[] } {
  const asked: string[] = []
  const next = (question: string): string => {
    asked.push(question)
    return answers[asked.length - 1] ?? 'stop'
  }
  return {
    asked,
    prompt: {
      text: async (question) => next(question),
      choose: async (question) => next(question),
      confirm: async (question) => next(question) === 'yes',
    },
  }
}

describe('sciplan draft', () => {
  it('writes a plan with the words of the document beside each number and a mark above each doubt', async () => {
    const { exitCode, out, err } = await sciplan(['draft', 'doc.txt'])
    expect(exitCode).toBe(0)
    expect(parse(out)).toMatchObject({
      title: '临溪区2024年全民科学素质工作要点',
      document_no: '临科素办〔2024〕2号',
      issued: '2024-03-05',
      tasks: [
        {
          lead: ['区农业农村局'],
          support: ['区科协', '各镇'],
          quotas: [
            { measure: 'activities', at_least: 10 },
            { measure: 'participants', at_least: 600 },
          ],
        },
        { lead: ['区民政局', '区委老干部局'], quotas: [{ measure: 'activities', at_least: 4, per: 'year' }] },
      ],
    })
    expect(out).toMatch(/at_least: 10,[^}]*\} # .*第9行:10期/)
    expect(out).toMatch(/# \? 第13行:.*共同完成.*\n\s+- \{id: q1/)
    expect(err).toContain('读出任务 2 项')
  })

  it('writes the file that was asked for, under its name, and tells every doubt and what was left out', async () => {
    const { exitCode, out, host } = await sciplan(['draft', 'doc.txt', '-o', 'plans/linxi-2024.yaml'])
    expect(exitCode).toBe(0)
    expect(parse(written(host, 'plans/linxi-2024.yaml'))).toMatchObject({ id: 'linxi-2024' })
    expect(out).toContain('doc.txt:13')
    expect(out).toContain('略去的数字')
  })

  it('makes a plan that check has no error for', async () => {
    const { host } = await sciplan(['draft', 'doc.txt', '-o', 'plans/linxi-2024.yaml'])
    const checked = memoryHost({ files: { 'plans/linxi-2024.yaml': written(host, 'plans/linxi-2024.yaml') } })
    expect(await run(['check'], checked)).toBe(0)
  })

  it('leaves a file alone that is there', async () => {
    const files = { 'doc.txt': DOCUMENT, 'plans/p.yaml': 'mine\n' }
    const refused = await sciplan(['draft', 'doc.txt', '-o', 'plans/p.yaml'], { files })
    expect(refused.exitCode).toBe(2)
    expect(refused.err).toContain('plans/p.yaml')
    expect(written(refused.host, 'plans/p.yaml')).toBe('mine\n')
    const replaced = await sciplan(['draft', 'doc.txt', '-o', 'plans/p.yaml', '--overwrite'], { files })
    expect(replaced.exitCode).toBe(0)
    expect(parse(written(replaced.host, 'plans/p.yaml'))).toMatchObject({ id: 'p' })
  })

  it('names the option that replaces a file, and spares folders', async () => {
    const files = { 'doc.txt': DOCUMENT, 'plans/p.yaml': 'mine\n' }
    expect((await sciplan(['draft', 'doc.txt', '-o', 'plans/p.yaml'], { files })).err).toContain(
      '--overwrite',
    )
    const folder = await sciplan(['draft', 'doc.txt', '-o', 'plans', '--overwrite'], { files })
    expect(folder).toMatchObject({ exitCode: 3, out: '' })
    expect(folder.err).toContain('plans 是文件夹')
    const read = await sciplan(['draft', 'plans'], { files })
    expect(read).toMatchObject({ exitCode: 3 })
    expect(read.err).toContain('plans 是文件夹')
  })

  it('never writes over the document, or over a copy of it', async () => {
    const files = { 'doc.txt': DOCUMENT, 'copy.txt': DOCUMENT }
    for (const output of ['doc.txt', './doc.txt', 'copy.txt']) {
      const { exitCode, err, host } = await sciplan(['draft', 'doc.txt', '-o', output, '--overwrite'], {
        files,
      })
      expect(exitCode).toBe(2)
      expect(err).toContain('原文')
      expect(written(host, output.replace('./', ''))).toBe(DOCUMENT)
    }
  })

  it('leaves a plan alone that appears while it works', async () => {
    const { prompt } = answering([])
    const host = memoryHost({
      files: { 'doc.txt': DOCUMENT },
      prompt: {
        ...prompt,
        choose: async () => {
          host.disk.set('/workspace/plans/p.yaml', new TextEncoder().encode('theirs\n'))
          return 'stop'
        },
      },
    })
    expect(await run(['draft', 'doc.txt', '--ask', '-o', 'plans/p.yaml'], host)).toBe(2)
    expect(written(host, 'plans/p.yaml')).toBe('theirs\n')
  })

  it('refuses a file name that is no id, and names one that is', async () => {
    for (const [name, fitting] of [
      ['青山 2024', 'plan-2024.yaml'],
      ['A:B', 'A-B.yaml'],
      ['-x', 'x.yaml'],
      ['青山', 'plan.yaml'],
    ]) {
      const { exitCode, err, host } = await sciplan(['draft', 'doc.txt', '-o', `plans/${name}.yaml`])
      expect(exitCode).toBe(2)
      expect(err).toContain(`如 ${fitting}`)
      expect(host.disk.size).toBe(1)
    }
  })

  it('ends with 1 where nothing commits anybody, and says what to do', async () => {
    const { exitCode, err } = await sciplan(['draft', 'news.txt'], {
      files: { 'news.txt': '今天天气很好。\n' },
    })
    expect(exitCode).toBe(1)
    expect(err).toContain('没有读出任务')
  })

  it('answers programs with paths, lines and doubts', async () => {
    const { out } = await sciplan(['draft', 'doc.txt', '--format', 'json'])
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({ schemaVersion: 1, kind: 'draft', document: 'doc.txt' })
    expect(answer.provenance).toContainEqual({ path: 'tasks/0/quotas/0/at_least', line: 9, text: '10期' })
    expect(answer.doubts).toContainEqual(
      expect.objectContaining({ path: 'tasks/1/quotas/0/scope', line: 13 }),
    )
  })

  it('changes in a plan only what a revised document changes', async () => {
    const first = await sciplan(['draft', 'doc.txt', '-o', 'plans/p.yaml'])
    const plan = written(first.host, 'plans/p.yaml')
      .replace(/^ *# \?.*\n/gm, '')
      .replace('  - id: ', '  # 王敏:已与农业局核对\n  - id: ')
    const files = { 'new.txt': REVISED, 'plans/p.yaml': plan, 'doc.txt': DOCUMENT }
    const argv = ['draft', 'new.txt', '--onto', 'p', '--was', 'doc.txt', '-o', 'plans/p.yaml']
    const { exitCode, out, host } = await sciplan(argv, { files })
    expect(exitCode).toBe(0)
    expect(out).toMatch(/照旧 1 项,改动 1 项\(.*\),新增 0 项,删去 0 项/)
    const [old, now] = [plan, written(host, 'plans/p.yaml')].map((text) => text.split('\n'))
    const changed = now?.filter((line) => !old?.includes(line))
    expect(changed?.join('\n')).toContain('at_least: 800')
    expect(changed?.join('\n')).toContain('临科素办〔2024〕9号')
    expect(changed?.length).toBeLessThanOrEqual(7)
    expect(now).toContain('  # 王敏:已与农业局核对')
  })

  it('leaves a plan alone where the document is hardly a new edition of its own', async () => {
    const { host } = await sciplan(['draft', 'doc.txt', '-o', 'plans/p.yaml'])
    const plan = written(host, 'plans/p.yaml')
    const files = { 'plans/p.yaml': plan, 'empty.txt': '' }
    const argv = ['draft', 'empty.txt', '--onto', 'p', '-o', 'plans/p.yaml']
    const refused = await sciplan(argv, { files })
    expect(refused.exitCode).toBe(2)
    expect(refused.err).toContain('不像是同一文件的新版')
    expect(written(refused.host, 'plans/p.yaml')).toBe(plan)
    const forced = await sciplan([...argv, '--overwrite'], { files })
    expect(parse(written(forced.host, 'plans/p.yaml')).tasks ?? []).toEqual([])
  })

  it('names a plan beside the one that it was drafted onto after its own file', async () => {
    const first = await sciplan(['draft', 'doc.txt', '-o', 'plans/p.yaml'])
    const files = {
      'new.txt': REVISED,
      'plans/p.yaml': written(first.host, 'plans/p.yaml'),
      'doc.txt': DOCUMENT,
    }
    const argv = ['draft', 'new.txt', '--onto', 'p', '--was', 'doc.txt', '-o']
    const beside = await sciplan([...argv, 'plans/q.yaml'], { files })
    expect(parse(written(beside.host, 'plans/q.yaml'))).toMatchObject({ id: 'q' })
    const copy = await sciplan([...argv, 'look.yaml'], { files })
    expect(parse(written(copy.host, 'look.yaml'))).toMatchObject({ id: 'p' })
  })

  it('says so where the older document is not at hand, and else what did not reach the plan', async () => {
    const first = await sciplan(['draft', 'doc.txt', '-o', 'plans/p.yaml'])
    const text = REVISED.replace('请认真抓好落实', '请遵照执行')
    const files = { 'new.txt': text, 'plans/p.yaml': written(first.host, 'plans/p.yaml') }
    const without = await sciplan(['draft', 'new.txt', '--onto', 'p'], { files })
    expect(without.err).toContain('--was')
    const argv = ['draft', 'new.txt', '--onto', 'p', '-o', 'plans/p.yaml']
    const { out } = await sciplan([...argv, '--was', 'doc.txt'], { files: { ...files, 'doc.txt': DOCUMENT } })
    expect(out).toMatch(/没有改到方案的变动[\s\S]*new\.txt:4[\s\S]*请遵照执行/)
  })
})

describe('sciplan draft --ask', () => {
  it('takes the other reading, keeps the one taken, and leaves the rest in doubt', async () => {
    const before = JSON.parse((await sciplan(['draft', 'doc.txt', '--format', 'json'])).out)
    const scope = before.doubts.findIndex(({ path }: { path: string }) => path === 'tasks/1/quotas/0/scope')
    const taken = before.plan.tasks[1].quotas[0].scope
    const answers = before.doubts.map((_: unknown, index: number) => (index === scope ? 'other' : 'later'))
    const { prompt, asked } = answering(answers)
    const { out } = await sciplan(['draft', 'doc.txt', '--ask', '--format', 'json'], { prompt })
    const after = JSON.parse(out)
    expect(asked).toHaveLength(before.doubts.length)
    expect(after.plan.tasks[1].quotas[0].scope).toBe(taken === 'each' ? 'joint' : 'each')
    expect(after.doubts).toHaveLength(before.doubts.length - 1)
  })

  it.each([
    ['zh-CN', /任务 \S+ · 指标 q1 · 各自还是共同\n.*智能手机课程.*\n.*第13行:.*每年不少于4次。\n.*疑点/],
    ['en', /task \S+ · quota q1 · each or together\n.*智能手机课程.*\n.*line 13:.*每年不少于4次。\n.*Doubt/],
  ])('shows the sentence, its place and the task in words of the language: %s', async (lang, shown) => {
    const { prompt, asked } = answering(Array.from({ length: 9 }, () => 'later'))
    const host = memoryHost({ files: { 'doc.txt': DOCUMENT }, prompt })
    await run(['draft', 'doc.txt', '--ask', '--lang', lang], host)
    expect(asked.find((question) => question.includes('q1'))).toMatch(shown)
  })

  it('goes back to the doubt before, and takes back what was decided there', async () => {
    const before = JSON.parse((await sciplan(['draft', 'doc.txt', '--format', 'json'])).out)
    expect(before.doubts.length).toBeGreaterThan(1)
    const { prompt, asked } = answering(['type', '甲镇 乙镇', 'back', 'later', 'stop'])
    const { out } = await sciplan(['draft', 'doc.txt', '--ask', '--format', 'json'], { prompt })
    const after = JSON.parse(out)
    expect(asked[2]).not.toBe(asked[0])
    expect(asked[3]).toBe(asked[0])
    expect(after.doubts).toHaveLength(before.doubts.length)
    expect(after.plan).toEqual(before.plan)
  })

  it('goes back from typing to the choices, and leaves without a plan', async () => {
    const { prompt, asked } = answering(['type', '', 'leave'])
    const { exitCode, host } = await sciplan(['draft', 'doc.txt', '--ask', '-o', 'p.yaml'], { prompt })
    expect(asked[2]).toBe(asked[0])
    expect(exitCode).toBe(2)
    expect(host.disk.size).toBe(1)
  })

  it('stops asking when told', async () => {
    const { prompt, asked } = answering(['stop'])
    const { out } = await sciplan(['draft', 'doc.txt', '--ask'], { prompt })
    expect(asked).toHaveLength(1)
    expect(out).toContain('# ?')
  })

  it('needs someone who answers', async () => {
    const { exitCode, err } = await sciplan(['draft', 'doc.txt', '--ask'])
    expect(exitCode).toBe(2)
    expect(err).toContain('--ask')
  })
})
