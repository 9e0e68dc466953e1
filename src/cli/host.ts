import type { CivilDate } from '../model/civil-date.ts'
import type { FileReader } from '../source/file-reader.ts'

/** Everything a command may ask of the machine. Paths are absolute or relative to `cwd`, with `/`. */
export interface Host {
  readonly cwd: string
  /** `LANG` and its kin, `NO_COLOR`, `CI` … */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Terminal
  readonly stderr: Terminal
  /** Today in a time zone such as Asia/Shanghai. */
  today(timezone: string): CivilDate
  readonly files: Files
  /** The package's own files, relative to its root: package.json, schemas, examples. */
  readonly packageFiles: FileReader
  /** Asks in a terminal; undefined when nobody is there to answer. */
  readonly prompt: Prompt | undefined
  /** Fresh unique id for an entry: sortable, 26 characters. */
  newId(): string
  /** The user's name as git or the system knows it, for `by`. */
  userName(): string | undefined
  sha256(bytes: Uint8Array): string
  /** Runs git in a folder; undefined where there is no git. */
  git(folder: string, words: readonly string[]): GitAnswer | undefined
}

export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

export interface Terminal {
  write(text: string): void
  /** Once all that was written is handed over: the reason of the system if it refused some of it, such as ENOSPC. */
  settled(): Promise<string | undefined>
  readonly isTerminal: boolean
  readonly columns: number
  /** 0 none, 1 sixteen, 2 256, 3 true colour. */
  readonly colorLevel: 0 | 1 | 2 | 3
}

export interface Prompt {
  text(
    question: string,
    options?: { initial?: string; validate?: (answer: string) => string | undefined },
  ): Promise<string>
  /** Answers the value of the choice; `complaint` is said of an answer that is none of them. */
  choose(
    question: string,
    choices: readonly { value: string; label: string }[],
    complaint?: string,
  ): Promise<string>
  confirm(question: string): Promise<boolean>
}

/** Reading never throws for a file that is not there: it answers undefined. */
export interface Files extends FileReader {
  /** The same files with paths relative to a folder: a workspace reads only below its root. */
  below(folder: string): Files
  /** Whether anything has this name: what `kind` does not know is a pipe or a device. */
  exists(path: string): boolean
  /** Makes a file in one step, or answers false where one has that name: of two who try at once, one succeeds. */
  create(path: string, content: string | Uint8Array): boolean
  /** Replaces the file in one step: another reader sees the old bytes or the new, never half. */
  replace(path: string, content: string | Uint8Array): void
  /** Takes a file away that the program itself made; one that is not there is no matter. */
  remove(path: string): void
  /**
   * Appends whole lines under the lock of the workspace, synced to disk, or nothing at all.
   * Creates the file and its folders. A last line without its end gets one first, and stays as it is.
   */
  append(path: string, text: string): Promise<void>
  /**
   * Does synchronous work while nobody else appends below a folder of the workspace, such as the log: what the work
   * reads there is still so when it replaces a file. It may be done anew, and writes in its last step only. Waits
   * for others, and calls `onWait` when that takes longer than a moment.
   */
  exclusively<Result>(folder: string, work: (files: Files) => Result, onWait: () => void): Promise<Result>
}
