import type { CommandSpec, ValueType } from '../cli/command.ts'
import type { CommandName, SpecOf } from '../cli/commands/index.ts'
import type { GroupName } from '../cli/find-command.ts'

/** The words of one command: every argument and option that its spec declares. */
type WordsOf<Spec extends CommandSpec> = {
  /** One line for the list of commands, without a full stop. */
  readonly summary: string
  /** What else `--help` says, below the summary. */
  readonly details?: string
} & (Spec extends { arguments: infer Arguments }
  ? { readonly arguments: { readonly [Name in keyof Arguments]: string } }
  : unknown) &
  (Spec extends { options: infer Options }
    ? { readonly options: { readonly [Name in keyof Options]: string } }
    : unknown)

/** Help of every command. */
export type CommandWords = { readonly [Name in CommandName]: WordsOf<SpecOf<Name>> }

/** Words of the command line itself. */
export interface CliWords {
  /** Below the name of the program. */
  readonly description: string
  /** Summary of commands that have several verbs, such as `log`. */
  readonly groups: { readonly [Group in GroupName]: string }
  readonly headings: {
    readonly usage: string
    readonly arguments: string
    readonly options: string
    readonly globalOptions: string
    readonly commands: string
  }
  /** What stands for a value in `--as-of <day>`. */
  readonly values: { readonly [Type in ValueType | 'choice']: string }
  readonly options: {
    readonly folder: string
    readonly lang: string
    readonly color: string
    readonly version: string
    readonly help: string
  }
  readonly defaultValue: (value: string) => string
  readonly choices: (choices: readonly string[]) => string
  /** Stands for the options in the usage line of a command. */
  readonly optionsUsage: string
  /** Usage line after `sciplan`: "[options] <command>". */
  readonly usage: string
  /** Closing line of the main help. */
  readonly more: string
  /** A failure of the program itself; `what` is one line. */
  readonly bug: (what: string) => string
}

/** What commands answer beside a report. */
export interface AnswerWords {
  readonly logMistakes: (args: { mistakes: number }) => string
  readonly calendarWritten: (args: { file: string }) => string
  readonly workspaceMade: (args: { folder: string; files: readonly string[] }) => string
  readonly exampleCopied: (args: { folder: string; files: number }) => string
  readonly schemasWritten: (args: { folder: string; files: readonly string[] }) => string
  /** A plan to start from, with a comment at every field; `year` is the current one. */
  readonly starterPlan: (args: { id: string; year: number }) => string
  readonly starterSettings: string
}
