import type { Entry } from '../model/entry.ts'
import type { FileReader } from '../source/file-reader.ts'
import { parseYamlFile } from '../source/yaml-file.ts'
import { readPrelude } from './prelude.ts'
import { recordWindows } from './record-windows.ts'
import { eachYamlEntry } from './yaml-entries.ts'

/** A stretch of a log file that holds whole records; `at` is where the first begins, in this line of the file. */
interface LogWindow {
  readonly bytes: Uint8Array
  readonly at: number
  readonly end: number
  /** Of the first window; the following ones go on counting. */
  readonly line: number | undefined
  readonly isLast: boolean
}

/** The windows of a log file behind its prelude. A file of any other layout is read whole, entry by entry, into `keep`. */
export function* logWindows(
  files: FileReader,
  file: string,
  keep: (entry: Entry | undefined, line: number) => void,
): Generator<LogWindow> {
  let isFirst = true
  for (const { bytes, end, isLast } of recordWindows(files.readChunks(file))) {
    if (!isFirst) {
      yield { bytes, at: 0, end, line: undefined, isLast }
      continue
    }
    isFirst = false
    const prelude = readPrelude(bytes, end)
    if (prelude.layout === 'other') {
      eachYamlEntry(parseYamlFile(file, files.read(file) ?? new Uint8Array()), 0, keep, () => {})
      return
    }
    yield { bytes, at: prelude.start, end, line: prelude.line, isLast }
  }
}
