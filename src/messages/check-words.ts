import type { RuleGroup } from '../checks/rule.ts'
import type { Severity } from '../model/finding.ts'
import type { FindingArgs } from './catalogue.ts'

/** Numbers of findings by severity. */
export interface Counts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

/** Words around findings, and a line on every code that a finding can have. */
export interface CheckWords {
  /** What a rule looks for, without a full stop; the compiler asks for each. */
  readonly rules: { readonly [Code in keyof FindingArgs]: string }
  readonly groups: { readonly [Group in RuleGroup | 'file' | 'record']: string }
  readonly severities: { readonly [S in Severity | 'off']: string }
  readonly title: (day: { name: string | undefined; asOf: string }) => string
  readonly nothingFound: string
  readonly total: (counts: Counts) => string
  readonly waived: (findings: number) => string
  /** Before what to do about a finding. */
  readonly mend: string
  /** GitHub shows ten notes of a run; the rest stands in its record. */
  readonly githubTotal: (counts: Counts) => string
  readonly ruleList: {
    readonly title: string
    readonly columns: { readonly rule: string; readonly severity: string; readonly what: string }
    readonly changed: (severity: string) => string
    readonly unknown: (rule: string) => string
  }
}
