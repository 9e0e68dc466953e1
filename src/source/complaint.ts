import type { Path } from '../model/finding.ts'
import type { Field, SourceCode, SourceFindings } from './findings.ts'

/** What is wrong at a path of a value, before it is known which file the value is from. */
export type Complaint = {
  [Code in SourceCode]: {
    readonly code: Code
    readonly path: Path
    readonly on: 'key' | 'value'
    readonly args: SourceFindings[Code]
  }
}[SourceCode]

export function complain<Code extends SourceCode>(
  code: Code,
  path: Path,
  args: SourceFindings[Code],
  on: 'key' | 'value' = 'value',
): Complaint {
  // The compiler cannot follow that code and args of one call belong together.
  return { code, path, on, args } as Complaint
}

/** The nearest key at or above a path; empty at the root of a file. */
export function fieldOf(path: Path): Field {
  const key = path.findLast((step) => typeof step === 'string')
  return { key: String(key ?? ''), item: typeof path.at(-1) === 'number' }
}
