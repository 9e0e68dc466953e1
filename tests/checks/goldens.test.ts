import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/checks/index.ts'
import { checkFiles, GOLDENS, linesOf, workspaceOf } from './golden-case.ts'

const ids = RULES.map(({ id }) => id)

describe('goldens of rules', () => {
  it('has a folder for every rule and for nothing else', () => {
    expect(readdirSync(GOLDENS).sort()).toEqual([...ids].sort())
  })

  it.each(ids)('%s is found where it is, and only there', (id) => {
    const bad = checkFiles(workspaceOf(id, 'bad'))
    const ok = checkFiles(workspaceOf(id, 'ok'))
    expect(bad.findings.map(({ code }) => code)).toContain(id)
    expect(ok.findings.filter(({ code }) => code === id)).toEqual([])
    expect(linesOf({ ...ok, findings: ok.findings.filter(({ severity }) => severity === 'error') })).toBe('')

    const path = join(GOLDENS, id, 'bad.out')
    const lines = linesOf(bad)
    if (process.env.UPDATE_GOLDENS) writeFileSync(path, lines)
    expect(lines).toBe(
      existsSync(path) ? readFileSync(path, 'utf8') : 'missing: run with UPDATE_GOLDENS=1 and read it',
    )
  })
})
