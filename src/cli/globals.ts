import { Command } from 'commander'
import { translateParseError } from './parse-error.ts'

/** What may stand anywhere on the command line, and what is left for the command. */
export interface Globals {
  readonly folder: string | undefined
  readonly lang: string | undefined
  readonly color: boolean
  readonly help: boolean
  readonly version: boolean
  /** Plain words before the first option of the command: its name, then arguments. */
  readonly words: readonly string[]
  /** From the first option of the command on. */
  readonly rest: readonly string[]
}

/** The flags as help shows them; `value` words come from the messages. */
export const GLOBAL_FLAGS = {
  folder: (value: string) => `-C <${value}>`,
  lang: () => '--lang <zh-CN|en>',
  color: () => '--no-color',
  version: () => '--version',
  help: () => '-h, --help',
} as const

/** Takes the global options out of the arguments, before the command that reads the others is loaded. */
export function readGlobals(argv: readonly string[]): Globals {
  const end = argv.indexOf('--')
  const head = end < 0 ? argv : argv.slice(0, end)
  const globals = new Command('sciplan')
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .option(GLOBAL_FLAGS.folder('folder'))
    .option(GLOBAL_FLAGS.lang())
    .option(GLOBAL_FLAGS.color())
    .option(GLOBAL_FLAGS.version())
    .option(GLOBAL_FLAGS.help())
  const { operands, unknown } = translateParseError(globals, () => globals.parseOptions([...head]))
  const options = globals.opts<{ C?: string; lang?: string; color: boolean; version?: true; help?: true }>()
  return {
    folder: options.C,
    lang: options.lang,
    color: options.color,
    help: options.help === true,
    version: options.version === true,
    words: operands,
    rest: end < 0 ? unknown : [...unknown, ...argv.slice(end)],
  }
}
