import type { MergeSides } from '../../report/git/clash-text.ts'
import type { Context } from '../command.ts'

export interface SidesOfMerge {
  /** Behind git's marks. */
  readonly labels: MergeSides
  /** For sentences: looked up when asked for, since most merges need none. */
  names(): MergeSides
}

/**
 * Who the sides of a merge are. Older versions of git hand over no labels and leave their `%X` as it is; the commit
 * that is merged then stands in the environment, under a name that ends with its id.
 */
export function mergeSides(
  { host, messages }: Context,
  path: string,
  given: { readonly ours: string | undefined; readonly theirs: string | undefined },
): SidesOfMerge {
  const known = (label: string | undefined) =>
    label === undefined || /^%[A-Z]$|^$/.test(label) ? undefined : label
  const heads = Object.entries(host.env).filter(([name]) => /^GITHEAD_[0-9a-f]{40,}$/i.test(name))
  const [head] = heads.length === 1 ? heads : []
  const branch = head?.[1]
  const words = messages.git.merge
  const ask = (...question: string[]) => {
    const answer = host.git(host.cwd, question)
    return answer?.exitCode === 0 ? new TextDecoder().decode(answer.stdout).trim() : ''
  }
  const author = (commit: string) =>
    ask('--literal-pathspecs', 'log', '-1', '--format=%an', '--end-of-options', commit, '--', path)
  const side = (...parts: (string | undefined)[]) =>
    words.who(parts.flatMap((part) => (part === undefined || part === '' ? [] : [part])))
  return {
    labels: { ours: known(given.ours) ?? 'HEAD', theirs: known(given.theirs) ?? branch ?? 'theirs' },
    names: () => {
      const ours = ask('symbolic-ref', '--quiet', '--short', 'HEAD')
      const theirs = head?.[0].slice('GITHEAD_'.length)
      return {
        ours: words.ours(side(ours, author('HEAD'))),
        theirs: words.theirs(side(branch ?? known(given.theirs), theirs && author(theirs))),
      }
    },
  }
}
