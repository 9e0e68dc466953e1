import { UserError } from '../model/user-error.ts'

/** Codes of wrong usage and unreadable input, with the arguments of their messages. `nearest` may be empty. */
export interface UsageErrors {
  'unknown-command': { name: string; nearest: readonly string[] }
  'unknown-option': { option: string; nearest: readonly string[] }
  'option-without-value': { option: string }
  'missing-argument': { argument: string }
  'too-many-arguments': { argument: string }
  'bad-choice': { name: string; value: string; choices: readonly string[]; nearest: readonly string[] }
  'bad-day': { name: string; value: string }
  'bad-period': { name: string; value: string }
  'bad-count': { name: string; value: string }
  'bad-number': { name: string; value: string }
  'cannot-write': { path: string; reason: string }
  'no-such-folder': { folder: string }
  'no-workspace': { folder: string }
}

/** An error that ends the command with 2 (wrong usage or settings) or 3 (input that cannot be read). */
export function usageError<Code extends keyof UsageErrors>(
  exitCode: 2 | 3,
  code: Code,
  args: UsageErrors[Code],
) {
  return new UserError(exitCode, code, args)
}
