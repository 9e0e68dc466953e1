import type { Line } from '../lines.ts'
import type { Stated } from '../stated.ts'

const OFFICE = '[\\p{Script=Han}]{2,12}?(?:发|函|办|字|规|文|通|政|科协|委)?'
const WHOLE = new RegExp(
  `(${OFFICE})\\s*[〔\\[(]\\s*((?:19|20)\\d{2})\\s*[〕\\])]\\s*第?\\s*(\\d{1,4})\\s*号`,
  'gu',
)
/** 甘办发〔202324 and 川府发〔202228号 lost their second bracket: four digits of a year, then the number. */
const BROKEN = new RegExp(
  `(${OFFICE})\\s*[〔\\[(]?\\s*((?:19|20)\\d{2})\\s*[〕\\])]?\\s*(\\d{1,4})\\s*号?`,
  'gu',
)

/** The number of the document itself, on a line of its own or before the title. */
export function findDocumentNumber(lines: readonly Line[]): Stated<string> | undefined {
  return (
    whereAlone(lines, WHOLE, true) ??
    beforeTitle(lines) ??
    afterLabel(lines) ??
    whereAlone(lines, BROKEN, false)
  )
}

function whereAlone(lines: readonly Line[], turn: RegExp, sure: boolean): Stated<string> | undefined {
  for (const line of lines) {
    const compact = line.plain
      .replace(/^[•·\s]+|\s/g, '')
      .replace(/^\[?(?:发文字号|发文文号|文号|文件编号|字号)\]?[:：]?/, '')
    const words = compact.replace(/^\(|\)$/g, '')
    if (words.length > 30 || !/〔|\[|\(/.test(words)) continue
    const [match] = [...words.matchAll(turn)]
    if (match === undefined || match.index > 0 || match[0].length < words.length) continue
    return { value: written(match), line, text: line.text, sure }
  }
  return undefined
}

function beforeTitle(lines: readonly Line[]): Stated<string> | undefined {
  for (const line of lines) {
    const [match] = [...line.plain.matchAll(WHOLE)]
    const rest = match === undefined ? '' : line.plain.slice(match.index + match[0].length)
    if (match?.index === 0 && /^\s*.{0,50}关于/.test(rest)) {
      return { value: written(match), line, text: match[0], sure: true }
    }
  }
  return undefined
}

/** 发布机构:某某办事处 | 文号:某办〔2025〕5号 in one line of a page. */
function afterLabel(lines: readonly Line[]): Stated<string> | undefined {
  for (const line of lines) {
    const label = /(?:发文字号|发文文号|文件编号|文号)[\])】]?:\s*/.exec(line.plain)
    const start = label === null ? line.plain.length : label.index + label[0].length
    const [match] = [...line.plain.slice(start).matchAll(WHOLE)]
    if (match?.index === 0) return { value: written(match), line, text: line.text, sure: true }
  }
  return undefined
}

/** Numbers of the documents that are carried out, in order; those that lost signs are not sure. */
export function otherNumbers(lines: readonly Line[], own: string | undefined): Stated<string>[] {
  const found = new Map<string, Stated<string>>()
  for (const line of lines) {
    const spans: [number, number][] = []
    for (const [turn, sure] of [
      [WHOLE, true],
      [BROKEN, false],
    ] as const) {
      for (const match of line.plain.matchAll(turn)) {
        const [start, end] = [match.index, match.index + match[0].length]
        if (spans.some(([from, to]) => start < to && from < end)) continue
        if (!sure && !/[〔[]/.test(match[0])) continue
        spans.push([start, end])
        const value = written(match)
        if (value !== own && !found.has(value)) {
          found.set(value, { value, line, text: line.text.slice(start, end), sure })
        }
      }
    }
  }
  return [...found.values()]
}

/** The office's sign begins behind the words of the sentence: 印发渝府办发 is 渝府办发. */
function written(match: RegExpMatchArray): string {
  const [, office = '', year = '', number = ''] = match
  return `${office.replace(/^.*(?:关于|根据|按照|印发|贯彻|落实|文件|通知)/, '')}〔${year}〕${Number(number)}号`
}
