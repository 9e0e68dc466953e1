import { LONGEST_TEXT } from '../limits.ts'
import type { Attributes } from './read-xml.ts'

/**
 * Gathers the text of a string that may be split into runs of their own look; how to pronounce it is left out. Of a text
 * that no cell can hold comes enough to see that it is too long.
 */
export interface TextRuns {
  open(name: string): void
  text(text: string): void
  close(name: string): void
  /** What was gathered since the last time. */
  take(): string
}

export function textRuns(): TextRuns {
  let [gathered, inText, pronounced] = ['', false, false]
  return {
    open(name) {
      if (name === 'rPh') pronounced = true
      inText = name === 't' && !pronounced
    },
    text(text) {
      if (inText && gathered.length <= LONGEST_TEXT) gathered += text.slice(0, LONGEST_TEXT + 1)
    },
    close(name) {
      if (name === 'rPh') pronounced = false
      if (name === 't') inText = false
    },
    take() {
      const whole = gathered
      gathered = ''
      return unescaped(whole)
    },
  }
}

/** Characters that XML cannot hold are written as _x000D_. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

export function isTrue(attributes: Attributes, name: string): boolean {
  const value = attributes[name]
  return value === '1' || value === 'true'
}
