import type { Block, Cell, Row, Table } from '../doc.ts'

/**
 * What people wrote in Markdown as blocks of a document: one line is one paragraph, as in a letter. Headings, bold
 * type, tables and code are known; lists keep their numbers; of a link and a picture the words remain.
 */
export function blocksOf(written: string): Block[] {
  const lines = written.replace(/<!--[\s\S]*?-->/g, '').split('\n')
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!.trim()
    const fence = /^(```+|~~~+)/.exec(line)?.[1]
    if (fence !== undefined) {
      const end = lines.findIndex((one, at) => at > index && one.trim().startsWith(fence))
      const last = end < 0 ? lines.length : end
      blocks.push({ kind: 'code', lines: lines.slice(index + 1, last) })
      index = last + 1
    } else if (isRow(line) && isRule(lines[index + 1] ?? '')) {
      const end = lines.findIndex((one, at) => at > index && !isRow(one.trim()))
      const rows = lines.slice(index, end < 0 ? lines.length : end)
      blocks.push(tableOf(rows))
      index += rows.length
    } else {
      if (line !== '') blocks.push(blockOf(line))
      index += 1
    }
  }
  return blocks
}

function blockOf(line: string): Block {
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1]
  if (heading !== undefined)
    return { kind: 'heading', level: 3, text: plain(heading.replace(/\*\*|__/g, '')) }
  const quoted = line.replace(/^(>\s*)+/, '')
  const listed = quoted.replace(/^[-*+]\s+(\[[ xX]\]\s+)?/, '• ')
  return { kind: 'text', cells: inline(listed) }
}

/** Bold type is kept, all other marks are taken away. */
function inline(line: string): Cell[] {
  return line
    .split(/(\*\*.+?\*\*|__.+?__)/)
    .filter((piece) => piece !== '')
    .map((piece): Cell => {
      const bold = /^(?:\*\*(.+)\*\*|__(.+)__)$/.exec(piece)
      return bold === null
        ? plain(piece)
        : { kind: 'text', tone: 'strong', text: plain(bold[1] ?? bold[2] ?? '') }
    })
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' }

function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\\\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])/g, '$1')
    .replace(/(?<!\\)`([^`]*)`/g, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&(?:amp|lt|gt|nbsp);/g, (entity) => ENTITIES[entity]!)
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
}

function isRow(line: string): boolean {
  return line.startsWith('|') && line.length > 1
}

function isRule(line: string): boolean {
  return /^\s*\|(\s*:?-+:?\s*\|)+\s*$/.test(line)
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.trim()))
}

function tableOf([head = '', rule = '', ...body]: readonly string[]): Table {
  const titles = cellsOf(head)
  const sides = cellsOf(rule)
  return {
    kind: 'table',
    columns: titles.map((title, index) => ({
      title,
      grow: 1,
      align: /^-.*:$/.test(sides[index] ?? '') ? 'right' : 'left',
    })),
    rows: body.map((row): Row => ({ cells: titles.map((_, index) => cellsOf(row)[index] ?? '') })),
  }
}
