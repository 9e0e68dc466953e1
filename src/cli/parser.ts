import { Argument, Command, Option } from 'commander'
import type { Messages } from '../messages/catalogue.ts'
import type { CliWords } from '../messages/command-words.ts'
import type { ArgumentSpec, CommandSpec, OptionSpec } from './command.ts'
import type { CommandName } from './commands/index.ts'
import { translateParseError } from './parse-error.ts'
import { longFlag, readChoice, readValue } from './read-value.ts'

/** The words of one command as the parser needs them, whatever the command. */
interface Words {
  readonly summary: string
  readonly details?: string
  readonly arguments?: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, string>>
}

/** Letters of a list of choices that help shows as the name of the value. */
const LONGEST_TERM = 16

function optionOf(key: string, spec: OptionSpec, description: string, words: CliWords): Option {
  const long = longFlag(key)
  if (spec.type === 'choice') {
    const { choices } = spec
    const listed = choices.join('|')
    // A long list would push all descriptions to the right margin, so that it stands in its own.
    const option =
      listed.length <= LONGEST_TERM
        ? new Option(`${long} <${listed}>`, description)
        : new Option(`${long} <${words.values.choice}>`, `${description} (${words.choices(choices)})`)
    if (spec.default !== undefined) option.default(spec.default)
    return option.argParser((value) => readChoice(choices, long, value))
  }
  const flags = spec.short === undefined ? long : `-${spec.short}, ${long}`
  if (spec.type === 'flag') return new Option(flags, description).default(false)
  const { type } = spec
  const option = new Option(`${flags} <${words.values[type]}>`, description)
  if (!spec.many) return option.argParser((value) => readValue(type, long, value))
  return option
    .default([])
    .argParser((value: string, before: unknown[]) => [...before, readValue(type, long, value)])
}

function argumentOf(spec: ArgumentSpec, description: string, words: CliWords): Argument {
  const name = spec.type === 'choice' ? spec.choices.join('|') : words.values[spec.type]
  const dots = spec.take === 'some' || spec.take === 'many' ? '...' : ''
  const required = spec.take === 'required' || spec.take === 'some'
  const argument = new Argument(required ? `<${name}${dots}>` : `[${name}${dots}]`, description)
  const read = (value: string) =>
    spec.type === 'choice' ? readChoice(spec.choices, name, value) : readValue(spec.type, name, value)
  if (dots === '') return argument.argParser(read)
  return argument.argParser((value: string, before: unknown[] = []) => [...before, read(value)])
}

function humanReadable(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}

/** The parser of one command, for reading a call and for its help. */
export function parserOf(name: CommandName, spec: CommandSpec, messages: Messages): Command {
  const words: Words = messages.commands[name]
  const command = new Command(`sciplan ${name}`)
    .description(words.details === undefined ? words.summary : `${words.summary}\n\n${words.details}`)
    .helpOption(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => {} })
  for (const [key, argument] of Object.entries(spec.arguments ?? {})) {
    command.addArgument(argumentOf(argument, words.arguments?.[key] ?? '', messages.cli))
  }
  for (const [key, option] of Object.entries(spec.options ?? {})) {
    command.addOption(optionOf(key, option, words.options?.[key] ?? '', messages.cli))
  }
  const names = command.registeredArguments.map((argument) => humanReadable(argument))
  return command.usage([messages.cli.optionsUsage, ...names].join(' ')).action(() => {})
}

/** Reads a call of the command: arguments and options under the names of its spec. */
export function readCall(
  command: Command,
  spec: CommandSpec,
  argv: readonly string[],
): Record<string, unknown> {
  translateParseError(command, () => command.parse(argv, { from: 'user' }))
  const input: Record<string, unknown> = {}
  for (const [index, [key, argument]] of Object.entries(spec.arguments ?? {}).entries()) {
    const several = argument.take === 'some' || argument.take === 'many'
    input[key] = command.processedArgs[index] ?? (several ? [] : undefined)
  }
  const options = command.opts()
  for (const key of Object.keys(spec.options ?? {})) input[key] = options[key]
  return input
}
