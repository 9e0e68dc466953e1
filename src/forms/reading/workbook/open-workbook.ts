import { MOST_ROWS } from '../limits.ts'
import type { OpenedSheets } from '../opened.ts'
import type { ImportProblem } from '../rows.ts'
import type { Sheet } from '../sheet.ts'
import { problem } from '../tell.ts'
import { type Part, partsOf } from './archive.ts'
import { type Relations, readBook, readRelations, relationsPartOf } from './book.ts'
import { refusalOf } from './guard.ts'
import type { XmlOutcome } from './read-xml.ts'
import { readSharedStrings } from './shared-strings.ts'
import { NO_STYLES, readStyles } from './styles.ts'
import { readWorksheet } from './worksheet.ts'

const BOOK = 'xl/workbook.xml'

/**
 * The sheets of a workbook in the format of Excel 2007 and later. Hostile and broken files are refused by their
 * directory where that is enough, and in bounded time and memory where it is not.
 */
export function openWorkbook(bytes: Uint8Array): OpenedSheets {
  const parts = partsOf(bytes)
  if (parts === undefined) return refused(problem('workbook-damaged', {}))
  const refusal = refusalOf(parts)
  if (refusal !== undefined) return refused(refusal)
  const named = new Map(parts.map((part) => [part.name.toLowerCase(), part]))
  const links = externalLinks(bytes, named)
  if (links !== undefined) return refused(problem('workbook-with-external-links', { links }))

  const failures: ImportProblem[] = []
  const sound = (outcome: XmlOutcome, part: Part, sheet = ''): boolean => {
    if (outcome === 'damaged') failures.push(problem('workbook-damaged', {}, { sheet }))
    if (outcome === 'entities')
      failures.push(problem('workbook-with-entities', { part: part.name }, { sheet }))
    if (outcome === 'stopped') failures.push(problem('too-many-rows', { limit: MOST_ROWS }, { sheet }))
    return outcome === 'whole'
  }
  const relationsOf = (owner: string): Relations => {
    const part = named.get(relationsPartOf(owner).toLowerCase())
    if (part === undefined) return new Map()
    const { relations, outcome } = readRelations(bytes, part, owner)
    return sound(outcome, part) ? relations : new Map()
  }

  const bookPart = named.get(BOOK)!
  const { book, outcome } = readBook(bytes, bookPart)
  sound(outcome, bookPart)
  const relations = relationsOf(BOOK)
  const partOf = (type: string): Part | undefined => {
    const related = [...relations.values()].find((relation) => relation.type === type && relation.inside)
    if (related === undefined) return undefined
    const part = named.get(related.target.toLowerCase())
    // Without its formats a figure may read as another one.
    if (part === undefined) failures.push(problem('workbook-damaged', {}))
    return part
  }
  const surroundings = { strings: stringsIn(), styles: stylesIn(), from1904: book.from1904 }

  function stringsIn(): readonly string[] {
    const part = partOf('sharedStrings')
    if (part === undefined) return []
    const read = readSharedStrings(bytes, part)
    return sound(read.outcome, part) ? read.strings : []
  }
  function stylesIn() {
    const part = partOf('styles')
    if (part === undefined) return NO_STYLES
    const read = readStyles(bytes, part)
    return sound(read.outcome, part) ? read.styles : NO_STYLES
  }

  const sheets: Sheet[] = []
  const read = new Set<Part>()
  for (const { name, hidden, relation } of failures.length > 0 ? [] : book.sheets) {
    const related = relations.get(relation)
    // A chart that fills a sheet of its own has no cells.
    if (related !== undefined && related.type !== 'worksheet') continue
    const part = related === undefined ? undefined : named.get(related.target.toLowerCase())
    // Sheets that share a part would make a small file a long one.
    if (part === undefined || read.has(part)) {
      failures.push(problem('workbook-damaged', {}, { sheet: name }))
      continue
    }
    read.add(part)
    const reading = readWorksheet(bytes, part, { name, hidden }, surroundings, relationsOf(part.name))
    if (sound(reading.outcome, part, name)) sheets.push(reading.sheet)
  }
  return { sheets: failures.length > 0 ? [] : sheets, problems: failures }
}

function refused(why: ImportProblem): OpenedSheets {
  return { sheets: [], problems: [why] }
}

/** Files that formulas of the workbook look into; undefined where there are none. */
function externalLinks(bytes: Uint8Array, named: ReadonlyMap<string, Part>): string[] | undefined {
  const parts = [...named].filter(([name]) => name.startsWith('xl/externallinks/'))
  if (parts.length === 0) return undefined
  const targets = parts
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, part]) => [...readRelations(bytes, part, part.name).relations.values()])
    .map(({ target }) => target)
  return [...new Set(targets)].sort().slice(0, MOST_LINKS_TOLD)
}

const MOST_LINKS_TOLD = 3
