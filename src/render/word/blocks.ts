import type { Block, Doc, Heading } from '../../report/doc.ts'
import { titleLines } from '../title-lines.ts'
import { cellRuns, toneLook } from './cell-runs.ts'
import { type Links, linksOf } from './links.ts'
import { paragraph, run } from './markup.ts'
import { STYLES } from './styles.ts'
import { tableMarkup } from './table.ts'
import { type Typography, textWidth } from './typography.ts'

/** Title and blocks of a document as the content of a Word body. */
export function bodyMarkup(doc: Doc, typography: Typography): string {
  const links = linksOf(doc)
  // Documents begin their headings at different levels; the first one is always set as the highest.
  const first = Math.min(...doc.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))
  const title = paragraph(STYLES.title, run(titleOf(doc, typography).join('\n')))
  const blocks = doc.blocks.map((block) => blockMarkup(block, { typography, links, first }))
  return title + blocks.join('')
}

/** The title in the lines that it takes. */
export function titleOf({ title, file }: Doc, typography: Typography): string[] {
  const width = Math.floor(textWidth(typography) / (typography.title.size * 10))
  return titleLines(title, file?.titleLines, width)
}

interface Setting {
  readonly typography: Typography
  readonly links: Links
  readonly first: number
}

function blockMarkup(block: Block, setting: Setting): string {
  const { typography, links } = setting
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block, setting)
    case 'text':
      return textMarkup(block, setting)
    case 'note':
      return paragraph(STYLES.note, run(block.text))
    case 'table': {
      const { caption } = block
      const above = caption === undefined ? '' : paragraph(STYLES.caption, run(caption))
      // Word would make one table of two without a paragraph between them.
      return above + tableMarkup(block, typography, links) + paragraph(STYLES.afterTable, '')
    }
    case 'code':
      return block.lines.map((line) => paragraph(STYLES.code, run(line))).join('')
  }
}

function headingMarkup({ level, text, id, newPage }: Heading, { links, first }: Setting): string {
  const style = STYLES.headings[Math.min(level - first, STYLES.headings.length - 1)]!
  // What begins a page of its own, such as an annex, begins at the margin.
  return paragraph(style, run(text), {
    bookmarks: links.at(id),
    newPage: newPage ?? false,
    flush: newPage ?? false,
  })
}

function textMarkup(block: Extract<Block, { kind: 'text' }>, { typography, links }: Setting): string {
  const { cells, tone, indent = 0, align } = block
  // What people still have to write shows on the screen and on paper.
  const look = { ...toneLook(tone), ...(tone === 'warn' ? { highlight: true } : {}) }
  const runs = cells.map((cell) => cellRuns(cell, links, look)).join('')
  if (align === 'center') return paragraph(STYLES.subtitle, runs)
  const twoCharacters = typography.body.size * 40
  return paragraph(STYLES.body, runs, {
    ...(indent === 0 ? {} : { indent: indent * twoCharacters }),
    ...(align === undefined ? {} : { flush: true, align: align === 'end' ? 'right' : 'left' }),
  })
}
