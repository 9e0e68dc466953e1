import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryHost } from '../memory-host.ts'

const BODY = `一、主要任务
（一）组织科普报告会12场。（县科协牵头，县教育局配合）
（二）举办科技节2届。（县教育局牵头，县科协配合）
`
const HEAD = `云岭县科学技术协会文件
关于印发《云岭县2024年科学素质工作要点》的通知
云岭县科学技术协会
2024年3月5日
`
const PLAN = `sciplan: 1
id: p
# ? line 1: the document does not state title; fill it in,
#   since reports name it
# 问过秘书处
title:
# ? line 1: the document does not state who issued it; fill it in
issuer:
period: {from: 2024-01-01, to: 2024-12-31}
units:
  - {name: 县科协}
  - {name: 县教育局}
tasks:
  - id: t1
    title: 组织科普报告会12场
    lead: [县科协]
    support: [县教育局]
    source: {anchor: 组织科普报告会12场}
`

async function drafted(document: string, plan = PLAN) {
  const host = memoryHost({ files: { 'plans/p.yaml': plan, 'new.txt': document } })
  const exitCode = await run(['draft', 'new.txt', '--onto', 'plans/p.yaml', '--lang', 'en'], host)
  return { exitCode, out: host.stdout.text, err: host.stderr.text }
}

describe('a plan whose head is still open', () => {
  it('is drafted onto, and stays open where the document says nothing', async () => {
    const { exitCode, out } = await drafted(BODY.replace('12场', '14场'))
    expect(exitCode).toBe(0)
    expect(out).toContain(PLAN.slice(PLAN.indexOf('# ? line 1'), PLAN.indexOf('period')))
    expect(out).toContain('14场')
  })

  it('is filled in where the new document says more, and what asked for it goes', async () => {
    const { exitCode, out } = await drafted(HEAD + BODY)
    expect(exitCode).toBe(0)
    expect(out).toMatch(/# 问过秘书处\ntitle: 云岭县2024年科学素质工作要点/)
    expect(out).toMatch(/\nissuer: 云岭县科学技术协会/)
    expect(out).toMatch(/\nissued: 2024-03-05/)
    expect(out).not.toMatch(/fill it in|reports name it/)
  })

  it('may lack the lines altogether', async () => {
    const plan = PLAN.replace(/^(?:title|issuer|period|#).*\n/gm, '')
    const { exitCode, out } = await drafted(HEAD + BODY, plan)
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^sciplan: 1\nid: p\ntitle: .+\nissuer: .+\nissued: 2024-03-05/)
  })

  it('is refused where another field is wrong', async () => {
    const { exitCode, err } = await drafted(HEAD + BODY, PLAN.replace('id: t1', 'id: 一'))
    expect(exitCode).toBe(3)
    expect(err).toContain('plans/p.yaml')
  })
})
