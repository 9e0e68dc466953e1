import type { FindingText } from './catalogue.ts'

/** What is said of something that a unit sent. */
export interface SentText extends FindingText {
  /** What the unit can do in its file, where `mend` names what the office alone can do, such as an option. */
  readonly mendByUnit?: string
}

export type SentMessages<Findings> = {
  readonly [Code in keyof Findings]: (args: Findings[Code]) => SentText
}

/** Code and args of a problem belong together by its type; once they have come apart, the words bring them together. */
export function sentText<Code extends string>(
  words: { readonly [One in Code]: (args: never) => SentText },
  { code, args }: { readonly code: Code; readonly args: object },
): SentText {
  return (words[code] as (args: unknown) => SentText)(args)
}
