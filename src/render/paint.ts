import { Chalk, type ChalkInstance } from 'chalk'
import type { Light } from '../model/report.ts'
import type { Cell, Tone } from '../report/doc.ts'

/** Colours for text that has its final width; each call paints one line. */
export interface Paint {
  strong(text: string): string
  muted(text: string): string
  tone(text: string, tone: Tone): string
  /** A line of a cell in the colour that the cell asks for. */
  cell(text: string, cell: Cell): string
}

/** One instance of our own: the library's default reads the environment, and not NO_COLOR. */
export function paintOf(level: 0 | 1 | 2 | 3): Paint {
  const chalk = new Chalk({ level })
  const lights: Record<Light, ChalkInstance> = {
    green: chalk.green,
    yellow: chalk.yellow,
    red: chalk.red,
    blue: chalk.blueBright,
    grey: chalk.gray,
  }
  const tones: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    strong: chalk.bold,
    muted: chalk.gray,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    info: chalk.blueBright,
  }
  const tone = (text: string, name: Tone) => (text === '' ? text : tones[name](text))
  return {
    strong: (text) => tone(text, 'strong'),
    muted: (text) => tone(text, 'muted'),
    tone,
    cell(text, cell) {
      if (typeof cell === 'string' || text === '') return text
      if (cell.kind === 'standing') return lights[cell.light](text)
      return 'tone' in cell && cell.tone !== undefined ? tone(text, cell.tone) : text
    },
  }
}
