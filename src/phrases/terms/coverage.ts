import { isWithin, overlap, type Span } from '../span.ts'
import type { Figure, Sentence } from './figures.ts'
import { periodOf } from './period-of.ts'
import { programmesIn } from './programmes.ts'
import { type FieldDoubt, finished } from './quota-of.ts'
import type { QuotaValue, TermsContext } from './terms.ts'

export interface CoverageReading extends Span {
  readonly value: Omit<QuotaValue, 'anchor'>
  readonly doubts: readonly FieldDoubt[]
  /** 每校配备一名, without a figure in per cent. */
  readonly inWords: boolean
}

/** Places that a plan can have a register of, by the words for them; the last one that fits in a sentence holds. */
const REGISTERS: readonly (readonly [string, string])[] = [
  ['villages', '行政村|(?<![农乡])村(?!民|会|品|小)(?:\\([^()]*\\))?'],
  ['schools', '中小学校?|村小|学校|中学|小学|(?<![高党驾])校(?![园外内企本长地])'],
  ['communities', '社区'],
  ['towns', '乡镇街?道?|镇街|街镇|镇乡|街道|(?<=[每各一]个?)[镇乡街]'],
  ['counties', '县区|区县|县\\(市[、区]*\\)|(?<=[每各一]个?)县'],
  ['companies', '规(?:模以)?上[^,;。、的]{0,6}企业|(?<=[每各一][个家]?)企业?'],
]
export const PLACE = REGISTERS.map(([, words]) => words).join('|')

const ONE_EACH =
  /[一1](?:村|校|镇|乡|街|社区?|县|站|户|企|园)[一1](?:[名个所站支家员队馆室处]\p{Script=Han}{0,12}|\p{Script=Han}{0,2}(?:员|队|站|馆|室|校长|基地|阵地))/gu
const EACH_PLACE = new RegExp(`(?:每一?[个所]?|各个?)(?:${PLACE})`, 'g')
const EQUIPPED = new RegExp(
  `(?:每一?[个所]?|各个?|所有)(?:${PLACE})[^,;。:]{0,6}?(?:均|都|要|应)?(?:配备|配齐|配足)[^,;。:]*`,
  'g',
)
const SHARE = /覆盖|(?:配齐|配备|配置|建有|建成|组建|建会|创建|开通|普及|设立)率/
/** 60%以上的乡镇建有科普活动站 */
const SHARE_OF_PLACES = new RegExp(
  `^(?:以上)?的(?:${PLACE})(?=[^,;。]{0,8}(?:建有|建成|设立|设有|配备|拥有|开展|达到))`,
)
const THING = /^(?:名|人|个|所|处|支|间|家|块|台|位|座|套)$/

/** Every share of places that a sentence asks for, as a quota in per cent. */
export function coverageIn(sentence: Sentence, context: TermsContext): CoverageReading[] {
  const found: CoverageReading[] = []
  if (sentence.figures.length === 0 && !/[每各所一1]/.test(sentence.text)) return found
  const add = (span: Span, figure: Figure, places: string, inWords = true): void => {
    if (found.some((other) => overlap(other, span))) return
    const { value, doubts } = finished(
      figure,
      context,
      'coverage',
      periodOf(figure, { ...sentence, cycles: [] }, context),
    )
    const of = registerIn(places)
    found.push({ ...span, value: of === undefined ? value : { ...value, of }, doubts, inWords })
  }
  const named = programmesIn(sentence)
  const isNamed = (place: Span): boolean => named.some((programme) => isWithin(place, programme))
  for (const place of placesOf(sentence, ONE_EACH).filter((one) => !isNamed(one)))
    add(
      place,
      wholeAt(sentence, place),
      sentence.text.slice(place.start - sentence.start, place.start - sentence.start + 4),
    )
  for (const figure of sentence.figures) {
    const span = { start: figure.start, end: figure.end }
    if (figure.percent && SHARE_OF_PLACES.test(figure.after)) {
      const places = SHARE_OF_PLACES.exec(figure.after)?.[0] ?? ''
      add({ start: span.start, end: span.end + places.length }, figure, places, false)
    } else if (figure.percent && (SHARE.test(figure.part) || figure.text.includes('全覆'))) {
      add(span, figure, figure.before + (/^的/.test(figure.after) ? figure.after : ''), false)
    } else if (isOneThingEach(figure, sentence)) {
      add(span, wholeAt(sentence, span), figure.part)
    }
  }
  for (const place of placesOf(sentence, EQUIPPED))
    add(
      place,
      wholeAt(sentence, place),
      sentence.text.slice(place.start - sentence.start, place.end - sentence.start),
    )
  return withoutEchoes(found)
}

/** 配齐科学课教师, 配备率达到100%: said in words and as a figure it is one share, of the places that the words name. */
function withoutEchoes(found: readonly CoverageReading[]): CoverageReading[] {
  const inOrder = found.toSorted((a, b) => a.start - b.start)
  const [figure, ...others] = inOrder.filter(({ inWords }) => !inWords)
  const words = inOrder.filter(({ inWords }) => inWords)
  const isEcho = figure !== undefined && others.length === 0 && words.length === 1
  if (!isEcho || figure.value.at_least !== 100) return inOrder
  const of = words[0]?.value.of ?? figure.value.of
  return [{ ...figure, value: of === undefined ? figure.value : { ...figure.value, of } }]
}

/** 每个行政村配备1名以上: every place has it. With 每年 it is an amount that comes back. */
function isOneThingEach(figure: Figure, { cycles }: Sentence): boolean {
  if (
    !THING.test(figure.counter ?? '') ||
    figure.value !== 1 ||
    cycles.some(({ start }) => start < figure.end)
  )
    return false
  EACH_PLACE.lastIndex = 0
  return EACH_PLACE.test(figure.part)
}

function placesOf({ text, start }: Sentence, turn: RegExp): Span[] {
  return [...text.matchAll(turn)].map(({ 0: words, index }) => ({
    start: index + start,
    end: index + words.length + start,
  }))
}

/** All of them, at the words that say so. */
function wholeAt({ text, start }: Sentence, span: Span): Figure {
  const before = text.slice(0, span.start - start)
  return {
    ...span,
    text: text.slice(span.start - start, span.end - start),
    value: 100,
    upTo: undefined,
    counter: undefined,
    percent: true,
    comparison: 'at-least',
    approximate: false,
    excuse: undefined,
    before,
    part: before.split(/[,;:]/).at(-1) ?? '',
    after: text.slice(span.end - start),
  }
}

/** The register of the last place that the words name. */
function registerIn(words: string): string | undefined {
  let last: { readonly name: string; readonly at: number } | undefined
  for (const [name, turn] of REGISTERS) {
    for (const { index } of words.matchAll(new RegExp(turn, 'g'))) {
      if (last === undefined || index > last.at) last = { name, at: index }
    }
  }
  return last?.name
}
