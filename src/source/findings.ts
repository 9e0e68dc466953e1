import type { Finding, Locus, Severity, Span } from '../model/finding.ts'

/** What a value looks like to someone who writes YAML. `all` stands for the word itself. */
export type Kind = 'text' | 'number' | 'whole-number' | 'yes-no' | 'date' | 'list' | 'map' | 'all'

/** Where a value is expected: the nearest key above it, and whether it is an item of the list there. */
export interface Field {
  readonly key: string
  readonly item: boolean
}

/** Bytes that are no text in UTF-8. */
export interface EncodingFindings {
  'byte-order-mark': object
  'not-utf8': { encoding: 'GBK' | 'UTF-16' | 'unknown' }
  'damaged-text': object
  'file-cut-short': object
  'binary-file': object
  'invisible-character': { character: string }
  'file-too-large': { megabytes: number; limit: number }
}

/** Text that is no YAML. */
export interface SyntaxFindings {
  'tab-indent': object
  'duplicate-key': { key: string; first: { line: number; column: number } }
  'full-width-colon': { key: string }
  'full-width-comma': object
  'full-width-space': object
  'full-width-bracket': { found: string; instead: string }
  'full-width-quote': { found: string; instead: string }
  'full-width-hash': object
  'full-width-value': { found: string; instead: string }
  'colon-without-space': { key: string }
  'colon-in-text': object
  'comma-in-text': { text: string }
  'dash-without-space': object
  'missing-colon': { text: string; atEnd: boolean }
  'missing-comma': object
  'bad-indent': object
  unclosed: { open: string; close: string; atEnd: boolean }
  'unexpected-text': { text: string }
  'reserved-start': { character: string }
  'bad-escape': object
  'second-document': object
  directive: object
  'unknown-tag': { tag: string }
  'unknown-alias': { name: string }
  'too-many-aliases': object
  'merge-key': object
  'complex-key': object
  'nested-too-deep': object
  'bad-yaml': object
  /** An unfinished merge of git; `mark` is the first of its marks that is still there. */
  'conflict-marks': { mark: string }
}

/** YAML of another shape than the file should have. */
export interface ShapeFindings {
  'file-empty': object
  'unsupported-version': { value: string }
  'unknown-key': { key: string; nearest: string | undefined; known: readonly string[] }
  'missing-key': { keys: readonly string[] }
  'empty-value': Field & { expected: readonly Kind[]; required: boolean }
  'empty-text': Field
  'empty-list': { key: string }
  'wrong-type': Field & { expected: readonly Kind[]; found: Kind; value: string; instead: string | undefined }
  'numeric-id': { key: string; written: string }
  'bad-id': { value: string }
  'bad-date': { value: string; instead: string | undefined; lastDay: number | undefined }
  'not-one-of': { key: string; value: string; choices: readonly string[]; nearest: string | undefined }
  'too-long': { key: string; length: number; limit: number }
  'bad-form': { value: string; form: 'stamp' | 'sha256' | 'month-day' | 'year' }
  'bad-number': { value: string; need: 'whole' | 'not-negative' | 'finite' }
  'bad-value': Field
}

/** The workspace as a whole. */
export interface WorkspaceFindings {
  'plans-missing': { folder: boolean }
  'settings-misnamed': { found: string }
  'unknown-timezone': { value: string }
  'register-missing': { path: string }
  'register-without-names': { path: string }
}

/** Codes of what can be wrong with a file before any rule sees it, with the arguments of their messages. */
export type SourceFindings = EncodingFindings & SyntaxFindings & ShapeFindings & WorkspaceFindings
export type SourceCode = keyof SourceFindings
export type SourceFinding = { [Code in SourceCode]: Finding<Code, SourceFindings[Code]> }[SourceCode]

const SEVERITY_OF: { readonly [Code in SourceCode]: Severity } = {
  'byte-order-mark': 'error',
  'not-utf8': 'error',
  'damaged-text': 'error',
  'file-cut-short': 'error',
  'binary-file': 'error',
  'invisible-character': 'warning',
  'file-too-large': 'error',
  'tab-indent': 'error',
  'duplicate-key': 'error',
  'full-width-colon': 'error',
  'full-width-comma': 'error',
  'full-width-space': 'error',
  'full-width-bracket': 'error',
  'full-width-quote': 'error',
  'full-width-hash': 'error',
  'full-width-value': 'error',
  'colon-without-space': 'error',
  'colon-in-text': 'error',
  'comma-in-text': 'error',
  'dash-without-space': 'error',
  'missing-colon': 'error',
  'missing-comma': 'error',
  'bad-indent': 'error',
  unclosed: 'error',
  'unexpected-text': 'error',
  'reserved-start': 'error',
  'bad-escape': 'error',
  'second-document': 'error',
  directive: 'error',
  'unknown-tag': 'error',
  'unknown-alias': 'error',
  'too-many-aliases': 'error',
  'merge-key': 'error',
  'complex-key': 'error',
  'nested-too-deep': 'error',
  'bad-yaml': 'error',
  'conflict-marks': 'error',
  'file-empty': 'error',
  'unsupported-version': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'empty-value': 'error',
  'empty-text': 'error',
  'empty-list': 'error',
  'wrong-type': 'error',
  'numeric-id': 'error',
  'bad-id': 'error',
  'bad-date': 'error',
  'not-one-of': 'error',
  'too-long': 'error',
  'bad-form': 'error',
  'bad-number': 'error',
  'bad-value': 'error',
  'plans-missing': 'error',
  'settings-misnamed': 'error',
  'unknown-timezone': 'error',
  'register-missing': 'error',
  'register-without-names': 'warning',
}

/** Every code with its severity before settings change it, for `sciplan rules`. */
export const SOURCE_RULES: readonly { readonly id: SourceCode; readonly severity: Severity }[] = (
  Object.keys(SEVERITY_OF) as SourceCode[]
).map((id) => ({ id, severity: SEVERITY_OF[id] }))

export function sourceFinding<Code extends SourceCode>(
  code: Code,
  at: Locus & { readonly span?: Span },
  args: SourceFindings[Code],
): SourceFinding {
  // The compiler cannot follow that code and args of one call belong together.
  return { code, severity: SEVERITY_OF[code], at, args } as SourceFinding
}
