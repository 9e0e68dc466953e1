import type { ErrorCode, YAMLError } from 'yaml'
import { bracketsIn, lexemesOf, type Unclosed, unclosedIn } from './lexemes.ts'
import { type Mistake, mistake } from './mistake.ts'
import type { Range } from './positions.ts'
import { preview } from './preview.ts'

/** A text with errors, and what is looked up again and again to explain them. */
interface Scene {
  readonly text: string
  isInBrackets(offset: number): boolean
  /** Offsets where a second key stands in the place of a value. */
  readonly nested: ReadonlySet<number>
  /** Offsets where text begins that should be a key but goes on over several lines. */
  readonly severalLines: ReadonlySet<number>
}

/**
 * What a person did wrong, told from the errors of the library: one mistake for each slip, not one for each
 * place where the parser stumbled over it. The wording of the library is never used.
 */
export function mistakesBehind(text: string, errors: readonly YAMLError[]): Mistake[] {
  if (errors.length === 0) return []
  const lexemes = lexemesOf(text)
  const unclosed = unclosedIn(text, lexemes).filter((one) => errors.some((error) => explains(one, error)))
  const found = unclosed.map((one) => unclosedMistake(text, one))
  const startsOf = (code: ErrorCode) =>
    new Set(errors.filter((error) => error.code === code).map(({ pos }) => pos[0]))
  const scene: Scene = {
    text,
    isInBrackets: bracketsIn(lexemes),
    nested: startsOf('BLOCK_AS_IMPLICIT_KEY'),
    severalLines: startsOf('MULTILINE_IMPLICIT_KEY'),
  }
  // A quote that takes in several keys turns all later quotes inside out.
  const lost = unclosed.find(({ close }) => close === "'" || close === '"')?.open ?? Number.POSITIVE_INFINITY
  for (const error of errors) {
    if (error.pos[0] >= lost || unclosed.some((one) => explains(one, error))) continue
    found.push(EXPLAIN[error.code](scene, error))
    // After the end of the document nothing that the library says has a meaning.
    if (error.code === 'UNEXPECTED_TOKEN' || error.code === 'RESOURCE_EXHAUSTION') break
  }
  return onePerLine(text, found)
}

function explains(unclosed: Unclosed, error: YAMLError): boolean {
  return error.pos[0] >= unclosed.open && error.pos[0] <= unclosed.noticed + 1
}

function unclosedMistake(text: string, { open, close, noticed }: Unclosed): Mistake {
  const atEnd = text.slice(noticed).trim() === ''
  const range = { start: open, end: open + 1 }
  return mistake('unclosed', range, { open: text[open]!, close, atEnd })
}

function onePerLine(text: string, mistakes: readonly Mistake[]): Mistake[] {
  const kept: Mistake[] = []
  for (const next of [...mistakes].sort((a, b) => a.range.start - b.range.start)) {
    const last = kept.at(-1)
    if (last === undefined || text.slice(last.range.start, next.range.start).includes('\n')) kept.push(next)
  }
  return kept
}

type Explain = (scene: Scene, error: YAMLError) => Mistake

const EXPLAIN: Readonly<Record<ErrorCode, Explain>> = {
  TAB_AS_INDENT: ({ text }, error) => mistake('tab-indent', whiteSpaceAt(text, error.pos[0]), {}),
  BAD_INDENT: ({ text }, error) => mistake('bad-indent', lineFrom(text, contentFrom(text, error.pos[0])), {}),
  MULTILINE_IMPLICIT_KEY: explainLine,
  MISSING_CHAR: explainLine,
  BLOCK_AS_IMPLICIT_KEY: explainNested,
  BLOCK_IN_FLOW: explainInBrackets,
  BAD_SCALAR_START: explainStart,
  BAD_ALIAS: explainStart,
  ALIAS_PROPS: explainStart,
  MULTIPLE_ANCHORS: explainStart,
  BAD_PROP_ORDER: explainStart,
  BAD_DQ_ESCAPE: (_, error) => mistake('bad-escape', { start: error.pos[0], end: error.pos[0] + 2 }, {}),
  MULTIPLE_DOCS: ({ text }, error) => mistake('second-document', lineFrom(text, error.pos[0]), {}),
  BAD_DIRECTIVE: ({ text }, error) => mistake('directive', lineFrom(text, error.pos[0]), {}),
  TAG_RESOLVE_FAILED: explainTag,
  MULTIPLE_TAGS: explainTag,
  BAD_COLLECTION_TYPE: explainTag,
  NON_STRING_KEY: explainKey,
  RESOURCE_EXHAUSTION: (_, error) => mistake('nested-too-deep', characterAt(error.pos[0]), {}),
  UNEXPECTED_TOKEN: explainToken,
  DUPLICATE_KEY: unexplained,
  KEY_OVER_1024_CHARS: unexplained,
  IMPOSSIBLE: unexplained,
}

