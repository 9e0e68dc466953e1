import { Chalk } from 'chalk'
import type { Doc } from '../report/doc.ts'
import { cellText } from './cell-text.ts'

export interface TerminalOptions {
  /** Display columns, at least 20. */
  readonly columns: number
  readonly colorLevel: 0 | 1 | 2 | 3
}

/** A report for the terminal, or as plain text where there are no colours. */
export function renderTerminal(doc: Doc, options: TerminalOptions): string {
  const chalk = new Chalk({ level: options.colorLevel })
  return `${[chalk.bold(doc.title), ...doc.blocks.map((b) => ('cells' in b ? b.cells.map(cellText).join('') : ''))].join('\n')}\n`
}
