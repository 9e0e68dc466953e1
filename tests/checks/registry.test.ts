import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALL_RULES } from '../../src/checks/check.ts'
import { RULES } from '../../src/checks/index.ts'
import { RULE_GROUPS } from '../../src/checks/rule.ts'
import type { FindingMessages } from '../../src/messages/catalogue.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as zhCN } from '../../src/messages/zh-CN.ts'
import { SEVERITIES } from '../../src/model/finding.ts'
import { checkFiles, workspaceOf } from './golden-case.ts'

const ids: string[] = RULES.map(({ id }) => id)
const RULES_FOLDER = join(import.meta.dirname, '..', '..', 'src', 'checks', 'rules')

describe('the list of rules', () => {
  it('is sorted, and every file of a rule is in it under its name', () => {
    expect(ids).toEqual([...ids].sort())
    expect(readdirSync(RULES_FOLDER).sort()).toEqual(ids.map((id) => `${id}.ts`).sort())
  })

  it('has ids in kebab case, each once among all that can be found', () => {
    const all = ALL_RULES.map(({ id }) => id)
    expect(all.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining(ids))
  })

  it('has a severity, a group and at least one way to look for every rule', () => {
    for (const rule of RULES) {
      expect(SEVERITIES, rule.id).toContain(rule.severity)
      expect(RULE_GROUPS, rule.id).toContain(rule.group)
      const looks = ['plan', 'entries', 'workspace', 'unusedWaivers'].filter((way) => way in rule)
      expect(looks.length, rule.id).toBeGreaterThan(0)
    }
  })

  it.each([
    ['zh-CN', zhCN],
    ['en', en],
  ] as const)('says in %s what every rule looks for', (_, { check }) => {
    for (const { id } of ALL_RULES) expect((check.rules as Record<string, string>)[id], id).toMatch(/\S/)
    expect(Object.keys(check.rules).sort()).toEqual(ALL_RULES.map(({ id }) => id).sort())
  })

  it.each(ids)('%s says what is wrong and what to do in both languages', (id) => {
    const { findings } = checkFiles(workspaceOf(id, 'bad'))
    for (const { code, args } of findings.filter((finding) => finding.code === id)) {
      for (const { findings: texts } of [zhCN, en]) {
        const { message, mend } = (texts as FindingMessages<Record<string, unknown>>)[code]!(args)
        expect(`${message}\n${mend}`).not.toMatch(/undefined|null|NaN|\[object/)
        expect(message).toMatch(/[。.?？]$/)
        expect(mend).toMatch(/[。.?？]$/)
      }
      const { message } = (en.findings as FindingMessages<Record<string, unknown>>)[code]!(args)
      // Names of the plan stay as they are; the sentence around them is English.
      expect(message).toMatch(/[a-z]{2,}/)
    }
  })
})
