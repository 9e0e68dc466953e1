import type { Version } from '../merge/merge-files.ts'

/** Words of what git shows and asks through the drivers, and of their set-up. */
export interface GitWords {
  /** Kinds of lines in the outline that `git diff` compares. */
  readonly outline: {
    readonly kinds: {
      readonly unit: string
      readonly group: string
      readonly parameter: string
      readonly register: string
      readonly measure: string
      readonly action: string
      readonly task: string
      readonly safeguard: string
      readonly quota: string
      readonly milestone: string
      readonly indicator: string
      readonly deliverable: string
    }
    readonly separator: string
    readonly due: (day: string) => string
    readonly to: (unit: string) => string
  }
  readonly merge: {
    /** The name of the driver, for `git config`. */
    readonly name: string
    /** Both sides by the name of a branch and of a person, as far as these are known. */
    readonly ours: (who: string) => string
    readonly theirs: (who: string) => string
    readonly who: (parts: readonly string[]) => string
    readonly versions: { readonly [V in Version]: string }
    readonly changedTwice: (clash: {
      readonly what: string
      readonly base: string
      readonly ours: { readonly who: string; readonly value: string }
      readonly theirs: { readonly who: string; readonly value: string }
    }) => string
    readonly addedTwice: (clash: {
      readonly what: string
      readonly ours: { readonly who: string; readonly value: string }
      readonly theirs: { readonly who: string; readonly value: string }
    }) => string
    readonly removedAndChanged: (clash: {
      readonly what: string
      readonly remover: string
      readonly changer: string
      readonly value: string
    }) => string
    /** What to do about the clashes of a file. */
    readonly mend: (path: string) => string
    readonly idTwice: (id: string) => string
    readonly unreadable: (args: { readonly version: string; readonly why: string }) => string
    readonly uncertain: (path: string) => string
    readonly byLines: (conflicts: number) => string
    readonly record: (id: string) => string
  }
  readonly setup: {
    readonly wouldWrite: (file: string) => string
    readonly wrote: (file: string) => string
    readonly wouldRemove: (file: string) => string
    readonly removed: (file: string) => string
    readonly wouldSet: string
    readonly set: string
    readonly wouldUnset: string
    readonly unset: string
    readonly nothing: string
    readonly nothingToRemove: string
    readonly dryRun: string
    readonly next: (file: string) => string
    readonly harmless: string
    readonly notFound: (command: string) => string
    readonly overruled: (path: string) => string
  }
}
