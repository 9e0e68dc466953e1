import { describe, expect, it } from 'vitest'
import type { ComplianceReport } from '../../src/model/report.ts'
import { ask, exampleFiles, exampleText, quoted, readmeRows, tell } from './example-workspace.ts'

const DAY = ['--as-of', '2024-11-30']

interface CheckAnswer {
  readonly findings: readonly { readonly rule: string; readonly severity: string }[]
  readonly counts: Readonly<Record<string, number>>
}

describe('what the README promises', () => {
  const promises = readmeRows().flatMap(([standing = '', unit = '', what = '', command = '']) => {
    const argv = quoted(command)?.split(' ') ?? []
    return argv[1] === 'status'
      ? [
          {
            words: standing.split(' `')[0]!,
            standing: quoted(standing),
            unit,
            what: quoted(what),
            argv: argv.slice(1),
          },
        ]
      : []
  })

  it.each(promises)('$unit $what is $standing', async ({ words, standing, unit, what, argv }) => {
    const { obligations, qualitative, deliverables, indicators } = (await ask<ComplianceReport>(argv)).json
    const rows = [
      ...[...obligations, ...qualitative].map((row) => ({ ...row, what: row.task })),
      ...[...deliverables, ...indicators].map((row) => ({ unit: '', ...row, what: row.id })),
    ]
    const shown = rows.filter((row) => row.what === what && row.unit === unit).map((row) => row.standing)
    expect(shown).toEqual([standing])
    expect(await tell(argv)).toContain(words)
  })

  it('shows every standing but the one that this plan cannot have', () => {
    const standings = new Set(promises.map(({ standing }) => standing))
    expect(standings).toEqual(
      new Set(
        (
          'unknown met missed before-issue upcoming far-behind behind due-soon on-track ' +
          'reported silent submitted late missing'
        ).split(' '),
      ),
    )
  })

  it('check finds what is listed, so often, and nothing else', async () => {
    const { exitCode, json } = await ask<CheckAnswer>(['check', ...DAY])
    const listed = readmeRows().flatMap(([rule = '', number = '']) =>
      /^\d+$/.test(number) ? [[quoted(rule), Number(number)]] : [],
    )
    const found = new Map<string, number>()
    for (const { rule } of json.findings) found.set(rule, (found.get(rule) ?? 0) + 1)
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed))
    expect(json.counts).toMatchObject({ error: 8, warning: 19, info: 3 })
    expect(exitCode).toBe(1)
  })

  it('errors are only what was not done or not handed in', async () => {
    const { json } = await ask<CheckAnswer>(['check', ...DAY])
    const errors = new Set(
      json.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    )
    expect(errors).toEqual(new Set(['obligation-missed', 'deliverable-missing']))
  })

  it('the files it points to are there', () => {
    const named = [...exampleText('README.md').matchAll(/`(log\/[^`]*\.yaml)`/g)].map(([, path]) => path)
    expect(named.length).toBeGreaterThan(4)
    for (const path of named) expect(exampleFiles().has(path ?? '')).toBe(true)
  })
})
