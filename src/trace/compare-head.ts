import { comparable } from '../document/comparable.ts'
import { simplified } from '../document/simplified.ts'
import { type CivilDate, yearOf } from '../model/civil-date.ts'
import type { Path } from '../model/finding.ts'
import { bigramsOf, containedIn, overlap } from '../model/likeness.ts'
import type { Plan } from '../model/plan.ts'
import { TITLE } from '../phrases/commitment-numbers.ts'
import { agreesWith } from '../phrases/day-phrase.ts'
import type { Clause } from './clause.ts'
import { type Figure, isDay } from './figures.ts'
import type { Mismatch } from './trace-result.ts'

/**
 * What the plan says of the document itself: title, number, issuer, day of issue, years, documents above it. What the
 * document does not say at all may be known from elsewhere; what it says in nearly the same words is a slip.
 */
export function compareHead(
  plan: Plan,
  all: readonly Clause[],
  everywhere: readonly Figure[],
): readonly Mismatch[] {
  const head: Head = { all, whole: plainWords(all.map(({ simple }) => simple).join('')), everywhere }
  // A draft leaves open what its document does not say.
  const { title, document_no, issuer, issued, source, implements: above = [] }: Partial<Plan> = plan
  return [
    ...(title === undefined ? [] : compareTitle(['title'], title, head)),
    ...(source?.title === undefined ? [] : compareTitle(['source', 'title'], source.title, head)),
    ...compareNumber(['document_no'], document_no, head),
    ...(issuer === undefined ? [] : compareIssuer(issuer, head)),
    ...(issued === undefined ? [] : compareIssued(issued, head)),
    ...comparePeriod(plan, head),
    ...above.flatMap((name, index) => compareAbove(['implements', index], name, head)),
  ]
}

interface Head {
  readonly all: readonly Clause[]
  /** All words of the document without blanks and punctuation. */
  readonly whole: string
  readonly everywhere: readonly Figure[]
}

function plainWords(text: string): string {
  return simplified(comparable(text)).replace(/[\p{P}\p{S}]/gu, '')
}

function mismatch(path: Path, expected: string | null, found: string, line?: number): Mismatch[] {
  const place = line === undefined ? {} : { line }
  return [{ about: {}, path, field: path.join('/'), expected, found, ...place }]
}

/** Titles are split over lines. */
const MOST_LINES = 3
const LONGEST_TITLE = 120
/** A line with so much of a title is meant to be the same. */
const SAME_TITLE = 0.8

interface Stretch {
  readonly text: string
  readonly line: number
}

function compareTitle(path: Path, title: string, { all, whole }: Head): Mismatch[] {
  if (whole.includes(plainWords(title))) return []
  const lines = all.flatMap((clause, index) =>
    [1, 2, MOST_LINES].map(
      (lines): Stretch => ({
        text: all
          .slice(index, index + lines)
          .map(({ paragraph }) => paragraph.text.trim())
          .join(''),
        line: clause.paragraph.line,
      }),
    ),
  )
  return nearest(path, title, [...lines.filter(({ text }) => text.length <= LONGEST_TITLE), ...titlesIn(all)])
}

/** 《…》 in the text. */
function titlesIn(all: readonly Clause[]): Stretch[] {
  return all.flatMap(({ paragraph: { text, line } }) =>
    [...text.matchAll(TITLE)].map(([words]) => ({ text: words, line })),
  )
}

function nearest(path: Path, title: string, stretches: readonly Stretch[]): Mismatch[] {
  const words = plainWords(title)
  const own = bigramsOf(words)
  const meant = stretches.find(({ text }) => {
    const all = plainWords(text)
    return containedIn(own, bigramsOf(all)) >= SAME_TITLE && windowsOf(all, words.length).some(isSame)
  })
  return meant === undefined ? [] : mismatch(path, title, meant.text, meant.line)

  function isSame(window: string): boolean {
    return overlap(own, bigramsOf(window)) >= SAME_TITLE
  }
}

/** Every stretch of a length; a longer title that only begins and ends alike has none that is like. */
function windowsOf(text: string, length: number): string[] {
  return Array.from({ length: Math.max(1, text.length - length + 1) }, (_, at) => text.slice(at, at + length))
}

/** 巴南府办发〔2022〕41号, whose brackets and 号 are lost in saving. */
const NUMBER = /(\p{Script=Han}{2,14})[〔[(【]?((?:19|20)\d{2})[〕\])】]?第?(\d{1,4})号?/u

function bareNumber(text: string): string {
  return plainWords(text).replace(/第(?=\d)|号$/g, '')
}

