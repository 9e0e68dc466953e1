import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LOG, PLAN } from '../cli/sample.ts'
import { IS_BUILT, type Ran, TestRepository } from './repository.ts'

const PAGES = ['git.md', 'git.zh-CN.md'] as const
const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const blocks = (name: string, language: string) =>
  [...page(name).matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!)
const scripts = (name: string) => blocks(name, 'sh').filter((text) => text.startsWith('#!/bin/sh'))
const BROKEN = PLAN.replace('units:', 'units：')

it('both pages give the same commands', () => {
  const [english, chinese] = PAGES.map((name) => [...scripts(name), ...blocks(name, 'yaml')])
  const commands = (text: string) => text.replace(/^ *#(?!!).*$/gm, '').replace(/echo '[^']*'/g, 'echo')
  expect(chinese!.map(commands)).toEqual(english!.map(commands))
  expect(english).toHaveLength(3)
})

describe.skipIf(!IS_BUILT)('docs/git.md', () => {
  const [name] = PAGES
  const repository = new TestRepository()
  afterAll(() => repository.remove())
  repository.git('config', 'core.hooksPath', join(repository.home, 'hooks'))
  repository.write('plans/demo.yaml', PLAN)
  repository.write('log/demo/2024/all.yaml', LOG)
  repository.write('evidence/a.jpg', 'x')
  repository.commit('印发')
  const [hook = '', server = ''] = scripts(name)

  it('has a hook that lets no broken plan pass, and asks nothing about what is late', () => {
    // Hooks run at the root of the repository; the page says what to put for a workspace below it.
    const folder = "'工作 区'"
    const own = hook.replace("paths='plans log sciplan.yaml'", `cd ${folder} && paths='plans log'`)
    repository.write('../hooks/pre-commit', own)
    chmodSync(join(repository.home, 'hooks', 'pre-commit'), 0o755)
    const commit = (text: string): Ran => {
      repository.write('plans/demo.yaml', text)
      repository.git('add', '-A')
      return repository.run('git', 'commit', '-q', '-m', '修订')
    }
    const refused = commit(BROKEN)
    expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('plans/demo.yaml:7')])
    expect(commit(PLAN.replace('at_least: 300', 'at_least: 200'))).toMatchObject({ exitCode: 0 })
    repository.write('plans/demo.yaml', PLAN)
    repository.write('log/demo/2024/other.yaml', '')
    repository.git('add', '工作 区/log')
    expect(repository.run('git', 'commit', '-q', '-m', '一半').exitCode).toBe(1)
    repository.git('add', '-A')
  })

  it('has a shell for servers that fails on what is broken and writes the revision note', () => {
    repository.commit('改回')
    expect(repository.run('sh', '-c', server)).toMatchObject({ exitCode: 0 })
    expect(repository.read('revision.md')).toContain('05-02/q2')
    expect(repository.read('check.xml')).toContain('<testsuite')
    repository.write('plans/demo.yaml', BROKEN)
    expect(repository.run('sh', '-c', server).exitCode).toBe(1)
    repository.write('plans/demo.yaml', PLAN)
  })

  it('has a workflow for GitHub whose steps run', () => {
    const { jobs } = parse(blocks(name, 'yaml')[0]!)
    const steps: string[] = jobs.check.steps.flatMap(({ run }: { run?: string }) => run ?? [])
    const own = steps.filter((step) => step.startsWith('sciplan '))
    expect(own).toHaveLength(3)
    const told = own.map((step) => repository.run('sh', '-c', step))
    expect(told.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect(told[2]!.stdout).toMatch(/^::notice file=plans\/demo\.yaml,line=24,/m)
  })
})
