import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs'
import type { Light } from '../../model/report.ts'
import type { Tone } from '../../report/doc.ts'

/** What a cell is in the sheet; decides how it looks. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'text'
  | 'note'
  | 'code'
  | 'head'
  | 'body'
  | 'group'
  | 'total'

/** Everything that a style depends on; equal looks share one style object, which exceljs stores once. */
export interface Look {
  readonly role: Role
  readonly align: NonNullable<Alignment['horizontal']>
  readonly wrap: boolean
  readonly tone?: Tone | undefined
  readonly light?: Light | undefined
  readonly format?: string | undefined
  readonly link?: boolean | undefined
}

/** Sizes in points. */
const SIZES: Readonly<Record<Role, number>> = {
  title: 16,
  subtitle: 10,
  heading: 12,
  text: 11,
  note: 10,
  code: 11,
  head: 10.5,
  body: 10.5,
  group: 10.5,
  total: 10.5,
}

/** Height of one line in points. */
export function lineHeight(role: Role): number {
  return Math.round(SIZES[role] * 2.76) / 2
}

/** How many characters of body size fit where one of this role does. */
export function widthFactor(role: Role): number {
  return SIZES[role] / SIZES.body
}

/** Chinese offices print in Song and Hei; both are on every machine that runs Excel or WPS. */
const FONTS = {
  'zh-CN': { body: '宋体', strong: '黑体' },
  en: { body: 'Calibri', strong: 'Calibri' },
} as const

/** Text dark enough on its tint for a copy in black and white. */
const LIGHTS: Readonly<Record<Light, { readonly fill: string; readonly text: string }>> = {
  green: { fill: 'FFE2F0D9', text: 'FF375623' },
  yellow: { fill: 'FFFFF2CC', text: 'FF7F6000' },
  red: { fill: 'FFF8CBAD', text: 'FF9C0006' },
  blue: { fill: 'FFDDEBF7', text: 'FF1F4E79' },
  grey: { fill: 'FFEDEDED', text: 'FF595959' },
}

const TONES: Readonly<Record<Tone, string>> = {
  plain: 'FF000000',
  strong: 'FF000000',
  muted: 'FF7F7F7F',
  good: 'FF375623',
  warn: 'FF7F6000',
  bad: 'FFC00000',
  info: 'FF1F4E79',
}

const FILLS: Readonly<Partial<Record<Role, string>>> = {
  head: 'FFD9E2F3',
  group: 'FFF2F2F2',
  total: 'FFF2F2F2',
  code: 'FFF7F7F7',
}

const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FFBFBFBF' } }
const STRONG_LINE: Partial<Border> = { style: 'thin', color: { argb: 'FF7F7F7F' } }
const BOXED: ReadonlySet<Role> = new Set(['head', 'body', 'group', 'total'])

/** Makes styles and remembers them: a workbook has many cells and few looks. */
export function styleMaker(language: keyof typeof FONTS): (look: Look) => Partial<Style> {
  const known = new Map<string, Partial<Style>>()
  return (look) => {
    const { role, align, wrap, tone, light, format, link } = look
    const key = `${role} ${align} ${wrap} ${tone} ${light} ${link} ${format}`
    let style = known.get(key)
    if (style === undefined) {
      style = styleOf(look, FONTS[language])
      known.set(key, style)
    }
    return style
  }
}

function styleOf(look: Look, fonts: (typeof FONTS)[keyof typeof FONTS]): Partial<Style> {
  const { role, align, wrap, light, format } = look
  const fillColor = light === undefined ? FILLS[role] : LIGHTS[light].fill
  return {
    font: fontOf(look, fonts),
    alignment: {
      horizontal: align,
      vertical: role === 'code' ? 'top' : 'middle',
      wrapText: wrap,
      // A number at the edge of its cell reads as part of the text beside it.
      ...(align === 'right' ? { indent: 1 } : {}),
    },
    ...(fillColor === undefined ? {} : { fill: solid(fillColor) }),
    ...(BOXED.has(role) ? { border: bordersOf(role) } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
  }
}

function fontOf({ role, tone, light, link }: Look, fonts: (typeof FONTS)[keyof typeof FONTS]): Partial<Font> {
  const strong = role === 'title' || role === 'heading' || role === 'head' || role === 'group'
  const bold = strong || role === 'total' || tone === 'strong' || tone === 'bad'
  const quiet = role === 'subtitle' || role === 'note'
  const color = light === undefined ? TONES[tone ?? (quiet ? 'muted' : 'plain')] : LIGHTS[light].text
  return {
    name: strong ? fonts.strong : fonts.body,
    size: SIZES[role],
    // Hei is bold by itself.
    ...(bold && !(strong && fonts.strong === '黑体') ? { bold: true } : {}),
    ...(link ? { color: { argb: 'FF0563C1' }, underline: true } : { color: { argb: color } }),
  }
}

function bordersOf(role: Role): Partial<Borders> {
  const edge = role === 'head' || role === 'total' ? STRONG_LINE : LINE
  // The text of a group row runs over the cells beside it.
  if (role === 'group') return { top: edge, bottom: edge }
  return { top: edge, bottom: edge, left: LINE, right: LINE }
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}