function compareNumber(path: Path, number: string | undefined, { all, whole }: Head): Mismatch[] {
  if (number !== undefined && whole.includes(bareNumber(number))) return []
  // A line of its own has the number of the document itself.
  const own = all.find(({ text }) => new RegExp(`^[(]?${NUMBER.source}[)]?$`, 'u').test(text))
  if (own !== undefined) return mismatch(path, number ?? null, own.paragraph.text.trim(), own.paragraph.line)
  return number === undefined ? [] : sameOffice(path, number, all)
}

/** Another number of the same office. */
function sameOffice(path: Path, number: string, all: readonly Clause[]): Mismatch[] {
  const office = NUMBER.exec(comparable(number))?.[1] ?? /^\p{Script=Han}{2,}/u.exec(comparable(number))?.[0]
  if (office === undefined) return []
  const other = all.find(({ text }) => new RegExp(`${office}[〔[(【]?\\d{4}`, 'u').test(text))
  if (other === undefined) return []
  const found = new RegExp(`${office}[〔[(【]?\\d+[〕\\])】]?\\d*号?`, 'u').exec(other.text)?.[0] ?? ''
  return mismatch(path, number, found, other.paragraph.line)
}

function compareAbove(path: Path, name: string, head: Head): Mismatch[] {
  const isNumber = NUMBER.test(comparable(name)) || /〔\d+〕/.test(name)
  if (head.whole.includes(isNumber ? bareNumber(name) : plainWords(name))) return []
  return isNumber ? sameOffice(path, name, head.all) : nearest(path, name, titlesIn(head.all))
}

const LONGEST_SIGNATURE = 20
/** Characters that may be others in what is meant to be the same name. */
const SLIPS = 2

/** The issuer signs, or stands before 关于印发… */
function compareIssuer(issuer: string, { all, whole }: Head): Mismatch[] {
  const name = plainWords(issuer)
  if (whole.includes(name)) return []
  const signed = all.find(({ simple }) => {
    const [before = '', after] = simple.split('关于')
    const signature = plainWords(after === undefined ? simple : before)
    return signature.length <= LONGEST_SIGNATURE && isSlipOf(name, signature)
  })
  return signed === undefined
    ? []
    : mismatch(['issuer'], issuer, signed.paragraph.text.trim(), signed.paragraph.line)
}

/** Two names of one length that part in few characters. */
function isSlipOf(name: string, other: string): boolean {
  const differing = [...name].filter((sign, index) => sign !== other[index]).length
  return name.length === other.length && name.length > 2 * SLIPS && differing <= SLIPS
}

/** 2022年5月11日, 2022-05-11, 2022.5.11, and 2022511 on a line where the words of the date were lost. */
function compareIssued(issued: CivilDate, { all, everywhere }: Head): Mismatch[] {
  const [year = 0, month = 0, day = 0] = issued.split('-').map(Number)
  const numeric = new RegExp(`(?<!\\d)${year}([-./])0?${month}\\1?[-./]0?${day}(?!\\d)`)
  const isNamed =
    everywhere.some(({ number }) => number.day?.day !== undefined && agreesWith(number.day, issued)) ||
    all.some(({ text }) => numeric.test(text) || text === `${year}${month}${day}`)
  if (isNamed) return []
  const signed = all.find(({ text }) => SIGNED_DAY.test(text))
  return signed === undefined
    ? []
    : mismatch(['issued'], issued, signed.paragraph.text.trim(), signed.paragraph.line)
}

/** A day on a line of its own, with 时间: before it or a time of day behind it. */
const SIGNED_DAY =
  /^[^\d]{0,10}(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:印发|发布)?$/

const YEARS = /((?:19|20)\d{2})年?[-‐‑‒–—―─~～至]+((?:19|20)\d{2})年/

/** Years in the title of the document are those of the plan, unless it carries out another document. */
function comparePeriod({ title = '', period }: Partial<Plan>, { everywhere }: Head): Mismatch[] {
  const years = /贯彻|落实/.test(title) ? null : YEARS.exec(comparable(title))
  if (years === null || period === undefined) return []
  const [, from = '', to = ''] = years
  const isNamed = (day: CivilDate): boolean =>
    everywhere
      .filter(isDay)
      .some(({ number }) => number.day.month !== undefined && agreesWith(number.day, day))
  const differs = (day: CivilDate, stated: CivilDate): boolean =>
    yearOf(day) !== yearOf(stated) || (day !== stated && !isNamed(day))
  return [
    ...(differs(period.from, `${from}-01-01`) ? mismatch(['period', 'from'], period.from, years[0]) : []),
    ...(differs(period.to, `${to}-12-31`) ? mismatch(['period', 'to'], period.to, years[0]) : []),
  ]
}
