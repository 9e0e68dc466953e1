import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { messages } from '../../src/messages/en.ts'
import { renderGithub } from '../../src/render/github.ts'
import { renderJunit } from '../../src/render/junit.ts'
import { renderSarif } from '../../src/render/sarif.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import type { FindingRecord, WaivedRecord } from '../../src/report/findings.ts'
import { findingsDoc } from '../../src/report/findings.ts'

function finding(over: Partial<FindingRecord> = {}): FindingRecord {
  return {
    rule: 'unknown-unit',
    severity: 'error',
    message: 'The unit "区教育局" is not listed.',
    mend: 'Did you mean "区教委"?',
    file: 'plans/甲 乙.yaml',
    line: 3,
    column: 8,
    endLine: 3,
    endColumn: 12,
    ...over,
  }
}

describe('GitHub', () => {
  it('writes a workflow command for each finding, and the total below', () => {
    const text = renderGithub(
      [finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })],
      'in all: 3',
    )
    expect(text.split('\n')).toEqual([
      '::error file=plans/甲 乙.yaml,line=3,endLine=3,col=8,endColumn=11,title=unknown-unit::The unit "区教育局" is not listed.%0ADid you mean "区教委"?',
      expect.stringMatching(/^::warning /),
      expect.stringMatching(/^::notice /),
      'in all: 3',
      '',
    ])
  })

  it('lets no text of a plan end a command or begin one', () => {
    const text = renderGithub(
      [finding({ file: 'plans/a,b:c%.yaml', message: '100%\n::error ::fake\r', mend: '::stop-commands::x' })],
      '::error ::total',
    )
    const [command, total, ...rest] = text.split('\n')
    expect(command).toContain('file=plans/a%2Cb%3Ac%25.yaml,')
    expect(command).toMatch(/::100%25%0A::error ::fake%0D%0A::stop-commands::x$/)
    expect(total).toBe(' ::error ::total')
    expect(rest).toEqual([''])
  })

  it('leaves out columns over several lines, and leads from the root of the repository', () => {
    const [command = ''] = renderGithub([finding({ endLine: 5 })], '', 'district/').split('\n')
    expect(command).toContain('file=district/plans/甲 乙.yaml,line=3,endLine=5,title=')
    expect(command).not.toContain('col=')
  })
})

