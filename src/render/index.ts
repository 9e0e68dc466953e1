import type { Doc } from '../report/doc.ts'

/** A format that a report can be written in. */
export interface Format {
  /** Endings of file names that choose it, without dot; the usual one first. */
  readonly endings: readonly string[]
  /** No terminal can show it: the command has to be told a file. */
  readonly needsFile: boolean
  /** People look things up in it and follow links, so that it may tell the same rows in two orders. */
  readonly navigable: boolean
  /** It shows a whole report as a page to sort, filter and open, where the Doc brings one along. */
  readonly page?: true
  /** What draws it, loaded only when asked for: the libraries behind it are large. */
  load(): Promise<(doc: Doc) => string | Uint8Array | Promise<string | Uint8Array>>
}

/** The formats of reports beside the terminal and JSON. An addition is a file in this room and an entry here. */
export const FORMATS = {
  md: {
    endings: ['md', 'markdown'],
    needsFile: false,
    navigable: false,
    load: async () => (await import('./markdown.ts')).renderMarkdown,
  },
  xlsx: {
    endings: ['xlsx'],
    needsFile: true,
    navigable: true,
    load: async () => (await import('./excel/excel.ts')).renderExcel,
  },
  docx: {
    endings: ['docx'],
    needsFile: true,
    navigable: false,
    load: async () => (await import('./word/word.ts')).renderWord,
  },
  html: {
    endings: ['html', 'htm'],
    needsFile: false,
    navigable: true,
    page: true,
    load: async () => (await import('./html/html.ts')).renderHtml,
  },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]
