import type { Doc } from '../../report/doc.ts'
import { anchorsOf } from './anchors.ts'
import { blockMarkup, namesOf } from './blocks.ts'
import { element } from './element.ts'
import { renderPage } from './page.ts'
import { htmlFile } from './shell.ts'

/** A report as one HTML file: as the page that it brings along, else block by block, to read and to print. */
export function renderHtml(doc: Doc): string {
  if (doc.page !== undefined) return renderPage(doc.page)
  const anchors = anchorsOf(namesOf(doc.blocks))
  const blocks = doc.blocks.map((block) => blockMarkup(block, anchors))
  const body = element('main', { class: 'sheet' }, element('h1', {}, doc.title), blocks)
  return htmlFile(doc.title, doc.file, [body], { script: false })
}
