import type { Messages } from '../messages/catalogue.ts'
import { UserError } from '../model/user-error.ts'
import type { ExitCode } from './command.ts'
import type { Host } from './host.ts'
import type { UsageErrors } from './usage-errors.ts'

/** What a failure says and which exit code it has; anything that is no UserError is a bug of ours: 3. */
export function failureOf(
  error: unknown,
  messages: Messages,
  env: Host['env'],
): { text: string; exitCode: ExitCode } {
  if (error instanceof UserError) {
    const text = messages.usage[error.code as keyof UsageErrors] as ((args: unknown) => string) | undefined
    if (text !== undefined) return { text: text(error.args), exitCode: error.exitCode }
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const stack = error instanceof Error && env.SCIPLAN_DEBUG ? `\n${error.stack ?? ''}` : ''
  return { text: messages.cli.bug(what.replace(/\s+/g, ' ')) + stack, exitCode: 3 }
}
