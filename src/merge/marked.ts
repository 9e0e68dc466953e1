import { type Clash, clashesIn, type Fragment } from './fragment.ts'

/** What stands behind the marks of git, and how long these are. */
export interface Marks {
  readonly ours: string
  readonly theirs: string
  readonly size: number
}

export interface MarkedClash extends Clash {
  /** Of the first mark, from 1. */
  readonly line: number
}

/** The merged text with git's marks around every line on which the sides are not of one mind. */
export function marked(
  fragments: readonly Fragment[],
  { ours, theirs, size }: Marks,
): { readonly text: string; readonly clashes: readonly MarkedClash[] } {
  const mark = (character: string) => character.repeat(size)
  const clashes: MarkedClash[] = []
  let text = ''
  let lines = 1
  const put = (more: string) => {
    text += more
    lines += more.split('\n').length - 1
  }
  let plain = ''
  let open: Open | undefined
  const close = ({ ours: one, theirs: other, clashes: found }: Open) => {
    clashes.push(...found.map((clash) => ({ ...clash, line: lines })))
    put(`${mark('<')} ${ours}\n${ended(one)}${mark('=')}\n${ended(other)}${mark('>')} ${theirs}\n`)
  }
  for (const fragment of fragments) {
    if (typeof fragment !== 'string') {
      const start = plain.lastIndexOf('\n') + 1
      const before: Open = open ?? { ours: plain.slice(start), theirs: plain.slice(start), clashes: [] }
      put(plain.slice(0, start))
      plain = ''
      open = {
        ours: before.ours + fragment.ours,
        theirs: before.theirs + fragment.theirs,
        clashes: [...before.clashes, ...clashesIn([fragment])],
      }
    } else if (open === undefined) plain += fragment
    else if (isWhole(open)) {
      close(open)
      plain = fragment
      open = undefined
    } else {
      const end = fragment.indexOf('\n') + 1
      const line = end === 0 ? fragment : fragment.slice(0, end)
      open = { ours: open.ours + line, theirs: open.theirs + line, clashes: open.clashes }
      if (end === 0) continue
      close(open)
      plain = fragment.slice(end)
      open = undefined
    }
  }
  if (open !== undefined) close(open)
  else put(plain)
  return { text, clashes }
}

/** Lines on which there is a clash, as each side has them. */
interface Open {
  readonly ours: string
  readonly theirs: string
  readonly clashes: readonly Clash[]
}

function isWhole({ ours, theirs }: Open): boolean {
  return [ours, theirs].every((one) => one === '' || one.endsWith('\n'))
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
