import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import type { Type, Typography } from './typography.ts'

type RunStyle = NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['run']>
type ParagraphStyle = NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph']>

/** Ids of the styles, as paragraphs name them. */
export const STYLES = {
  title: 'Title',
  headings: ['Heading1', 'Heading2', 'Heading3'],
  body: 'BodyText',
  subtitle: 'Subtitle',
  note: 'Note',
  caption: 'Caption',
  code: 'CopyText',
  afterTable: 'AfterTable',
} as const

/** The style of cells in the type of this index. */
export function tableStyle(index: number): string {
  return `TableText${index + 1}`
}

/** People find the styles under these names in Word and may change them there. */
export function stylesOf(typography: Typography): IStylesOptions {
  const { fonts, title, body, note, afterTable, tables, tracking } = typography
  const typed = ({ size }: Type, font: string): RunStyle => ({
    size: size * 2,
    font: fontOf(font, fonts.latin),
  })
  const spaced = ({ line }: Type): NonNullable<ParagraphStyle['spacing']> => ({
    line: line * 20,
    lineRule: LineRuleType.EXACT,
    before: 0,
    after: 0,
  })
  const indented = { firstLine: body.size * 40, firstLineChars: 200 }
  const heading = (font: string, bold: boolean) => ({
    quickFormat: true,
    next: STYLES.body,
    run: { ...typed(body, font), bold, color: '000000', characterSpacing: tracking },
    paragraph: { spacing: spaced(body), indent: indented, keepNext: true },
  })
  const based = { basedOn: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: { ...typed(body, fonts.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: spaced(body) },
      },
      title: {
        quickFormat: true,
        next: STYLES.body,
        run: { ...typed(title, fonts.title), bold: fonts.boldTitle, color: '000000' },
        paragraph: {
          spacing: { ...spaced(title), after: body.line * 10 },
          alignment: AlignmentType.CENTER,
          keepNext: true,
        },
      },
      heading1: heading(fonts.heading, false),
      heading2: heading(fonts.subheading, false),
      heading3: heading(fonts.body, true),
      hyperlink: { run: {} },
    },
    paragraphStyles: [
      {
        ...based,
        id: STYLES.body,
        name: 'Body Text',
        run: { characterSpacing: tracking },
        paragraph: { indent: indented, alignment: AlignmentType.BOTH },
      },
      {
        ...based,
        id: STYLES.subtitle,
        name: 'Subtitle',
        run: typed(body, fonts.subheading),
        paragraph: { alignment: AlignmentType.CENTER },
      },
      {
        ...based,
        id: STYLES.note,
        name: 'Note',
        run: typed(note, fonts.body),
        paragraph: { spacing: spaced(note), indent: { firstLine: note.size * 40, firstLineChars: 200 } },
      },
      {
        ...based,
        id: STYLES.caption,
        name: 'caption',
        run: typed(note, fonts.heading),
        paragraph: { spacing: spaced(note), alignment: AlignmentType.CENTER, keepNext: true },
      },
      {
        ...based,
        id: STYLES.code,
        name: 'Copy Text',
        run: typed(note, fonts.body),
        paragraph: { spacing: spaced(note), shading: { type: 'clear', color: 'auto', fill: 'F2F2F2' } },
      },
      {
        ...based,
        id: STYLES.afterTable,
        name: 'After Table',
        run: typed(note, fonts.body),
        paragraph: { spacing: spaced(afterTable) },
      },
      ...tables.map((type, index) => ({
        ...based,
        id: tableStyle(index),
        name: `Table Text ${index + 1}`,
        run: typed(type, fonts.body),
        paragraph: { spacing: spaced(type) },
      })),
    ],
  }
}

export function fontOf(eastAsia: string, latin: string) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia }
}
