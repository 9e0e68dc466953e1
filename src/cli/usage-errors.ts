import type { OtherFormat } from '../document/read-document.ts'
import type { Unreadable } from '../document/unreadable.ts'
import { UserError } from '../model/user-error.ts'
import type { TemplateFault, UnusableTemplate } from '../render/word/template-trouble.ts'
import type { MarkTrouble, SummaryHead } from '../report/summary/marks.ts'
import type { EvidenceUsageErrors } from './evidence/usage-errors.ts'
import type { FileUsageErrors } from './file-usage-errors.ts'
import type { FormUsageErrors } from './form/usage-errors.ts'
import type { LogUsageErrors } from './log/usage-errors.ts'

/** Codes of wrong usage and unreadable input, with the arguments of their messages. `nearest` may be empty. */
export interface UsageErrors extends LogUsageErrors, FormUsageErrors, EvidenceUsageErrors, FileUsageErrors {
  'unknown-command': { name: string; nearest: readonly string[] }
  'unknown-option': { option: string; nearest: readonly string[] }
  'option-without-value': { option: string }
  'option-needs-option': { option: string; needs: string }
  'missing-argument': { argument: string }
  'missing-option': { option: string }
  'too-many-arguments': { argument: string }
  'bad-choice': { name: string; value: string; choices: readonly string[]; nearest: readonly string[] }
  'bad-day': { name: string; value: string }
  'bad-period': { name: string; value: string }
  'bad-count': { name: string; value: string }
  'bad-year': { name: string; value: string }
  'bad-number': { name: string; value: string }
  /** `lock` is a folder, left behind or held by another program for so many seconds. */
  'log-locked': { lock: string; seconds: number }
  /** Ctrl-C or the end of the input at a question. */
  cancelled: object
  /** The option asks questions, and nobody is there to answer. */
  'needs-terminal': { option: string }
  'no-such-folder': { folder: string }
  'no-workspace': { folder: string }
  'no-plans': { folder: string }
  'which-plan': { plans: readonly string[] }
  'no-such-plan': { plan: string; nearest: readonly string[]; plans: readonly string[] }
  'no-such-unit': { unit: string; plan: string; nearest: readonly string[] }
  'ambiguous-unit': { unit: string; candidates: readonly string[] }
  'no-such-task': { task: string; plan: string; nearest: readonly string[] }
  'no-such-quota': { quota: string; task: string; quotas: readonly string[] }
  'no-such-rule': { rule: string; nearest: readonly string[] }
  'already-there': { folder: string; paths: readonly string[] }
  /** `place` is file:line:column; message and mend are those of the finding. */
  'wrong-settings': { place: string; message: string; mend: string }
  /** `endings` are those of the format that was asked for, else of all. */
  'wrong-ending': { file: string; format: string | undefined; endings: readonly string[] }
  'year-outside-plan': { year: number; plan: string; from: number; to: number }
  'damaged-mark': { path: string; trouble: MarkTrouble }
  'not-a-summary': { path: string }
  'other-summary': { path: string; is: SummaryHead; wanted: SummaryHead }
  /** A summary that people write in is there already: what it says would be lost. */
  'summary-there': { path: string; from: string }
  /** Neither a file, nor a revision that git knows, nor a plan. */
  'no-such-version': { version: string }
  'no-git': object
  /** Folders of a repository, of which each is a workspace. */
  'which-workspace': { folders: readonly string[] }
  /** `reason` is what git says of it. */
  'git-refused': { reason: string }
  'no-repository': { folder: string }
  /** `path` is the template; every mistake is told. */
  'template-faults': { path: string; faults: readonly TemplateFault[] }
  'template-unusable': { path: string; why: UnusableTemplate }
  'unknown-document-format': { path: string; known: readonly string[] }
  'other-document-format': { path: string; is: OtherFormat }
  /** A plan file in which a stamp cannot be written without changing anything else. */
  'stamps-not-alone': { path: string }
  'unreadable-document': { path: string; why: Unreadable }
  /** `folder` is the workspace. */
  'log-not-writable': { folder: string; reason: string }
  /** Activities of several units that may be joined, by their names. */
  'no-such-offer': { offer: string; offers: readonly string[] }
  /** Every mistake is told; `found` is what stands at the place, where the message does not say it. */
  'mapping-faults': {
    path: string
    faults: readonly { place: string; found?: string; message: string; mend: string }[]
  }
  'broken-file': { place: string; message: string; mend: string; more: number }
}

/** An error that ends the command with 2 (wrong usage or settings) or 3 (input that cannot be read). */
export function usageError<Code extends keyof UsageErrors>(
  exitCode: 2 | 3,
  code: Code,
  args: UsageErrors[Code],
) {
  return new UserError(exitCode, code, args)
}
