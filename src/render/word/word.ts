import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { Doc, FileFacts } from '../../report/doc.ts'
import { bodyMarkup } from './blocks.ts'
import { finishPackage } from './package.ts'
import { fitsPage } from './page-height.ts'
import { fontOf, stylesOf } from './styles.ts'
import { FONTS, onePageTypographies, type Typography, typographyOf } from './typography.ts'

const UPRIGHT: Pick<FileFacts, 'orientation'> = { orientation: 'portrait' }
/** Stands in the text that the library writes until ours takes its place. */
const BODY = 'body'

/**
 * A document in the format of official documents (GB/T 9704-2012). The same document gives the same bytes: the only
 * date in it is that of its facts.
 */
export async function renderWord(doc: Doc): Promise<Uint8Array> {
  const typography = typographyFor(doc)
  const frame = frameOf(typography)
  const bytes = new Uint8Array(await Packer.toArrayBuffer(frame))
  return finishPackage(bytes, {
    placeholder: BODY,
    body: bodyMarkup(doc, typography),
    title: doc.title,
    file: doc.file,
    fonts: typography.fonts,
  })
}

/** The largest type in which what has to fit one page does. */
function typographyFor(doc: Doc): Typography {
  const fonts = FONTS[doc.file?.fonts ?? 'official']
  if (!doc.file?.onePage) return typographyOf(fonts, doc.file ?? UPRIGHT)
  const sizes = onePageTypographies(fonts)
  return sizes.find((typography) => fitsPage(doc, typography)) ?? sizes.at(-1)!
}

/** Page, styles and page numbers, with one paragraph where the text will stand. */
function frameOf(typography: Typography): Document {
  const { page } = typography
  const { width, height, top, right, bottom, left, footer } = page
  return new Document({
    evenAndOddHeaderAndFooters: true,
    styles: stylesOf(typography),
    sections: [
      {
        properties: {
          page: {
            size: sizeOf(width, height),
            margin: { top, right, bottom, left, footer, header: footer, gutter: 0 },
          },
        },
        footers: { default: pageNumber('right', typography), even: pageNumber('left', typography) },
        children: [new Paragraph({ children: [new TextRun(BODY)] })],
      },
    ],
  })
}

/** The library wants the sides of an upright page and turns them itself; printers go by what it then says. */
function sizeOf(width: number, height: number) {
  return width > height
    ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
    : { width, height }
}

/** "— 1 —" in No. 4 type, one character from the outer edge: right on odd pages, left on even ones. */
function pageNumber(side: 'left' | 'right', { fonts }: Typography): Footer {
  const size = 14
  return new Footer({
    children: [
      new Paragraph({
        alignment: side,
        indent: { [side]: size * 20 },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: size * 2,
            font: fontOf(fonts.number, fonts.number),
          }),
        ],
      }),
    ],
  })
}
