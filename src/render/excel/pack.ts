import { unzipSync } from 'fflate'
import { stableZip } from '../stable-zip.ts'
import { type OutsideLinks, outsideLinks } from './outside-links.ts'

const SHEET_LINKS = /^xl\/worksheets\/_rels\/(sheet\d+\.xml)\.rels$/
const SHEET = /^xl\/worksheets\/(sheet\d+\.xml)$/
/** Names that exceljs draws by chance, such as those of data bars. */
const CHANCE = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/g

/** The workbook as exceljs wrote it, without what differs from run to run and without links to nowhere. */
export function packed(workbook: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = {}
  const names = new Map<string, string>()
  const links = new Map<string, OutsideLinks>()
  // In this order the links of a sheet come before the sheet.
  for (const [name, bytes] of Object.entries(unzipSync(workbook)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.endsWith('/')) continue
    const [, linking] = SHEET_LINKS.exec(name) ?? []
    const [, sheet] = SHEET.exec(name) ?? []
    if (linking !== undefined) {
      const found = outsideLinks(decode(bytes))
      links.set(linking, found)
      if (found.part !== undefined) parts[name] = encode(found.part)
    } else if (sheet !== undefined) parts[name] = encode(settled(decode(bytes), names, links.get(sheet)))
    else parts[name] = bytes
  }
  // A workbook may be large: half the time for a tenth more bytes.
  return stableZip(parts, 3)
}

function settled(xml: string, names: Map<string, string>, links: OutsideLinks | undefined): string {
  return (
    xml
      // Links within a workbook need no relationship; exceljs writes one for each all the same.
      .replace(/(<hyperlink [^>]*?) r:id="([^"]*)"/g, (link, before: string, id: string) => {
        const place = links?.places.get(id)
        if (place === undefined) return before
        return place === '' ? link : `${link} location="${place}"`
      })
      // The schema has the outline before the page.
      .replace(/(<pageSetUpPr [^>]*\/>)(<outlinePr [^>]*\/>)/, '$2$1')
      .replace(CHANCE, (name) => {
        const known = names.get(name) ?? `{00000000-0000-4000-8000-${String(names.size).padStart(12, '0')}}`
        names.set(name, known)
        return known
      })
  )
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
