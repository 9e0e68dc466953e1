import { describe, expect, it } from 'vitest'
import { resolvePath } from '../../src/cli/paths.ts'
import { run } from '../../src/cli/run.ts'
import { loadWorkspace } from '../../src/source/workspace.ts'
import { sciplan } from './sample.ts'

describe('init', () => {
  it.each(['zh-CN', 'en'])('makes a workspace without a single finding, in %s', async (lang) => {
    const { exitCode, stdout, stderr, host } = await sciplan(`init office --lang ${lang}`, {
      files: {},
      today: '2026-11-22',
    })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect([...host.disk.keys()].sort()).toEqual(
      [
        'evidence/.gitkeep',
        'log/.gitattributes',
        'plans/sample-2026.yaml',
        'schemas/entry.schema.json',
        'schemas/plan.schema.json',
        'schemas/settings.schema.json',
        'sciplan.yaml',
      ].map((path) => `/workspace/office/${path}`),
    )
    for (const path of host.disk.keys()) expect(stdout).toContain(path.slice('/workspace/office/'.length))
    const { findings, plans, settings } = loadWorkspace(host.files.below('/workspace/office'))
    expect(findings).toEqual([])
    expect(plans[0]?.plan?.tasks).toHaveLength(3)
    expect(settings.language).toBe(lang)
    expect(await run(['-C', 'office', 'check', '--as-of', '2026-03-01'], host)).toBe(0)
    expect(await run(['-C', 'office', 'status'], host)).toBe(0)
  })

  it.each([
    ['plans/sample-2026.yaml', '../schemas/plan.schema.json'],
    ['sciplan.yaml', 'schemas/settings.schema.json'],
  ])('points %s at its schema', async (file, schema) => {
    const { host } = await sciplan('init', { files: {}, today: '2026-11-22' })
    const text = new TextDecoder().decode(host.disk.get(`/workspace/${file}`))
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`)
  })

  it('overwrites nothing, and writes nothing where something is there', async () => {
    const files = { 'sciplan.yaml': 'name: mine\n' }
    const { exitCode, stderr, host } = await sciplan('init', { files })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('sciplan.yaml')
    expect(stderr).not.toContain('evidence')
    expect([...host.disk.keys()]).toEqual(['/workspace/sciplan.yaml'])
  })

  it('starts in the folder of -C', async () => {
    const { host } = await sciplan('init -C home', { files: { 'home/notes.txt': '' }, today: '2026-11-22' })
    expect([...host.disk.keys()]).toContain('/workspace/home/sciplan.yaml')
  })

  it('copies the example, which works at once', async () => {
    const { exitCode, host } = await sciplan('init try --example', { files: {} })
    expect(exitCode).toBe(0)
    expect([...host.disk.keys()]).toContain('/workspace/try/plans/banan-2021-2025.yaml')
    for (const file of ['sciplan.yaml', 'plans/banan-2021-2025.yaml']) {
      const [line = ''] = new TextDecoder().decode(host.disk.get(`/workspace/try/${file}`)).split('\n')
      const folder = file.includes('/') ? `try/${file.slice(0, file.lastIndexOf('/'))}` : 'try'
      const schema = /\$schema=(\S+)$/.exec(line)?.[1] ?? 'none'
      expect([...host.disk.keys()]).toContain(resolvePath(`/workspace/${folder}`, schema))
    }
    expect(await run(['-C', 'try', 'status', '--as-of', '2024-11-30'], host)).toBe(0)
    expect(host.stderr.text).toBe('')
  })
})
