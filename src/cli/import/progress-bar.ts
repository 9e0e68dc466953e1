import { displayWidth } from '../../model/display-width.ts'
import { printable } from '../../render/cell-text.ts'
import type { Terminal } from '../host.ts'

const WIDTH = 20
/** Fewer files are read before anybody looks. */
const WORTH_SHOWING = 5

/** How far a long run has come, on one line that is written over and taken away at the end. */
export interface ProgressBar {
  /** `label` is what is being worked on. */
  show(done: number, label: string): void
  clear(): void
}

/** Shows nothing where no terminal is, so that logs of scripts stay readable. */
export function progressBar(terminal: Terminal, total: number): ProgressBar {
  if (!terminal.isTerminal || total < WORTH_SHOWING) return { show: () => {}, clear: () => {} }
  return {
    show(done, label) {
      const full = Math.round((WIDTH * done) / total)
      const line = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done}/${total} ${printable(label)}`
      terminal.write(`\r${CLEAR}${fitting(line.replace(/\s+/g, ' '), terminal.columns - 1)}`)
    },
    clear: () => terminal.write(`\r${CLEAR}`),
  }
}

/** Wipes the line to its end. */
const CLEAR = '\u001b[K'

/** A line that wraps could not be written over. */
function fitting(text: string, columns: number): string {
  let shown = ''
  for (const sign of text) {
    if (displayWidth(shown + sign) > columns) break
    shown += sign
  }
  return shown
}
