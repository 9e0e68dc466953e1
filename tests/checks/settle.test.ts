import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type CheckOptions, check } from '../../src/checks/check.ts'
import { loadWorkspace } from '../../src/source/workspace.ts'
import { memoryFiles } from '../memory-files.ts'

const PLAN = `sciplan: 1
id: sample
title: 清单
issuer: 某区人民政府
issued: 2024-01-15
period: {from: 2024-01-01, to: 2025-12-31}
units:
  - {name: 区教委}
  - {name: 区科协}
tasks:
  - id: 01-01
    title: 科普进校园
    lead: [区教委]
    support: [区科协]
    quotas:
      - {id: q1, measure: activities, at_least: 2, per: year}
  - id: 01-02
    title: 培训
    lead: [区教育局]
    quotas:
      - {id: q1, measure: activities, at_least: 2, per: year}
`

function run(files: Record<string, string>, options: Partial<CheckOptions> = {}) {
  const reader = memoryFiles({ 'plans/sample.yaml': PLAN, ...files })
  return check(loadWorkspace(reader), reader, {
    asOf: '2024-03-31',
    asOfGiven: true,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    ...options,
  })
}

/** `code@line severity`. */
function told({ findings }: ReturnType<typeof run>): string[] {
  return findings.map(({ code, span, severity }) => `${code}@${span.line} ${severity}`)
}

const ANCHORS = ['quota-without-anchor@16 info', 'quota-without-anchor@21 info']

describe('findings and settings', () => {
  it('tells everything in the order of files and lines', () => {
    expect(told(run({}))).toEqual([ANCHORS[0], 'unknown-unit@19 error', ANCHORS[1]])
  })

  it('gives a rule the severity that the settings want, and mutes one that is off', () => {
    const settings = 'rules: {quota-without-anchor: error, unknown-unit: off}\n'
    expect(told(run({ 'sciplan.yaml': settings }))).toEqual([
      'quota-without-anchor@16 error',
      'quota-without-anchor@21 error',
    ])
  })

  it('mutes by a waiver what agrees with all that it names, and keeps it apart', () => {
    const settings =
      'waivers:\n  - {rule: quota-without-anchor, task: 01-02, reason: 原文没有数字, expires: 2024-03-31}\n'
    const result = run({ 'sciplan.yaml': settings })
    expect(told(result)).toEqual([ANCHORS[0], 'unknown-unit@19 error'])
    expect(result.waived).toMatchObject([
      { code: 'quota-without-anchor', span: { line: 21 }, waiver: { reason: '原文没有数字' } },
    ])
  })

  it.each([
    ['plan: sample', 2],
    ['plan: other', 0],
    ['unit: 区教委', 0],
    ['file: plans/sample.yaml', 2],
    ['plan: sample, task: 01-01', 1],
  ])('matches waivers by %s', (selector, muted) => {
    const settings = `waivers:\n  - {rule: quota-without-anchor, ${selector}, reason: 略, expires: 2024-12-31}\n`
    const result = run({ 'sciplan.yaml': settings })
    expect(result.waived).toHaveLength(muted)
    expect(told(result).includes('waiver-unused@2 warning')).toBe(muted === 0)
  })

  it('tells of waivers that expired, and no longer applies them', () => {
    const settings = 'waivers:\n  - {rule: quota-without-anchor, reason: 略, expires: 2024-03-30}\n'
    expect(told(run({ 'sciplan.yaml': settings }))).toEqual([
      ANCHORS[0],
      'unknown-unit@19 error',
      ANCHORS[1],
      'waiver-expired@2 warning',
    ])
  })

  it('does not judge waivers where only some rules or plans were asked for', () => {
    const settings = 'waivers:\n  - {rule: unknown-action, reason: 略, expires: 2024-12-31}\n'
    expect(told(run({ 'sciplan.yaml': settings }))).toContain('waiver-unused@2 warning')
    expect(told(run({ 'sciplan.yaml': settings }, { rules: ['waiver-unused'] }))).toEqual([])
    expect(told(run({ 'sciplan.yaml': settings }, { plan: 'sample' }))).not.toContain(
      'waiver-unused@2 warning',
    )
  })

  it('goes on past a plan that is not sound, whose log is still read', () => {
    const files = {
      'plans/broken.yaml': 'sciplan: 1\nid: broken\ntitle：全角\n',
      'log/broken/2024/a.yaml':
        '- {"id":"A1","kind":"activity","date":"2024-02-30","units":["区教委"],"title":"讲座"}\n',
    }
    const codes = run(files).findings.map(({ code, at }) => `${at.file} ${code}`)
    expect(codes).toContain('plans/broken.yaml full-width-colon')
    expect(codes).toContain('log/broken/2024/a.yaml bad-date')
    expect(codes).toContain('plans/sample.yaml unknown-unit')
  })

  it('shows one plan where one is asked for, and one rule where one is', () => {
    const files = { 'plans/other.yaml': PLAN.replace('id: sample', 'id: other') }
    const only = run(files, { plan: 'other' }).findings
    expect(new Set(only.map(({ at }) => at.file))).toEqual(new Set(['plans/other.yaml']))
    expect(told(run({}, { rules: ['unknown-unit'] }))).toEqual(['unknown-unit@19 error'])
  })

  it('says so when the settings are wrong', () => {
    expect(run({}).settingsWrong).toBe(false)
    expect(run({ 'sciplan.yaml': 'rules: {unknown-unit: loud}\n' }).settingsWrong).toBe(true)
    expect(run({ 'sciplan.yaml': 'rules: {unknown-units: off}\n' }).settingsWrong).toBe(true)
    expect(run({ 'sciplan.yaml': 'rules: {unknown-rule: off, unknown-units: off}\n' }).settingsWrong).toBe(
      true,
    )
    expect(run({ 'sciplan.yaml': 'rules: [\n' }).settingsWrong).toBe(true)
  })
})

