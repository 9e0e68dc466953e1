import { isWithin, overlap, type Span } from '../../phrases/span.ts'
import type { SetAsideReason, Terms } from '../../phrases/terms/terms.ts'
import type { Commitment } from '../outline.ts'
import type { ReadClause } from './clause-reader.ts'
import { NAMED, opening } from './short-title.ts'

const LONGEST = 80
const LONGEST_PART = 32
/** The opening is cut shorter where numbers would not fit behind it. */
const OPENINGS = [60, 40, 24]

/**
 * What a task is called: its heading or first words, then the parts of the clause that say how much and by when, then
 * those that name programmes, as far as they fit.
 */
export function taskTitle(
  { line, start, end, heading, figures = [] }: Commitment,
  clauses: readonly ReadClause[],
): string {
  if (figures.length > 0) {
    const words = figures.map(({ name, amount }) => `${name}${amount}`)
    const parts = words.map((said): Part => ({ words: said, short: said, counts: true }))
    return fitted(heading ?? line.reading, parts, '，').title
  }
  const text = line.reading.slice(start, end)
  const [own, ...more] = clauses
  const comma = /,/.test(text) && !/，/.test(text) ? ',' : '，'
  const tried = OPENINGS.map((limit) => {
    const { words, end: openingEnd } = heading ? headingIn(text, heading) : opening(text, limit)
    const parts = [
      ...(own === undefined ? [] : partsOf(text, openingEnd, own.terms, comma)),
      ...more.flatMap(({ line: other, terms }) => partsOf(other.reading, 0, terms, comma)),
    ]
    return fitted(words || line.reading, parts, comma)
  })
  return (tried.find(({ isWhole }) => isWhole) ?? tried.at(-1) ?? { title: line.reading }).title
}

function headingIn(text: string, heading: string): { readonly words: string; readonly end: number } {
  const at = text.indexOf(heading)
  return { words: heading, end: at < 0 ? 0 : at + heading.length }
}

interface Part {
  /** As written, and as short as it says what it counts. */
  readonly words: string
  readonly short: string
  readonly counts: boolean
}

function fitted(
  first: string,
  parts: readonly Part[],
  comma: string,
): { readonly title: string; readonly isWhole: boolean } {
  const taken = new Map<Part, string>()
  let length = first.length
  let isWhole = true
  for (const part of [...parts.filter(({ counts }) => counts), ...parts.filter(({ counts }) => !counts)]) {
    const words = [part.words, part.short].find((one) => length + one.length < LONGEST)
    if (words === undefined) isWhole &&= !part.counts
    else if (!first.includes(words)) {
      taken.set(part, words)
      length += words.length + 1
    }
  }
  const said = parts.flatMap((part) => taken.get(part) ?? [])
  return { title: [first, ...new Set(said)].join(comma), isWhole }
}

/** What stands between commas and full stops, but not inside brackets and names. */
const PART =
  /(?:《[^《》]*》|“[^“”]*”|"[^"]*"|[（(][^（）()]*[)）]|(?<=\d)[,，](?=\d{3})|[^。；;，,！!？?])+/g
const BETWEEN = /^(?:并且?|且|同时|此外|另外|其中)(?=.{4})/

function partsOf(text: string, from: number, terms: Terms, comma: string): Part[] {
  const asked = askedIn(terms, text)
  const found = [...text.slice(from).matchAll(PART)].map(({ 0: words, index }) => ({
    words,
    start: from + index,
    end: from + index + words.length,
  }))
  return found.flatMap((part, index): Part[] => {
    const numbers = asked.filter((number) => overlap(number, part))
    const names = [...part.words.matchAll(NAMED)].map(([name]) => name)
    if (numbers.length === 0 && names.length === 0) return []
    const words = tidy(withBefore(part, found[index - 1], asked, text), comma)
    if (numbers.length === 0)
      return words.length > LONGEST_PART ? [] : [{ words, short: words, counts: false }]
    const short = numbers.map((number) => number.short).join('、')
    return [{ words: words.length > LONGEST_PART ? short : words, short, counts: true }]
  })
}

function tidy(words: string, comma: string): string {
  return words
    .replace(/\s+/g, '')
    .replace(/[。；;]/g, comma)
    .replace(/^[^\p{L}\p{N}“‘"《(（]+/u, '')
    .replace(BETWEEN, '')
}

const MERE_NUMBER =
  /每[家个所村校名人]|每个?[年月周日天]度?|每季度?|每学期|每半年|每[两二]年|全年|年均|累计|不少于|不低于|不得少于|至少|达到?|超过|突破|以上|力争|确保|到?\d{4}年[底末]?前?|[\d.,，]+|[一二两三四五六七八九十百千万亿]+|[余多]|人次|公里|平方米|小时|分钟|工作日|[场班批]次|[次场期届轮个名人项家条篇部种份册件站讲课学时]|分别|各|均|为|有/g

/** 每年不少于4期 counts what was named before. */
function saysNoObject(words: string): boolean {
  return [...words.replace(MERE_NUMBER, '').replace(/[^\p{Script=Han}]/gu, '')].length < 3
}

interface Piece extends Span {
  readonly words: string
}

/** With the part before where that is a day alone, 到2025年, or says what 每年不少于4期 counts. */
function withBefore(part: Piece, before: Piece | undefined, asked: readonly Asked[], text: string): string {
  if (before === undefined || !asked.some((number) => overlap(number, part))) return part.words
  const isDay = /^(?:到|至|截至)?\d{4}年(?:\d{1,2}月)?[底末]?前?$|^每年$/.test(
    before.words.replace(/\s/g, ''),
  )
  const isObject = saysNoObject(part.words) && !asked.some((number) => overlap(number, before))
  return isDay || isObject ? text.slice(before.start, part.end) : part.words
}

interface Asked extends Span {
  readonly short: string
}

/** Limits that a plan cannot hold and that belong to the commitment all the same. */
const ALSO_ASKED: ReadonlySet<SetAsideReason> = new Set([
  'time-limit',
  'upper-bound',
  'size-of-each',
  'unclear',
])

function askedIn({ quotas, indicators, milestones, due, setAside }: Terms, text: string): Asked[] {
  const anchored = [...quotas, ...indicators, ...milestones].map(({ start, end, value }) => ({
    start,
    end,
    short: fromAnchor(text, value.anchor, end),
  }))
  const others = [
    ...(due === undefined ? [] : [due]),
    ...setAside.filter(({ reason }) => ALSO_ASKED.has(reason)),
  ]
  const rest = others
    .filter((one) => !anchored.some((other) => isWithin(one, other)))
    .map(({ start, end, text }) => ({ start, end, short: text }))
  return [...anchored, ...rest].sort((a, b) => a.start - b.start)
}

/** An anchor holds one number; the words go on to the last one that was read with it. */
function fromAnchor(text: string, anchor: string, end: number): string {
  const start = text.lastIndexOf(anchor, end)
  return start < 0 ? anchor : text.slice(start, Math.max(end, start + anchor.length))
}
