import type { Messages } from '../messages/catalogue.ts'
import type { CivilDate } from '../model/civil-date.ts'
import type { Window } from '../model/window.ts'
import type { Doc } from '../report/doc.ts'
import type { Host } from './host.ts'

/** What the values of options are, by the name of their type. Plan, unit, task and entry are names, not yet looked up. */
export interface ValueTypes {
  text: string
  plan: string
  unit: string
  task: string
  entry: string
  /** Relative to the current folder, also with -C. */
  file: string
  folder: string
  day: CivilDate
  period: Window
  /** A whole number, zero or more. */
  count: number
  /** A number, zero or more. */
  number: number
}
export type ValueType = keyof ValueTypes

export type OptionSpec =
  | { readonly type: 'flag'; readonly short?: string }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default?: string }
  | { readonly type: ValueType; readonly short?: string; readonly many?: true }

/** `some` takes one or more values, `many` none or more. Both come last. */
type Take = 'required' | 'optional' | 'some' | 'many'
export type ArgumentSpec =
  | { readonly type: ValueType; readonly take: Take }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly take: Take }

/**
 * What a command takes. Keys are the names in code: `asOf` is `--as-of` on the command line.
 * Arguments stand in the order of their keys. Words are in `messages/`, and the compiler asks for them.
 */
export interface CommandSpec {
  readonly arguments?: Readonly<Record<string, ArgumentSpec>>
  readonly options?: Readonly<Record<string, OptionSpec>>
}

type OptionValue<Spec extends OptionSpec> = Spec extends { type: 'flag' }
  ? boolean
  : Spec extends { type: 'choice'; choices: readonly (infer Choice)[] }
    ? Spec extends { default: string }
      ? Choice
      : Choice | undefined
    : Spec extends { type: infer Type extends ValueType }
      ? Spec extends { many: true }
        ? readonly ValueTypes[Type][]
        : ValueTypes[Type] | undefined
      : never

type SingleValue<Spec extends ArgumentSpec> = Spec extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Spec extends { type: infer Type extends ValueType }
    ? ValueTypes[Type]
    : never

type ArgumentValue<Spec extends ArgumentSpec> = Spec['take'] extends 'required'
  ? SingleValue<Spec>
  : Spec['take'] extends 'optional'
    ? SingleValue<Spec> | undefined
    : readonly SingleValue<Spec>[]

/** Arguments and options of a call under the names of the spec, read and typed. */
export type Input<Spec extends CommandSpec> = {
  readonly [Name in keyof Spec['arguments']]: NonNullable<
    Spec['arguments']
  >[Name] extends infer Argument extends ArgumentSpec
    ? ArgumentValue<Argument>
    : never
} & {
  readonly [Name in keyof Spec['options']]: NonNullable<Spec['options']>[Name] extends infer Option extends
    OptionSpec
    ? OptionValue<Option>
    : never
}

/** What a command may use. */
export interface Context {
  readonly host: Host
  /** Where the search for a workspace begins: the folder of -C, else the current one. */
  readonly folder: string
  /** The words of findings, answers and errors. */
  readonly messages: Messages
  /** The words of reports; another language than `messages` only where nobody chose one. */
  readonly reportMessages: Messages
}

export type ExitCode = 0 | 1 | 2 | 3

/** What a command answers; only `run.ts` writes. At most one of `doc`, `json` and `stdout`. */
export interface Outcome {
  readonly exitCode: ExitCode
  /** Drawn for the terminal, or for the file that `to` names as its ending says. */
  readonly doc?: Doc
  /** Printed under the envelope of interface.md section 5. */
  readonly json?: JsonAnswer
  /** Text that is ready, without the final line break where it is one line. */
  readonly stdout?: string
  /** What a person should hear beside the result. */
  readonly stderr?: string
  /** File that takes the result instead of standard output, relative to the current folder. */
  readonly to?: string
}

/** `kind` is the command's name (semantics.md 12.31). */
export interface JsonAnswer {
  readonly kind: string
  readonly [field: string]: unknown
}

/** What a module in `commands/` exports. It is loaded only when its command is called. */
export interface Command<Spec extends CommandSpec = CommandSpec> {
  readonly spec: Spec
  run(context: Context, input: Input<Spec>): Promise<Outcome>
}
