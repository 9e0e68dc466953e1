import type { FindingArgs, FindingText, Messages } from '../messages/catalogue.ts'
import type { Finding, Path, Span } from '../model/finding.ts'

/** A finding as a line of text: where, what, and what to do. */
export interface Told extends FindingText {
  /** file:line:column */
  readonly place: string
}

/** A file that can say where a path stands. */
interface Located {
  readonly file: string
  locate(path: Path, on?: 'key' | 'value'): Span
}

export function told(finding: Finding, files: readonly (Located | undefined)[], messages: Messages): Told {
  // Code and args of one finding belong together; the producers' types say so.
  const text = messages.findings[finding.code as keyof FindingArgs] as (args: unknown) => FindingText
  return { place: placeOf(finding, files), ...text(finding.args) }
}

function placeOf({ at }: Finding, files: readonly (Located | undefined)[]): string {
  const yaml = files.find((one) => one?.file === at.file)
  const span = at.span ?? (at.path === undefined ? undefined : yaml?.locate(at.path, at.on))
  if (span !== undefined) return `${at.file}:${span.line}:${span.column}`
  return at.line === undefined ? at.file : `${at.file}:${at.line}`
}