/** A line that should be a key with its value and is not. */
function explainLine(scene: Scene, error: YAMLError): Mistake {
  const { text } = scene
  const start = contentFrom(text, error.pos[0])
  // The value above goes on in this deeper line, which was meant as a key.
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && scene.nested.has(error.pos[0])) {
    return mistake('bad-indent', lineFrom(text, contentFrom(text, error.pos[1] - 1)), {})
  }
  if (/[!&*]/.test(text[start - 1] ?? '')) return explainMark(text, start - 1)
  const line = lineFrom(text, start)
  const written = text.slice(line.start, line.end)
  const wide = /^[^\s：:]+(?=：)/.exec(written)
  if (wide !== null)
    return mistake('full-width-colon', characterAt(start + wide[0].length), { key: preview(wide[0]) })
  const tight = /^[^\s：:'"[{]+(?=:[^\s/])/.exec(written)
  if (tight !== null)
    return mistake('colon-without-space', characterAt(start + tight[0].length), { key: preview(tight[0]) })
  if (/^[^\s:]+:(?:\s|$)/.test(written)) return mistake('bad-indent', line, {})
  if (scene.isInBrackets(start)) return explainInBrackets(scene, error)
  return mistake('missing-colon', line, { text: preview(written), atEnd: text.slice(line.end).trim() === '' })
}

/** A second `key: value` where the value of a key should stand. */
function explainNested({ text, severalLines }: Scene, error: YAMLError): Mistake {
  const start = contentFrom(text, error.pos[0])
  if (text[start] === '-') return mistake('bad-indent', lineFrom(text, start), {})
  return severalLines.has(start)
    ? mistake('bad-indent', lineFrom(text, contentFrom(text, text.indexOf('\n', start) + 1)), {})
    : mistake('colon-in-text', lineFrom(text, start), {})
}

function explainInBrackets({ text }: Scene, error: YAMLError): Mistake {
  const line = lineFrom(text, error.pos[0])
  const wide = text.slice(line.start, line.end).indexOf('，')
  return wide === -1
    ? mistake('missing-comma', line, {})
    : mistake('full-width-comma', characterAt(line.start + wide), {})
}

function explainStart({ text }: Scene, error: YAMLError): Mistake {
  const start = contentFrom(text, error.pos[0])
  return mistake('reserved-start', characterAt(start), { character: text[start] ?? '' })
}

function explainKey(scene: Scene, error: YAMLError): Mistake {
  const start = contentFrom(scene.text, error.pos[0])
  const isMarked = /[*&!]/.test(scene.text[start] ?? '')
  return isMarked ? explainStart(scene, error) : mistake('complex-key', lineFrom(scene.text, start), {})
}

/** Text that begins with a mark that YAML keeps for tags, anchors and aliases. */
function explainMark(text: string, start: number): Mistake {
  const [tag = ''] = /^\S+/.exec(text.slice(start)) ?? []
  return text[start] === '!'
    ? mistake('unknown-tag', { start, end: start + tag.length }, { tag: preview(tag) })
    : mistake('reserved-start', characterAt(start), { character: text[start]! })
}

function explainTag({ text }: Scene, error: YAMLError): Mistake {
  const [start, end] = error.pos
  return mistake('unknown-tag', { start, end }, { tag: preview(text.slice(start, end)) })
}

function explainToken({ text }: Scene, error: YAMLError): Mistake {
  const start = contentFrom(text, error.pos[0])
  const line = lineFrom(text, start)
  if (start >= text.length) return mistake('bad-yaml', line, {})
  return mistake('unexpected-text', line, { text: preview(text.slice(line.start, line.end)) })
}

function unexplained({ text }: Scene, error: YAMLError): Mistake {
  return mistake('bad-yaml', lineFrom(text, contentFrom(text, error.pos[0])), {})
}

function characterAt(start: number): Range {
  return { start, end: start + 1 }
}

/** From an offset to the end of the line, without the white space there. */
function lineFrom(text: string, start: number): Range {
  const lineEnd = text.indexOf('\n', start)
  const written = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trimEnd()
  return { start, end: start + written.length }
}

/** The first character at or after an offset that is no white space; the last one of the text where none is. */
function contentFrom(text: string, offset: number): number {
  const rest = text.slice(offset).search(/\S/)
  return rest === -1 ? Math.max(0, text.trimEnd().length - 1) : offset + rest
}

function whiteSpaceAt(text: string, offset: number): Range {
  const length = /^\s+/.exec(text.slice(offset, offset + 80))?.[0].length ?? 1
  return { start: offset, end: offset + length }
}
