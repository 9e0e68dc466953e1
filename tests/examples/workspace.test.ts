import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../src/cli/run.ts'
import { type Entry, evidencePath } from '../../src/model/entry.ts'
import type { Plan } from '../../src/model/plan.ts'
import { exampleFiles, exampleHost, exampleText, logEntries, logFiles } from './example-workspace.ts'

const PLAN = 'plans/banan-2021-2025.yaml'
const entries = logEntries()

describe('the plan of the example', () => {
  const shipped = readFileSync(new URL(`../../${PLAN}`, import.meta.url), 'utf8')

  it('is the plan that comes with the product, but for the members of 各镇街', () => {
    const plain = (text: string): Plan => {
      const plan = parse(text) as Plan
      const groups = plan.groups?.map(({ notes: _notes, ...group }) => ({ ...group, members: [] }))
      return { ...plan, groups }
    }
    expect(plain(exampleText(PLAN))).toEqual(plain(shipped))
  })

  it('names 22 towns and says that they are no part of the document', () => {
    const [group] = (parse(exampleText(PLAN)) as Plan).groups ?? []
    expect(new Set(group?.members).size).toBe(22)
    expect(group?.notes?.join()).toMatch(/原文未列.*示例.*使用前须/)
  })

  it.each([PLAN, 'sciplan.yaml'])('%s leads editors to the schemas of the repository', (path) => {
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(exampleText(path))?.[1]
    const home = new URL(`../../examples/banan/${path}`, import.meta.url)
    const root = new URL('../../schemas/', import.meta.url)
    expect(new URL(schema ?? '', home).href).toMatch(
      new RegExp(`^${root.href}(plan|settings)\\.schema\\.json$`),
    )
  })
})

describe('the log of the example', () => {
  it('has one entry a line, id, kind and date first', () => {
    for (const { lines } of logFiles()) {
      for (const line of lines)
        expect(line).toMatch(/^- \{"id":"[0-9A-HJKMNP-TV-Z]{26}","kind":"[a-z]+","date":"/)
    }
  })

  it('says of every entry that it is made up', () => {
    expect(entries.filter(({ note }) => !note?.startsWith('虚构示例'))).toEqual([])
  })

  it('has ids of its own that rise from line to line', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    for (const { lines } of logFiles()) expect(lines).toEqual(lines.toSorted())
  })

  it('names every file of evidence that is there, and no other', () => {
    const named = entries.flatMap(({ evidence = [] }: Entry) => evidence.map(evidencePath))
    const there = [...exampleFiles().keys()].filter((path) => path.startsWith('evidence/'))
    expect(new Set(named)).toEqual(new Set(there))
  })

  it('uses every kind of entry', () => {
    const kinds = new Set(entries.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['activity', 'submission', 'observation', 'progress', 'correction']))
  })
})

it('takes little room', () => {
  const evidence = [...exampleFiles()].filter(([path]) => path.startsWith('evidence/'))
  expect(evidence.length).toBeLessThan(150)
  expect(evidence.reduce((sum, [, { length }]) => sum + length, 0)).toBeLessThan(300_000)
})

it('is copied whole by init', async () => {
  const host = exampleHost()
  expect(await run(['init', 'copy', '--example'], host)).toBe(0)
  for (const [path, bytes] of exampleFiles()) {
    const copy = host.disk.get(`/workspace/copy/${path}`)
    if (path.startsWith('log/') || path.startsWith('evidence/')) expect(copy).toEqual(bytes)
    else expect(copy).toBeDefined()
  }
})