describe('what is judged', () => {
  const log = (lines: string) => ({ 'log/sample/2024/a.yaml': lines })
  const codes = (files: Record<string, string>, options: Partial<CheckOptions>) =>
    run(files, options).findings.map(({ code }) => code)

  it('is nothing without a log and a day, and everything with either', () => {
    const late = { asOf: '2025-06-30' }
    expect(codes({}, { ...late, asOfGiven: false })).toContain('not-judged')
    expect(codes({}, { ...late, asOfGiven: false })).not.toContain('obligation-missed')
    expect(codes({}, { ...late, asOfGiven: true })).toContain('obligation-missed')
    expect(codes(log(''), { ...late, asOfGiven: false })).toContain('obligation-missed')
  })

  it('is each window once, from the first assessed year to the day', () => {
    const plan = PLAN.replace('to: 2025', 'to: 2030').replace('    support: [区科协]\n', '')
    const missed = run(
      { 'plans/sample.yaml': plan },
      { asOf: '2027-02-01', rules: ['obligation-missed'] },
    ).findings
    const windows = missed
      .filter(({ task }) => task === '01-01')
      .map(({ args }) => (args as { window: { from: string } }).window.from)
    expect(windows).toEqual(['2024-01-01', '2025-01-01', '2026-01-01'])
  })

  it('reads corrections before it judges, and points at what they set', () => {
    const lines =
      '- {"id":"A1","kind":"activity","date":"2024-03-01","units":["区教委"],"tasks":["01-01"],"title":"讲座"}\n' +
      '- {"id":"C1","kind":"correction","date":"2024-03-02","of":"A1","set":{"tasks":["99"]},"reason":"笔误"}\n'
    const unknown = run(log(lines)).findings.find(({ code }) => code === 'unknown-task-in-entry')
    expect(unknown).toMatchObject({ entry: 'A1', span: { line: 2, column: 80 } })
  })

  it('finds nothing in an entry that was withdrawn', () => {
    const lines =
      '- {"id":"A1","kind":"activity","date":"2024-03-01","units":["没有的单位"],"tasks":["99"],"title":"讲座"}\n' +
      '- {"id":"C1","kind":"correction","date":"2024-03-02","of":"A1","withdraw":true,"reason":"误录"}\n'
    expect(codes(log(lines), {}).filter((code) => code.endsWith('-in-entry'))).toEqual([])
  })
})
