import type { ReadingProblems, ReadingRemarks } from '../problems.ts'

type CodeAndArgs<Codes> = {
  readonly [Code in keyof Codes]: { readonly code: Code; readonly args: Codes[Code] }
}[keyof Codes]

/** What is wrong with a cell, before it is known where the cell stands. */
export type Wrong = CodeAndArgs<ReadingProblems>
export type Told = CodeAndArgs<ReadingRemarks>

/** What a cell says; undefined where it says that there is nothing of the kind. */
export type Reading<Value> =
  | { readonly value: Value; readonly told: readonly Told[] }
  | { readonly wrong: Wrong }
  | undefined

export function value<Value>(read: Value, ...told: readonly Told[]): { value: Value; told: readonly Told[] } {
  return { value: read, told }
}

export function wrong<Code extends keyof ReadingProblems>(
  code: Code,
  args: ReadingProblems[Code],
): { readonly wrong: Wrong } {
  return {
    wrong: { code, args: 'found' in args ? { ...args, found: quoted(String(args.found)) } : args } as Wrong,
  }
}

export function told<Code extends keyof ReadingRemarks>(code: Code, args: ReadingRemarks[Code]): Told {
  return { code, args } as Told
}

const LONGEST_QUOTE = 60

/** As much of a text as tells people which one is meant. */
function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}
