import type { TraceWords } from '../messages/trace-words.ts'
import type { Path } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { Trace } from '../trace/trace-result.ts'

/** A trace and the two files it is about. */
export interface TraceView {
  readonly plan: Plan
  /** As messages name it: plans/x.yaml. */
  readonly planFile: string
  readonly documentFile: string
  readonly trace: Trace
  /** Whether the document is the very file that was transcribed; undefined where the plan does not say which. */
  readonly sameFile: boolean | undefined
  /** Line of the plan file that a path leads to. */
  lineOf(path: Path): number
  /** What stands there, as it is written. */
  written(path: Path): string
}

export function planPlace({ planFile, lineOf }: Pick<TraceView, 'planFile' | 'lineOf'>, path: Path): string {
  return `${planFile}:${lineOf(path)}`
}

/** file:line where the format has lines; else the file and the paragraph in words. */
export function documentPlace({ documentFile, trace }: TraceView, line: number, words: TraceWords): string {
  return trace.document.counts === 'lines'
    ? `${documentFile}:${line}`
    : `${documentFile} ${words.paragraph(line)}`
}
