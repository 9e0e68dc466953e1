import type { Severity } from '../model/finding.ts'
import type { FindingRecord, WaivedRecord } from '../report/findings.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const

interface SarifRule {
  readonly id: string
  readonly severity: Severity | 'off'
  readonly title: string
}

export interface SarifInput {
  readonly version: string
  /** Every rule that there is, with its severity after settings. */
  readonly rules: readonly SarifRule[]
  readonly findings: readonly FindingRecord[]
  readonly waived: readonly WaivedRecord[]
  /** Leads from the root of the repository to the workspace; empty where they are one. */
  readonly prefix: string
}

/** Findings as SARIF 2.1.0, for code scanning and editors; waived ones are there as suppressed. */
export function renderSarif({ version, rules, findings, waived, prefix }: SarifInput): string {
  const used = new Set([...findings, ...waived].map(({ rule }) => rule))
  const listed = rules.filter(({ id }) => used.has(id))
  const index = new Map(listed.map(({ id }, position) => [id, position]))
  const result = (one: FindingRecord) => ({
    ruleId: one.rule,
    ruleIndex: index.get(one.rule) ?? -1,
    level: LEVELS[one.severity],
    message: { text: `${one.message}\n${one.mend}` },
    locations: [location(one, prefix)],
  })
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sciplan',
            version,
            rules: listed.map(({ id, severity, title }) => ({
              id,
              shortDescription: { text: title },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: [
          ...findings.map(result),
          ...waived.map((one) => ({
            ...result(one),
            suppressions: [{ kind: 'external', justification: `${one.reason} (${one.expires})` }],
          })),
        ],
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function location({ file, line, column, endLine, endColumn }: FindingRecord, prefix: string) {
  const uri = (prefix + file).split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  }
}
