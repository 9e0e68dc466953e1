import type { Block, Doc, FileFacts, Table } from '../../report/doc.ts'
import { sheetNames } from './safe-text.ts'

/** One sheet of a workbook before it is laid out. */
export interface SheetDraft {
  readonly name: string
  readonly title: string
  /** The title in the lines in which it is best set. */
  readonly titleParts: readonly string[] | undefined
  /** What the sheet belongs to; the first one has the title of the document itself. */
  readonly subtitle: string | undefined
  /** Ids that mean the sheet itself. */
  readonly ids: readonly string[]
  readonly blocks: readonly Block[]
  /** Fills the sheet: its columns are those of the sheet, its titles are frozen, people may filter it. */
  readonly main: Table | undefined
}

/** Every heading that names a sheet begins one; what stands before the first of them has a sheet of its own. */
export function splitSheets({ title, blocks }: Doc, file: FileFacts): SheetDraft[] {
  const parts: { name: string; title: string; ids: string[]; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.sheet !== undefined) {
      const ids = block.id === undefined ? [] : [block.id]
      parts.push({ name: block.sheet, title: block.text, ids, blocks: [] })
      continue
    }
    if (parts.length === 0) parts.push({ name: file.firstSheet, title, ids: [], blocks: [] })
    parts.at(-1)!.blocks.push(block)
  }
  if (parts.length === 0) parts.push({ name: file.firstSheet, title, ids: [], blocks: [] })
  const names = sheetNames(parts.map(({ name }) => name))
  return parts.map((part, index) => ({
    name: names[index]!,
    title: index === 0 ? title : part.title,
    titleParts: index === 0 ? file.titleLines : undefined,
    subtitle: index === 0 ? undefined : `${title} · ${file.subject}`,
    ids: part.ids,
    blocks: part.blocks,
    main: mainTable(part.blocks),
  }))
}

/** A table fills its sheet when it is the only one there and is what the sheet is about. */
function mainTable(blocks: readonly Block[]): Table | undefined {
  const tables = blocks.filter((block) => block.kind === 'table')
  const [only] = tables
  return tables.length === 1 && only?.main ? only : undefined
}
