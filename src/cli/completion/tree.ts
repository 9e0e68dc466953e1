import type { Messages } from '../../messages/catalogue.ts'
import type { ArgumentSpec, CommandSpec, OptionSpec } from '../command.ts'
import { COMMANDS, type CommandName } from '../commands/index.ts'
import type { GroupName } from '../find-command.ts'
import { longFlag } from '../read-value.ts'

/** What may follow: one of a few words, a file, a folder, or something that no list knows. */
export type Value = readonly string[] | 'file' | 'folder' | 'any'

export interface Flag {
  /** `--format`, `-o` … */
  readonly names: readonly string[]
  readonly summary: string
  /** Undefined for a flag without value. */
  readonly value: Value | undefined
}

/** A command, or a word such as `log` that others follow. */
export interface Node {
  /** The words that lead here: [] for sciplan itself, ['log', 'add'] for a verb. */
  readonly path: readonly string[]
  readonly summary: string
  readonly next: readonly { readonly word: string; readonly summary: string }[]
  readonly flags: readonly Flag[]
  readonly argument: Value | undefined
}

/** Everything that can be typed, read from the commands' own specs. */
export async function completionTree(messages: Messages): Promise<readonly Node[]> {
  const names = Object.keys(COMMANDS) as CommandName[]
  const globals = globalFlags(messages)
  const commands = await Promise.all(
    names.map(async (name): Promise<Node> => {
      const { spec }: { spec: CommandSpec } = await COMMANDS[name]()
      const words: { summary: string; options?: Readonly<Record<string, string>> } = messages.commands[name]
      const flags = Object.entries(spec.options ?? {}).map(([key, option]) =>
        flagOf(key, option, words.options?.[key] ?? ''),
      )
      const [argument] = Object.values(spec.arguments ?? {})
      return {
        path: name.split(' '),
        summary: words.summary,
        next: [],
        flags: [...flags, ...globals],
        argument: argument === undefined ? undefined : argumentOf(argument),
      }
    }),
  )
  const groups = [...new Set(commands.filter(({ path }) => path.length > 1).map(({ path }) => path[0]!))].map(
    (word): Node => ({
      path: [word],
      summary: messages.cli.groups[word as GroupName],
      next: commands
        .filter(({ path }) => path.length > 1 && path[0] === word)
        .map(({ path, summary }) => ({ word: path[1]!, summary })),
      flags: globals,
      argument: undefined,
    }),
  )
  const first = names.map((name) => name.split(' ')[0]!)
  const all = [...groups, ...commands]
  const root: Node = {
    path: [],
    summary: messages.cli.description,
    next: [...new Set(first)].map((word) => ({
      word,
      summary: all.find(({ path }) => path.length === 1 && path[0] === word)?.summary ?? '',
    })),
    flags: globals,
    argument: undefined,
  }
  return [root, ...all]
}

function globalFlags({ cli }: Messages): Flag[] {
  return [
    { names: ['-C'], summary: cli.options.folder, value: 'folder' },
    { names: ['--lang'], summary: cli.options.lang, value: ['zh-CN', 'en'] },
    { names: ['--no-color'], summary: cli.options.color, value: undefined },
    { names: ['--version'], summary: cli.options.version, value: undefined },
    { names: ['-h', '--help'], summary: cli.options.help, value: undefined },
  ]
}

function flagOf(key: string, option: OptionSpec, summary: string): Flag {
  const names = [
    ...('short' in option && option.short !== undefined ? [`-${option.short}`] : []),
    longFlag(key),
  ]
  if (option.type === 'flag') return { names, summary, value: undefined }
  return { names, summary, value: option.type === 'choice' ? option.choices : completionOf(option.type) }
}

function argumentOf(argument: ArgumentSpec): Value {
  return argument.type === 'choice' ? argument.choices : completionOf(argument.type)
}

function completionOf(type: string): Value {
  return type === 'file' || type === 'folder' ? type : 'any'
}
