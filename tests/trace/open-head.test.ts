import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryHost } from '../memory-host.ts'

const DOCUMENT = `云岭县2024年科学素质工作要点
1.组织科普报告会12场,2023年为10场。(县科协牵头)
云岭县科学技术协会
2024年3月5日
`
const PLAN = `sciplan: 1
id: p
title: 云岭县2024年科学素质工作要点
issuer: # ? 原文没有写发文机关
period: {from: 2024-01-01, to: 2024-12-31}
source: {file: source.txt}
units:
  - {name: 县科协}
tasks:
  - id: t1
    title: 组织科普报告会12场
    lead: [县科协]
    source: {anchor: 组织科普报告会12场}
    quotas:
      - {id: q1, measure: activities, at_least: 12, per: year, anchor: 科普报告会12场}
`

async function traced(plan: string, named = 'p') {
  const host = memoryHost({ files: { 'plans/p.yaml': plan, 'source.txt': DOCUMENT } })
  const exitCode = await run(['trace', named, '--format', 'json', '--lang', 'en'], host)
  return { exitCode, out: host.stdout.text, err: host.stderr.text, host }
}

describe('a plan whose head is still open', () => {
  it.each([['p'], ['plans/p.yaml']])('is traced, and what it lacks is named (%s)', async (named) => {
    const { exitCode, out } = await traced(PLAN, named)
    expect(exitCode).toBe(1)
    const { whole, numbers, anchors } = JSON.parse(out)
    expect(whole).toBe(false)
    expect(anchors.missing).toEqual([])
    expect(numbers.mismatches).toEqual([
      { field: 'issuer', expected: null, found: null, at: { file: 'plans/p.yaml', line: 4 } },
      expect.objectContaining({ field: 'issued', expected: null }),
    ])
  })

  it('is traced without its years as well', async () => {
    const { exitCode, out } = await traced(PLAN.replace(/^(?:period|title).*\n/gm, ''))
    expect(exitCode).toBe(1)
    const fields = JSON.parse(out).numbers.mismatches.map(({ field }: { field: string }) => field)
    expect(fields).toEqual(expect.arrayContaining(['title', 'issuer', 'issued', 'period']))
  })

  it('gets its stamps', async () => {
    const host = memoryHost({ files: { 'plans/p.yaml': PLAN, 'source.txt': DOCUMENT } })
    await run(['trace', 'p', '--update', '--lang', 'en'], host)
    const [, bytes] = [...host.disk].find(([path]) => path.endsWith('p.yaml')) ?? []
    expect(new TextDecoder().decode(bytes)).toMatch(/anchor: 组织科普报告会12场, stamp: [0-9a-f]{12}\}/)
    expect(new TextDecoder().decode(bytes)).toContain('issuer: # ?')
  })

  it('is refused where anything else is wrong', async () => {
    const { exitCode, err } = await traced(PLAN.replace('units:', 'einheiten:'))
    expect(exitCode).toBe(3)
    expect(err).toContain('units')
    const unread = await traced(PLAN.replace('issuer:', 'issuer: [a'), 'plans/p.yaml')
    expect(unread.exitCode).toBe(3)
  })
})
