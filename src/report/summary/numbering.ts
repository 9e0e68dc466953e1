import type { SummaryWords } from '../../messages/summary-words.ts'
import type { Heading } from '../doc.ts'

/** Counts headings as official documents do: 一、(一)1. */
export interface Numbering {
  section(title: string): Heading
  part(title: string): Heading
  item(title: string): Heading
  annex(title: string, sheet: string): Heading
}

export function numbering({ numbered }: SummaryWords): Numbering {
  const counts = { section: 0, part: 0, item: 0, annex: 0 }
  return {
    section(title) {
      counts.section += 1
      counts.part = 0
      return { kind: 'heading', level: 1, text: numbered.section(counts.section, title) }
    },
    part(title) {
      counts.part += 1
      counts.item = 0
      return { kind: 'heading', level: 2, text: numbered.part(counts.part, title) }
    },
    item(title) {
      counts.item += 1
      return { kind: 'heading', level: 3, text: numbered.item(counts.item, title) }
    },
    annex(title, sheet) {
      counts.annex += 1
      return { kind: 'heading', level: 1, text: numbered.annex(counts.annex, title), newPage: true, sheet }
    },
  }
}
