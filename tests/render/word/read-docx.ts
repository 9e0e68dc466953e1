import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
  return Object.fromEntries(parts)
}

export function documentOf(bytes: Uint8Array): string {
  return partsOf(bytes)['word/document.xml'] ?? ''
}

function textIn(xml: string): string {
  return xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '')
    .replaceAll('&amp;', '&')
}

/** The text of every paragraph, those of tables included. */
export function paragraphsOf(bytes: Uint8Array): string[] {
  return [...documentOf(bytes).matchAll(/<w:p>[\s\S]*?<\/w:p>|<w:p [\s\S]*?<\/w:p>/g)].map(([xml]) =>
    textIn(xml),
  )
}

export interface WordTable {
  readonly titles: readonly string[]
  /** Merged cells are filled in; a row that runs over the whole width has its text in the first cell. */
  readonly rows: readonly (readonly string[])[]
}

export function tablesOf(bytes: Uint8Array): WordTable[] {
  return [...documentOf(bytes).matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => {
    const rows: string[][] = []
    for (const [row] of table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)) {
      const above = rows.at(-1) ?? []
      rows.push(
        [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell], index) =>
          cell.includes('<w:vMerge w:val="continue"/>') ? (above[index] ?? '') : textIn(cell),
        ),
      )
    }
    const [titles = [], ...body] = rows
    return { titles, rows: body.map((row) => titles.map((_, index) => row[index] ?? '')) }
  })
}

/** The first tag that has no partner; undefined where all are closed in order. */
export function brokenTag(xml: string): string | undefined {
  const open: string[] = []
  for (const [tag, slash, name, end] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return tag
    } else if (end !== '/') open.push(name!)
  }
  if (open.length > 0) return open.at(-1)
  // What is left outside of tags must hold no bare marks.
  return /<|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.exec(
    xml.replace(/<\/?[A-Za-z?](?:"[^"]*"|[^">])*>/g, ''),
  )?.[0]
}
