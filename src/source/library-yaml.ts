import { parseDocument } from 'yaml'
import type { SourceCode } from './findings.ts'
import { inHalfWidth } from './full-width.ts'
import { growTree } from './grow-tree.ts'
import { blankOut, itemAround } from './item-around.ts'
import { tooDeepAt } from './lexemes.ts'
import { type Mistake, mistake } from './mistake.ts'
import { mistakesBehind } from './syntax.ts'
import { MAX_DEPTH, type Tree } from './tree.ts'

/** Reads any YAML 1.2 by the library. `tree` is undefined where there is a mistake. */
export function readLibraryYaml(text: string): { tree: Tree | undefined; mistakes: readonly Mistake[] } {
  const directive = /^(?:[ \t]*(?:#.*)?\r?\n)*(%.*)/.exec(text)
  if (directive !== null) {
    const end = directive[0].length
    const range = { start: end - directive[1]!.length, end }
    return { tree: undefined, mistakes: [mistake('directive', range, {})] }
  }
  const deep = text.length > LONG ? tooDeepAt(text, MAX_DEPTH) : undefined
  if (deep !== undefined) {
    return { tree: undefined, mistakes: [mistake('nested-too-deep', { start: deep, end: deep + 1 }, {})] }
  }
  const judged = judge(text)
  // With full-width colons throughout, a file is a single text, and nothing is wrong with that.
  const isText = typeof judged.tree.value === 'string'
  if (judged.mistakes.length === 0 && !isText) return judged
  const half = text.length > REREAD_LENGTH ? undefined : inHalfWidth(text)
  if (half === undefined) {
    const mistakes = allMistakes(text, judged.mistakes)
    return { tree: mistakes.length === 0 ? judged.tree : undefined, mistakes }
  }
  // Whatever full-width marks and tabs explain is not told a second time: what remains once they are mended is.
  const others = allMistakes(half.text, judge(half.text).mistakes).map((other) => {
    const range = { start: half.original(other.range.start), end: half.original(other.range.end) }
    return { ...other, range }
  })
  const apart = others.filter((other) => !half.mendedLine(other.range.start))
  return { tree: undefined, mistakes: [...half.slips, ...apart] }
}

/** Characters from which it is worth a look of its own whether the library can take the text without drowning. */
const LONG = 100_000

/** Characters that are read again, at most, to find all mistakes of a file: a second or two. */
const REREAD_LENGTH = 1_000_000

/** Nobody reads more; what is left out is told once these are mended. */
const MOST_MISTAKES = 1000

/** `uniqueKeys` would compare every key with every other; duplicates are found while the tree grows. */
const OPTIONS = { prettyErrors: false, uniqueKeys: false, stringKeys: true, resolveKnownTags: false }

/** What is wrong as far as one pass can tell, in the order of the text. */
function judge(text: string): { tree: Tree; mistakes: Mistake[] } {
  const document = parseDocument(text, OPTIONS)
  const { tree, mistakes } = growTree(document, text)
  const all = [...mistakes, ...mistakesBehind(text, [...document.errors, ...document.warnings])]
  return { tree, mistakes: all.sort((a, b) => a.range.start - b.range.start).slice(0, MOST_MISTAKES) }
}

/** Mistakes after which the parser reads the following lines as something that they are not. */
const DERAILING: ReadonlySet<string> = new Set([
  'tab-indent',
  'bad-indent',
  'missing-colon',
  'colon-without-space',
  'colon-in-text',
  'unclosed',
  'unexpected-text',
  'complex-key',
  'second-document',
  'nested-too-deep',
  'bad-yaml',
] satisfies SourceCode[])

function derails(mistake: Mistake): boolean {
  const isMark = mistake.code === 'reserved-start' && /[&*!,:-]/.test(mistake.args.character)
  return isMark || DERAILING.has(mistake.code)
}

/**
 * Everything that is wrong, without what only follows from it: the item where the parser lost its way is taken
 * out, and the rest is judged again.
 */
function allMistakes(text: string, atFirst: readonly Mistake[]): Mistake[] {
  const told: Mistake[] = []
  let [rest, mistakes] = [text, atFirst]
  for (let reread = text.length; ; reread += text.length) {
    const first = mistakes.find(derails)
    if (first === undefined) return [...told, ...mistakes]
    const { start } = first.range
    const item = first.code === 'second-document' ? { start, end: rest.length } : itemAround(rest, start)
    told.push(...mistakes.filter((one) => one.range.start >= item.start && one.range.start < start), first)
    const without = blankOut(rest, item)
    if (reread > REREAD_LENGTH || without === rest) return told
    rest = without
    mistakes = judge(rest).mistakes
  }
}
