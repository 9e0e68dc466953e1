import { Command, type Help, Option } from 'commander'
import type { Messages } from '../messages/catalogue.ts'
import { displayWidth } from '../model/display-width.ts'
import { wrapText } from '../render/wrap.ts'
import type { CommandSpec } from './command.ts'
import { COMMANDS, type CommandName } from './commands/index.ts'
import type { GroupName } from './find-command.ts'
import { GLOBAL_FLAGS } from './globals.ts'
import { parserOf } from './parser.ts'

/** Widest help that still reads well. */
const WIDEST = 100

function style(messages: Messages, columns: number): Partial<Help> {
  const { headings, defaultValue } = messages.cli
  const titles: Record<string, string> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  }
  return {
    helpWidth: Math.min(columns, WIDEST),
    displayWidth,
    boxWrap: (text, width) => wrapText(text, width).join('\n'),
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) =>
      typeof option.defaultValue === 'string'
        ? `${option.description} (${defaultValue(option.defaultValue)})`
        : option.description,
  }
}

function globalOptions(messages: Messages): Option[] {
  const { options, values, headings } = messages.cli
  return [
    new Option(GLOBAL_FLAGS.folder(values.folder), options.folder),
    new Option(GLOBAL_FLAGS.lang(), options.lang),
    new Option(GLOBAL_FLAGS.color(), options.color).default(undefined),
    new Option(GLOBAL_FLAGS.version(), options.version),
    new Option(GLOBAL_FLAGS.help(), options.help),
  ].map((option) => option.helpGroup(headings.globalOptions))
}

/** A command that is only named in a list. */
function listed(name: string, usage: string, summary: string): Command {
  const command = new Command(name).description(summary).helpOption(false)
  return usage === '' ? command : command.usage(usage)
}

/** Help of the program, or of a group of commands such as `log`. */
export function listHelp(messages: Messages, columns: number, group?: GroupName): string {
  const { cli } = messages
  const program = new Command(group === undefined ? 'sciplan' : `sciplan ${group}`)
    .description(group === undefined ? cli.description : cli.groups[group])
    .usage(cli.usage)
    .helpOption(false)
    .helpCommand(false)
    .configureHelp(style(messages, columns))
  const groups = new Set<string>()
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const [first = '', verb] = name.split(' ')
    const { summary } = messages.commands[name]
    if (group !== undefined) {
      if (first === group && verb !== undefined) program.addCommand(listed(verb, '', summary))
    } else if (verb === undefined) {
      program.addCommand(listed(first, '', summary))
    } else if (!groups.has(first)) {
      groups.add(first)
      program.addCommand(listed(first, '', cli.groups[first as GroupName]))
    }
  }
  for (const option of globalOptions(messages)) program.addOption(option)
  return `${program.helpInformation()}\n${cli.more}\n`
}

/** Help of one command. */
export function commandHelp(
  name: CommandName,
  spec: CommandSpec,
  messages: Messages,
  columns: number,
): string {
  const command = parserOf(name, spec, messages).configureHelp(style(messages, columns))
  for (const option of globalOptions(messages)) command.addOption(option)
  return command.helpInformation()
}
