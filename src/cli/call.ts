import { loadMessages } from '../messages/load.ts'
import { printable } from '../render/cell-text.ts'
import type { Command, Context, ExitCode, Outcome } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { failureOf } from './failure.ts'
import { findCommand } from './find-command.ts'
import { type Globals, readGlobals } from './globals.ts'
import type { Host } from './host.ts'
import { chooseLanguages, type Languages } from './language.ts'
import { deliver } from './output.ts'
import { resolvePath } from './paths.ts'
import { usageError } from './usage-errors.ts'
import { printVersion } from './version.ts'

/** A call of a command, or for help: everything but the bare question for the version. */
export async function call(argv: readonly string[], host: Host): Promise<ExitCode> {
  let languages: Languages | undefined
  try {
    const globals = readGlobals(argv)
    if (globals.version && globals.words.length === 0) {
      const exitCode = printVersion(host)
      await demandDelivery(host)
      return exitCode
    }
    // Until the workspace is found, what was asked for speaks.
    languages = await chooseLanguages(host, { asked: globals.lang })
    const folder = folderOf(host, globals.folder)
    languages = await chooseLanguages(host, { asked: globals.lang, folder })
    const messages = await loadMessages(languages.messages)
    const reportMessages = await loadMessages(languages.reports)
    const context = { host, folder, messages, reportMessages }
    const outcome = await answer(context, globals)
    await deliver(outcome, context, globals)
    await demandDelivery(host)
    return outcome.exitCode
  } catch (error) {
    const { messages } = languages ?? (await chooseLanguages(host, {}))
    const failure = failureOf(error, await loadMessages(messages), host.env)
    // A message may quote a file, and a file may hold what a terminal would obey.
    host.stderr.write(`sciplan: ${printable(failure.text)}\n`)
    return failure.exitCode
  }
}

/** What goes to a full disk or a lost share is not told by the stream that it goes to. */
async function demandDelivery({ stdout }: Host): Promise<void> {
  const reason = await stdout.settled()
  if (reason !== undefined) throw usageError(3, 'output-refused', { reason })
}

/** Runs the command that was called, or prints its help. */
async function answer(context: Context, globals: Globals): Promise<Outcome> {
  const { messages, host } = context
  const asksHelp = globals.words[0] === 'help'
  const found = findCommand(asksHelp ? globals.words.slice(1) : globals.words)
  if (found.kind !== 'command') {
    const [option] = globals.rest
    if (option !== undefined) throw usageError(2, 'unknown-option', { option, nearest: [] })
    const { listHelp } = await import('./help.ts')
    return { exitCode: 0, stdout: listHelp(messages, host.stdout.columns, found.group) }
  }
  const command: Command = await COMMANDS[found.name]()
  if (asksHelp || globals.help) {
    const { commandHelp } = await import('./help.ts')
    return { exitCode: 0, stdout: commandHelp(found.name, command.spec, messages, host.stdout.columns) }
  }
  const { parserOf, readCall } = await import('./parser.ts')
  const parser = parserOf(found.name, command.spec, messages)
  // The names of a spec are the names of its input; readCall reads each value by its type.
  return command.run(context, readCall(parser, command.spec, [...found.words, ...globals.rest]) as never)
}

function folderOf(host: Host, folder: string | undefined): string {
  if (folder === undefined) return host.cwd
  const path = resolvePath(host.cwd, folder)
  if (host.files.kind(path) === 'folder') return path
  throw usageError(2, 'no-such-folder', { folder })
}
