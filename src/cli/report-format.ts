import { FORMAT_NAMES, FORMATS, type FormatName } from '../render/index.ts'
import { usageError } from './usage-errors.ts'

/** How a report is shown: drawn for the terminal, as JSON, or in a format of `render`. */
export type Shown = 'pretty' | 'json' | FormatName

const ENDINGS: ReadonlyMap<string, Shown> = new Map<string, Shown>([
  ...FORMAT_NAMES.flatMap((name) => FORMATS[name].endings.map((ending): [string, Shown] => [ending, name])),
  ['json', 'json'],
  ['txt', 'pretty'],
])

/** The format that was asked for, else the one that the name of the file says; they must not contradict each other. */
export function shownFormat(asked: Shown | undefined, file: string | undefined): Shown {
  if (file === undefined) {
    if (asked !== undefined && asked !== 'pretty' && asked !== 'json' && FORMATS[asked].needsFile) {
      throw usageError(2, 'option-needs-option', { option: `--format ${asked}`, needs: '-o' })
    }
    return asked ?? 'pretty'
  }
  const named = ENDINGS.get(/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '')
  if (asked === undefined) {
    if (named !== undefined) return named
    throw usageError(2, 'wrong-ending', { file, format: undefined, endings: [...ENDINGS.keys()] })
  }
  if (named !== undefined && named !== asked) {
    const endings = [...ENDINGS].filter(([, format]) => format === asked).map(([ending]) => ending)
    throw usageError(2, 'wrong-ending', { file, format: asked, endings })
  }
  return asked
}
