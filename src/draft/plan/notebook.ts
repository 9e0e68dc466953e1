import type { Path } from '../../model/finding.ts'
import type {
  Alternative,
  Doubt,
  DoubtArgs,
  DoubtCode,
  LeftOut,
  LeftOutReason,
  Provenance,
} from '../draft.ts'
import type { Line } from '../lines.ts'

/** What is noted while a plan is put together: where values came from, what is doubtful, what was left out. */
export interface Notebook {
  readonly provenance: Provenance[]
  readonly doubts: Doubt[]
  readonly leftOut: LeftOut[]
  stated(path: Path, line: Line, text: string): void
  doubt<Code extends DoubtCode>(
    code: Code,
    path: Path,
    line: Line | undefined,
    args: DoubtArgs[Code],
    alternative?: readonly Alternative[],
  ): void
  leave(line: Line, text: string, reason: LeftOutReason): void
}

export function notebook(): Notebook {
  const provenance: Provenance[] = []
  const doubts: Doubt[] = []
  const leftOut: LeftOut[] = []
  return {
    provenance,
    doubts,
    leftOut,
    stated: (path, line, text) => provenance.push({ path, line: line.paragraph.line, text }),
    doubt: (code, path, line, args, alternative) => {
      const other = alternative === undefined ? {} : { alternative }
      doubts.push({ code, args, path, line: line?.paragraph.line ?? 1, ...other } as Doubt)
    },
    leave: (line, text, reason) => leftOut.push({ line: line.paragraph.line, text, reason }),
  }
}
