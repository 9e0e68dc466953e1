import { jsonText } from '../render/json.ts'
import type { Context, Outcome } from './command.ts'
import { resolvePath } from './paths.ts'
import { usageError } from './usage-errors.ts'

/** Width of what goes to a file. */
const FILE_COLUMNS = 100

async function render(outcome: Outcome, context: Context, color: boolean): Promise<string> {
  if (outcome.json !== undefined) return jsonText(outcome.json)
  if (outcome.doc === undefined) return withLineEnd(outcome.stdout ?? '')
  if (outcome.to !== undefined && /\.(md|markdown)$/i.test(outcome.to)) {
    return (await import('../render/markdown.ts')).renderMarkdown(outcome.doc)
  }
  const { stdout } = context.host
  const { renderTerminal } = await import('../render/terminal.ts')
  const toFile = outcome.to !== undefined
  return renderTerminal(outcome.doc, {
    columns: toFile ? FILE_COLUMNS : stdout.columns,
    colorLevel: toFile || !color ? 0 : stdout.colorLevel,
  })
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** Writes what a command answers: the result to standard output or to its file, the rest to standard error. */
export async function deliver(
  outcome: Outcome,
  context: Context,
  options: { color: boolean },
): Promise<void> {
  const text = await render(outcome, context, options.color)
  const { host } = context
  if (outcome.to === undefined) host.stdout.write(text)
  else writeFile(context, outcome.to, text)
  if (outcome.stderr !== undefined) host.stderr.write(withLineEnd(outcome.stderr))
}

/** Replaces a file that the user named; a refusal of the system is told, not thrown as a bug. */
export function writeFile(context: Context, path: string, content: string | Uint8Array): void {
  telling(context, path, (absolute) => context.host.files.replace(absolute, content))
}

/** Makes a file that the user named, or answers false where one has that name already. */
export function createFile(context: Context, path: string, content: string | Uint8Array): boolean {
  return telling(context, path, (absolute) => context.host.files.create(absolute, content))
}

function telling<Result>({ host }: Context, path: string, write: (absolute: string) => Result): Result {
  const absolute = resolvePath(host.cwd, path)
  if (host.files.kind(absolute) === 'folder') throw usageError(3, 'output-is-folder', { path })
  try {
    return write(absolute)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (reason === undefined) throw error
    throw usageError(3, 'cannot-write', { path, reason })
  }
}
