import type { RuleFindings } from '../checks/index.ts'
import type { FileUsageErrors } from '../cli/file-usage-errors.ts'
import type { UsageErrors } from '../cli/usage-errors.ts'
import type { LogFindings } from '../log/findings.ts'
import type { SourceFindings } from '../source/findings.ts'
import type { CheckWords } from './check-words.ts'
import type { AnswerWords, CliWords, CommandWords } from './command-words.ts'
import type { ComplianceReportWords } from './compliance-report-words.ts'
import type { DiffWords } from './diff-words.ts'
import type { DraftWords } from './draft-words.ts'
import type { EvidenceWords } from './evidence-words.ts'
import type { FormWords } from './form-words.ts'
import type { GitWords } from './git-words.ts'
import type { ImportWords } from './import-words.ts'
import type { LogWords } from './log-words.ts'
import type { PageWords } from './page-words.ts'
import type { ReadingWords } from './reading-words.ts'
import type { ReportWords } from './report-words.ts'
import type { SummaryWords } from './summary-words.ts'
import type { TraceWords } from './trace-words.ts'

export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** What a finding says: what is wrong, and what to do about it. */
export interface FindingText {
  readonly message: string
  readonly mend: string
}

/** Every finding that there is: code → arguments. The producers declare them; a missing message does not compile. */
export type FindingArgs = SourceFindings & LogFindings & RuleFindings

export type FindingMessages<Findings> = {
  readonly [Code in keyof Findings]: (args: Findings[Code]) => FindingText
}
export type FileUsageMessages = {
  readonly [Code in keyof FileUsageErrors]: (args: FileUsageErrors[Code]) => string
}
export type UsageMessages = { readonly [Code in keyof UsageErrors]: (args: UsageErrors[Code]) => string }

/** The words of one language. Each part has a file of its own below the folder of the language. */
export interface Messages {
  readonly locale: Locale
  readonly findings: FindingMessages<FindingArgs>
  readonly usage: UsageMessages
  /** Help of every command. */
  readonly commands: CommandWords
  readonly cli: CliWords
  readonly answers: AnswerWords
  readonly log: LogWords
  readonly report: ReportWords
  readonly complianceReport: ComplianceReportWords
  readonly summary: SummaryWords
  readonly page: PageWords
  readonly trace: TraceWords
  readonly check: CheckWords
  readonly diff: DiffWords
  readonly git: GitWords
  readonly draft: DraftWords
  readonly form: FormWords
  readonly evidence: EvidenceWords
  readonly importing: ImportWords
  readonly reading: ReadingWords
}
