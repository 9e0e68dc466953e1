import type { SourceCode, SourceFindings } from './findings.ts'
import type { Range } from './positions.ts'

/** Something wrong in a text, before it is known which file the text is from. */
export type Mistake = {
  [Code in SourceCode]: { readonly code: Code; readonly range: Range; readonly args: SourceFindings[Code] }
}[SourceCode]

export function mistake<Code extends SourceCode>(
  code: Code,
  range: Range,
  args: SourceFindings[Code],
): Mistake {
  // The compiler cannot follow that code and args of one call belong together.
  return { code, range, args } as Mistake
}