/** What the schema of SARIF 2.1.0 requires of the parts that are written here. */
const REQUIRED_BY_SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: {
                        id: { type: 'string' },
                        shortDescription: { type: 'object', required: ['text'] },
                        defaultConfiguration: {
                          type: 'object',
                          properties: { level: { enum: ['none', 'note', 'warning', 'error'] } },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message: { type: 'object', required: ['text'] },
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            properties: { uri: { type: 'string', pattern: '^[!-~]+$' } },
                          },
                          region: {
                            type: 'object',
                            properties: {
                              startLine: { type: 'integer', minimum: 1 },
                              startColumn: { type: 'integer', minimum: 1 },
                              endLine: { type: 'integer', minimum: 1 },
                              endColumn: { type: 'integer', minimum: 1 },
                            },
                          },
                        },
                      },
                    },
                  },
                },
                suppressions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['kind'],
                    properties: {
                      kind: { enum: ['inSource', 'external'] },
                      justification: { type: 'string' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

describe('SARIF', () => {
  const rules = [
    { id: 'unknown-unit', severity: 'error', title: 'a unit' },
    { id: 'not-used', severity: 'off', title: 'nothing' },
    { id: 'left-open', severity: 'info', title: 'a gap' },
  ] as const
  const waived: WaivedRecord = {
    ...finding({ rule: 'left-open', severity: 'info' }),
    reason: 'known',
    expires: '2025-01-01',
  }
  const text = renderSarif({
    version: '1.2.3',
    rules,
    findings: [finding()],
    waived: [waived],
    prefix: 'district/',
  })
  const log = JSON.parse(text)

  it('has the shape that its schema requires', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(REQUIRED_BY_SARIF)
    validate(log)
    expect(validate.errors).toBeNull()
  })

  it('lists the rules that spoke, and points results at them', () => {
    const { driver } = log.runs[0].tool
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(['unknown-unit', 'left-open'])
    for (const { ruleId, ruleIndex } of log.runs[0].results) expect(driver.rules[ruleIndex].id).toBe(ruleId)
  })

  it('writes the file as a relative URI, and waived findings as suppressed', () => {
    const [first, second] = log.runs[0].results
    const { artifactLocation, region } = first.locations[0].physicalLocation
    expect(artifactLocation.uri).toBe('district/plans/%E7%94%B2%20%E4%B9%99.yaml')
    expect(region).toEqual({ startLine: 3, startColumn: 8, endLine: 3, endColumn: 12 })
    expect(first.suppressions).toBeUndefined()
    expect(second).toMatchObject({
      level: 'note',
      suppressions: [{ kind: 'external', justification: 'known (2025-01-01)' }],
    })
  })
})

describe('JUnit', () => {
  const isError = ({ severity }: FindingRecord) => severity === 'error'

  it('makes a suite of each file, and failures of what fails the check', () => {
    const text = renderJunit(
      [finding(), finding({ file: 'sciplan.yaml', severity: 'info' })],
      isError,
      'nothing',
    )
    expect(text).toContain('<testsuites name="sciplan check" tests="2" failures="1" errors="0">')
    expect(text).toContain(
      '<testsuite name="plans/甲 乙.yaml" tests="1" failures="1" errors="0" skipped="0">',
    )
    expect(text).toContain('<testsuite name="sciplan.yaml" tests="1" failures="0" errors="0" skipped="0">')
    expect(text.match(/<failure /g)).toHaveLength(1)
    expect(text.match(/<system-out>/g)).toHaveLength(1)
  })

  it('escapes what XML would read, and what it cannot have', () => {
    const text = renderJunit([finding({ message: '<a> & "b"\n\u0001\ud800' })], isError, '')
    expect(text).toContain('&lt;a&gt; &amp; &quot;b&quot;&#10;\ufffd\ufffd')
  })

  it('passes with one case where nothing was found', () => {
    expect(renderJunit([], isError, 'Nothing is wrong.')).toContain(
      '<testcase classname="sciplan" name="Nothing is wrong."/>',
    )
  })
})

describe('people', () => {
  const text = 'a: 1\nb: 2\nlead: [区教育局]\n'
  const draw = (findings: FindingRecord[], waived: WaivedRecord[] = []) => {
    const counts = { error: findings.length, warning: 0, info: 0 }
    const doc = findingsDoc(
      { asOf: '2024-03-31', findings, counts, waived },
      'Title',
      () => text,
      messages.check,
    )
    return renderTerminal(doc, { columns: 80, colorLevel: 0 })
  }

  it('see the place, the line with a mark below it, and what to do', () => {
    expect(draw([finding()])).toBe(
      [
        'Title',
        'plans/甲 乙.yaml:3:8  error  unknown-unit',
        '  The unit "区教育局" is not listed.',
        '  3 │ lead: [区教育局]',
        '    │        ^^^^^^^^',
        '  Mend: Did you mean "区教委"?',
        '',
        '1 error, 0 warnings, 0 info.',
        '',
      ].join('\n'),
    )
  })

  it('see one excerpt for all that one rule says of one place', () => {
    const drawn = draw([
      finding({ message: 'One.' }),
      finding({ message: 'Two.' }),
      finding({ rule: 'other', message: 'Three.' }),
    ])
    expect(drawn.match(/│ lead/g)).toHaveLength(2)
    expect(drawn).toMatch(/One\.\n {2}Two\.\n/)
  })

  it('hear that nothing is wrong, and how much is waived', () => {
    expect(draw([])).toContain('Nothing is wrong.')
    expect(draw([], [{ ...finding(), reason: 'known', expires: '2025-01-01' }])).toContain(
      '1 more is waived.',
    )
  })
})
