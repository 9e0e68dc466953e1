import type { FontSet } from '../../model/settings.ts'
import type { FileFacts } from '../../report/doc.ts'

/** Typefaces by their role in the format of official documents (GB/T 9704-2012). */
export interface Fonts {
  readonly title: string
  readonly body: string
  readonly heading: string
  readonly subheading: string
  /** Page numbers. */
  readonly number: string
  readonly latin: string
  /** The title has no heavy typeface of its own and is set bold. */
  readonly boldTitle: boolean
}

export const FONTS = {
  /** As the standard and most offices have it. */
  official: {
    title: '方正小标宋简体',
    body: '仿宋_GB2312',
    heading: '黑体',
    subheading: '楷体_GB2312',
    number: '宋体',
    latin: 'Times New Roman',
    boldTitle: false,
  },
  /** What every Chinese Windows has, for offices without the typefaces above. */
  common: {
    title: '宋体',
    body: '仿宋',
    heading: '黑体',
    subheading: '楷体',
    number: '宋体',
    latin: 'Times New Roman',
    boldTitle: true,
  },
} as const satisfies Record<FontSet, Fonts>

/** Size of type and of the line it stands in, both in points. */
export interface Type {
  readonly size: number
  readonly line: number
}

/** All measures of a page, in twips (twentieths of a point) where a type has no better unit. */
export interface Typography {
  readonly fonts: Fonts
  readonly page: {
    readonly width: number
    readonly height: number
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly footer: number
  }
  readonly title: Type
  readonly body: Type
  readonly note: Type
  /** What keeps a table from what follows. */
  readonly afterTable: Type
  /** Tables take the first of these at which their columns have room. */
  readonly tables: readonly Type[]
  /** Moves characters together, so that 28 of them fill a line: twips for each. */
  readonly tracking: number
}

const MILLIMETRE = 1440 / 25.4

function twips(millimetres: number): number {
  return Math.round(millimetres * MILLIMETRE)
}

const A4 = { width: twips(210), height: twips(297) }

const TABLES: readonly Type[] = [
  { size: 10.5, line: 15 },
  { size: 9, line: 13 },
]

/**
 * GB/T 9704-2012: margins top 37 mm and left 28 mm, a type area of 156 × 225 mm, 22 lines of 28 characters, title in
 * No. 2 (22 pt), text in No. 3 (16 pt), page number 7 mm below the text. A page that lies on its side keeps the type
 * area, turned.
 */
export function typographyOf(fonts: Fonts, { orientation }: Pick<FileFacts, 'orientation'>): Typography {
  const upright = { ...A4, top: twips(37), right: twips(26), bottom: twips(35), left: twips(28) }
  const turned = {
    width: A4.height,
    height: A4.width,
    top: twips(28),
    right: twips(35),
    bottom: twips(26),
    left: twips(37),
  }
  const lying = orientation === 'landscape'
  return {
    fonts,
    page: lying ? { ...turned, footer: twips(16) } : { ...upright, footer: twips(25) },
    title: { size: 22, line: 34 },
    body: { size: 16, line: 28 },
    note: { size: 12, line: 20 },
    afterTable: { size: 5, line: 10 },
    tables: TABLES,
    tracking: -5,
  }
}

/** For what has to fit one page: type and margins are smaller, and smaller from one to the next. */
export function onePageTypographies(fonts: Fonts): readonly [Typography, ...Typography[]] {
  const onePage = (margin: number, types: Pick<Typography, 'title' | 'body' | 'note' | 'tables'>) => ({
    ...types,
    fonts,
    page: {
      ...A4,
      top: twips(margin),
      right: twips(margin),
      bottom: twips(margin),
      left: twips(margin),
      footer: twips(margin - 8),
    },
    afterTable: { size: 5, line: 8 },
    tracking: 0,
  })
  return [
    onePage(20, {
      title: { size: 18, line: 26 },
      body: { size: 12, line: 20 },
      note: { size: 9, line: 13 },
      tables: TABLES,
    }),
    onePage(18, {
      title: { size: 16, line: 23 },
      body: { size: 11, line: 17 },
      note: { size: 9, line: 12 },
      tables: [{ size: 9, line: 13 }],
    }),
    onePage(15, {
      title: { size: 16, line: 22 },
      body: { size: 10.5, line: 16 },
      note: { size: 9, line: 12 },
      tables: [{ size: 8.5, line: 12 }],
    }),
    onePage(15, {
      title: { size: 15, line: 21 },
      body: { size: 10.5, line: 15 },
      note: { size: 8, line: 11 },
      tables: [{ size: 8, line: 11 }],
    }),
  ]
}

/** Width of the type area in twips. */
export function textWidth({ page }: Typography): number {
  return page.width - page.left - page.right
}
