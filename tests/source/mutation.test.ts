import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/finding.ts'
import { type Plan, planSchema } from '../../src/model/plan.ts'
import { decode } from '../../src/source/decode.ts'
import type { SourceFinding } from '../../src/source/findings.ts'
import { parseYamlFile } from '../../src/source/yaml-file.ts'
import { toBytes } from '../memory-files.ts'
import { PLAN } from './samples.ts'

const whole = toBytes(PLAN)

/** Reads bytes as a plan: whatever they are, the answer is a sound plan or a finding with a place in the text. */
function judge(bytes: Uint8Array): { plan: Plan | undefined; findings: SourceFinding[] } {
  const yaml = parseYamlFile('plans/p.yaml', bytes)
  const { value: plan, findings } = decode(yaml, planSchema)
  const all = [...yaml.findings, ...findings]
  const lines = yaml.text.split('\n').map((line) => [...line].length)
  for (const { at } of all) {
    const span = at.span ?? (at.path && yaml.locate(at.path, at.on))
    if (span !== undefined) expectInside(span, lines)
  }
  if (plan === undefined) expect(all.some(({ severity }) => severity === 'error')).toBe(true)
  return { plan, findings: all }
}

function expectInside({ line, column, endLine, endColumn }: Span, lines: readonly number[]): void {
  expect(line).toBeGreaterThanOrEqual(1)
  expect(endLine).toBeGreaterThanOrEqual(line)
  expect(endLine).toBeLessThanOrEqual(lines.length)
  expect(column).toBeGreaterThanOrEqual(1)
  expect(column).toBeLessThanOrEqual(lines[line - 1]! + 1)
  expect(endColumn).toBeLessThanOrEqual(lines[endLine - 1]! + 1)
  if (line === endLine) expect(endColumn).toBeGreaterThanOrEqual(column)
}

describe('a plan that something happened to', () => {
  it('is sound as it is', () => {
    expect(judge(whole)).toMatchObject({ findings: [], plan: { id: 'sample-2024' } })
  })

  it('is sound or explained when it was cut off at any byte', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => void judge(whole.subarray(0, length))),
      { numRuns: 100 },
    )
  })

  it('is sound or explained when bytes were changed', () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const { at, byte } of changes) bytes[at] = byte
        judge(bytes)
      }),
      { numRuns: 120 },
    )
  })

  it('is sound or explained when marks were lost, added or typed in full width', () => {
    const marks = [...PLAN.matchAll(/[:,[\]{}'"\n -]/g)].map(({ index }) => index)
    const other = fc.constantFrom(
      '',
      '：',
      '，',
      '【',
      '｛',
      '　',
      '“',
      '\t',
      "'",
      '"',
      ':',
      '- ',
      '&',
      '*',
      '!',
      '|',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...marks), other), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const text = changes.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), PLAN)
          judge(toBytes(text))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('is explained when a line lost its indentation or two were swapped', () => {
    const lines = PLAN.split('\n')
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(6), (from, to, indent) => {
        const moved = lines.toSpliced(from, 1).toSpliced(to, 0, ' '.repeat(indent) + lines[from]!.trimStart())
        judge(toBytes(moved.join('\n')))
      }),
      { numRuns: 120 },
    )
  })
})
