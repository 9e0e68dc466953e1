import { numberIn } from '../number-format.ts'
import { attribute, type Element, isElement } from './tree.ts'

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'simp-chinese-formal': 'chineseLegalSimplified',
  'cjk-heavenly-stem': 'ideographTraditional',
}
/** Browsers close these with 、 and the others with a full stop. */
const CHINESE = /^(?:cjk|simp|trad)/

/** The numbers that a browser shows before the items of a numbered list; none before those with a mere dot. */
export function listMarkers(list: Element): Map<Element, string> {
  const markers = new Map<Element, string>()
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li')
  const step = attribute(list, 'reversed') === undefined ? 1 : -1
  let ordinal = (wholeNumber(attribute(list, 'start')) ?? (step === 1 ? 1 : items.length)) - step
  for (const item of items) {
    ordinal = wholeNumber(attribute(item, 'value')) ?? ordinal + step
    const style =
      styleOf(item) ?? attribute(item, 'type') ?? styleOf(list) ?? attribute(list, 'type') ?? 'decimal'
    const format = FORMATS[style]
    if (format !== undefined)
      markers.set(item, numberIn(format, ordinal) + (CHINESE.test(style) ? '、' : '.'))
  }
  return markers
}

const LIST_STYLE =
  /list-style(?:-type)?\s*:[^;]*?\b(none|disc|circle|square|(?:cjk|simp|trad|lower|upper|decimal)[\w-]*)/i

function styleOf(element: Element): string | undefined {
  return LIST_STYLE.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase()
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : undefined
}
