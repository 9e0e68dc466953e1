import { nearest } from '../model/nearest.ts'
import { COMMANDS, type CommandName } from './commands/index.ts'
import { usageError } from './usage-errors.ts'

/** The command that the first words name, and the words after its name; a group where its verb is left out. */
export type Found =
  | { readonly kind: 'command'; readonly name: CommandName; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly group?: GroupName }

/** The first word of commands that have two. */
export type GroupName = CommandName extends infer Name
  ? Name extends `${infer Group} ${string}`
    ? Group
    : never
  : never

const NAMES = Object.keys(COMMANDS) as CommandName[]

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

/** Commands have one word, or two where a group such as `log` has several verbs. */
export function findCommand(words: readonly string[]): Found {
  const [first, second] = words
  if (first === undefined) return { kind: 'list' }
  if (isCommand(first)) return { kind: 'command', name: first, words: words.slice(1) }
  const verbs = NAMES.filter((name) => name.startsWith(`${first} `))
  if (verbs.length === 0) {
    const names = new Set(NAMES.map((name) => name.split(' ')[0]!))
    throw usageError(2, 'unknown-command', { name: first, nearest: nearest(first, names) })
  }
  if (second === undefined) return { kind: 'list', group: first as GroupName }
  const name = `${first} ${second}`
  if (isCommand(name)) return { kind: 'command', name, words: words.slice(2) }
  const near = nearest(
    second,
    verbs.map((verb) => verb.slice(first.length + 1)),
  )
  throw usageError(2, 'unknown-command', { name, nearest: near.map((verb) => `${first} ${verb}`) })
}
