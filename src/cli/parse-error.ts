import { type Command, CommanderError } from 'commander'
import { nearest } from '../model/nearest.ts'
import { usageError } from './usage-errors.ts'

/** The name in quotes of a message such as "error: unknown option '--plam'". */
function quoted(message: string): string {
  return /'(.*)'/.exec(message)?.[1] ?? ''
}

/** Runs a parse of `command`; what the library says in English becomes an error of ours. */
export function translateParseError<Result>(command: Command, parse: () => Result): Result {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const name = quoted(error.message)
    switch (error.code) {
      case 'commander.unknownOption': {
        const flags = command.options.map((option) => option.long ?? option.short ?? '')
        throw usageError(2, 'unknown-option', { option: name, nearest: nearest(name, flags) })
      }
      case 'commander.optionMissingArgument':
        throw usageError(2, 'option-without-value', { option: name })
      case 'commander.missingArgument':
        throw usageError(2, 'missing-argument', { argument: name })
      case 'commander.excessArguments':
        throw usageError(2, 'too-many-arguments', {
          argument: command.args.at(command.registeredArguments.length) ?? '',
        })
      default:
        throw error
    }
  }
}
