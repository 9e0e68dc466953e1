import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { FileFacts } from '../../report/doc.ts'
import { stableZip } from '../stable-zip.ts'
import { xmlText } from '../xml-text.ts'
import { fontTable } from './font-table.ts'
import type { Fonts } from './typography.ts'

export interface Contents {
  /** The only text of the frame, which the body replaces. */
  readonly placeholder: string
  readonly body: string
  readonly title: string
  readonly file: FileFacts | undefined
  readonly fonts: Fonts
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Puts the text into the frame that the library made, and facts for what the library takes from the clock. */
export function finishPackage(frame: Uint8Array, contents: Contents): Uint8Array {
  const parts = unzipSync(frame)
  const edit = (name: string, change: (text: string) => string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`the frame has no ${name}`)
    parts[name] = strToU8(change(strFromU8(part)))
  }
  const paragraph = `<w:p><w:r><w:t xml:space="preserve">${contents.placeholder}</w:t></w:r></w:p>`
  edit('word/document.xml', (text) => replaceOnce(text, paragraph, contents.body))
  edit('word/settings.xml', (text) =>
    replaceOnce(text, '</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'),
  )
  edit('word/fontTable.xml', () => HEAD + fontTable(contents.fonts))
  edit('docProps/core.xml', () => HEAD + coreProperties(contents))
  return stableZip(parts)
}

function replaceOnce(text: string, old: string, by: string): string {
  const [before, after, more] = text.split(old)
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`the frame does not hold ${old} once`)
  return before + by + after
}

function coreProperties({ title, file }: Contents): string {
  const properties = [
    `<dc:title>${xmlText(title.replaceAll('\n', ''))}</dc:title>`,
    ...(file === undefined
      ? []
      : [
          `<dc:subject>${xmlText(file.subject)}</dc:subject>`,
          `<dc:creator>${xmlText(file.author)}</dc:creator>`,
          `<dc:language>${file.language}</dc:language>`,
          `<dcterms:created xsi:type="dcterms:W3CDTF">${file.date}T00:00:00Z</dcterms:created>`,
          `<dcterms:modified xsi:type="dcterms:W3CDTF">${file.date}T00:00:00Z</dcterms:modified>`,
        ]),
  ]
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${properties.join('')}</cp:coreProperties>`
  )
}
