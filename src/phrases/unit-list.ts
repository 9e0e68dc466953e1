import { plainForm } from './plain-form.ts'
import type { Span } from './span.ts'
import {
  continuesGroup,
  endsLikeUnit,
  isBareLevel,
  isFieldOfOffice,
  isGroupBeside,
  namesGroup,
} from './unit-name.ts'

/** A name in a list of units. */
export interface UnitMention extends Span {
  /** As written, with brackets that belong to it, without 等 and blanks inside: 县经济信息委(县科技局). */
  readonly name: string
  /** `group` stands for several: 各镇街, 有关部门, 县级有关部门和单位. */
  readonly kind: 'unit' | 'group'
  /** 县科协(牵头) or a star at the name. */
  readonly mark?: 'lead' | 'support' | undefined
}

const SEPARATORS = '、,，;；。·'
const JOINERS = /^(?:以及|会同|和|及|与|或|\/)/

/**
 * The names of a list such as 县科协、县教委(县体育局),各镇街. Commas inside brackets part nothing, 和 parts only after
 * what can be a name (市文化和旅游局 is one), and a lost comma is found before 各, after a bracket and between offices
 * of the same level. Words that are no names stay in the list; the reader of the clause judges them.
 */
export function readUnitList(text: string): UnitMention[] {
  const plain = plainForm(text)
  return joinGroups(
    plain,
    pieces(plain).flatMap((piece) => trimmed(plain, piece)),
  ).flatMap((piece, index, all) => mention(text, plain, piece, all[index - 1]))
}

/** Cuts at separators outside brackets. */
function pieces(plain: string): Span[] {
  const found: Span[] = []
  let start = 0
  let depth = 0
  const cut = (at: number, length: number): void => {
    found.push({ start, end: at })
    start = at + length
  }
  for (let index = 0; index < plain.length; index += 1) {
    const character = plain[index] ?? ''
    if (character === '(' && closes(plain, index)) depth += 1
    else if (character === ')' && depth > 0) depth -= 1
    else if (depth > 0) continue
    else if (SEPARATORS.includes(character)) cut(index, 1)
    else if (start < index) {
      const length = hiddenCut(plain, start, index)
      if (length !== undefined) cut(index, length)
    }
  }
  found.push({ start, end: plain.length })
  return found
}

/** A bracket is closed before the names after it begin again: 各县(市、区人民政府、市科协 lost its second half. */
function closes(plain: string, open: number): boolean {
  const close = plain.indexOf(')', open)
  return close >= 0 && close - open <= 24 && !plain.slice(open + 1, close).includes('(')
}

const LONGEST_NAME = 40

/** Length of the joint between two names at this place, 0 where it was lost; undefined where there is none. */
function hiddenCut(plain: string, start: number, index: number): number | undefined {
  // Words without a separator for so long are prose, and nothing in them is looked for.
  if (index - start > LONGEST_NAME) return undefined
  const left = plain.slice(start, index).replace(/\s/g, '')
  const rest = plain.slice(index, index + LONGEST_NAME)
  // 各地各部门: two names.
  if (left === '各地' && rest.startsWith('各')) return 0
  if (!endsLikeUnit(left)) return undefined
  const blank = /^\s+/.exec(rest)?.[0].length
  if (blank !== undefined) return endsLikeUnit(nextWord(rest.slice(blank))) ? blank : undefined
  const joiner = JOINERS.exec(rest)?.[0]
  if (joiner !== undefined) {
    const next = rest.slice(joiner.length)
    const goesOn = /^(?:其|所属|下属|单位|部门|有关单位|相关单位|街道)/.test(next) && namesGroup(left)
    const isOneName = goesOn || (joiner !== '会同' && isFieldOfOffice(left, nextWord(next)))
    return isOneName || !endsLikeUnit(nextWord(next)) ? undefined : joiner.length
  }
  // 领导小组各成员单位 is one name.
  if (/^各(?:成员|责任)单位/.test(rest) && /(?:领导小组|委员会|联席会议|联盟|指挥部)$/.test(left))
    return undefined
  if (/^各[^级类界方]/.test(rest) && !/^驻.$|[^级直属辖内][级直属辖内]$/.test(left)) return 0
  if (/[^省市州县区乡镇村]\([^()]*\)$/.test(left) && /^[省市州县区旗团各]/.test(rest)) return 0
  return isSameLevel(left, rest) ? 0 : undefined
}

/** 县教委县科协, 县委县政府: a name that ends is followed by the sign of the level that it began with. */
function isSameLevel(left: string, rest: string): boolean {
  const level = /^[省市州盟区县旗]/.exec(left)?.[0]
  if (level === undefined || !rest.startsWith(level)) return false
  if (/^.委$/.test(left)) return /^.(?:人民)?(?:政府|人大|政协)/.test(rest)
  if ([...left].length < 3) return false
  return /(?:局|委|部|会|协|联|院|办|社|校|中心)$/.test(left) && [...nextWord(rest)].length >= 3
}

function nextWord(rest: string): string {
  return /^[^、,;。()\s]*(?:\([^()]*\))?/.exec(rest.trimStart())?.[0] ?? ''
}

const LEADING = /^(?:\s|(?:第?\d+(?:[项条]|(?=由)))?(?:任务)?由|[:*★☆△▲#[【〔]|以及|及|和|与|会同)+/
const TRAILING =
  /(?:\s|[:*★☆△▲#.\]】〕]|等(?:有关|相关|多个|各)?(?:职能)?(?:单位|部门)?|(?:共同|具体|分别|牵头|配合|按(?:照)?(?:各自)?职责(?:分工)?)?负责(?:落实|实施)?|按(?:照)?(?:各自)?职责(?:分工)?|牵头|配合|参与|(?:结合|根据)(?:自身|本地|当地|各自|工作)?(?:的)?(?:实际|情况|职能|职责)(?:抓好|做好|组织|具体|贯彻)?(?:落实|实施|推进|开展|负责)*)+$/

function trimmed(plain: string, { start, end }: Span): Span[] {
  const words = plain.slice(start, end)
  const from = start + (LEADING.exec(words)?.[0].length ?? 0)
  const to = end - (TRAILING.exec(words)?.[0].length ?? 0)
  return from < to ? [withoutHalfBracket(plain, { start: from, end: to })] : []
}

/** 县教育局): a bracket that nothing opens, or that nothing closes at the beginning, is no part of a name. */
function withoutHalfBracket(plain: string, { start, end }: Span): Span {
  const words = plain.slice(start, end)
  const opens = words.startsWith('(') && !words.includes(')')
  const closes = words.endsWith(')') && !words.includes('(')
  return end - start > 1 ? { start: start + (opens ? 1 : 0), end: end - (closes ? 1 : 0) } : { start, end }
}

/** 州、县(市)反邪教办公室 and 各镇人民政府、街道办事处 are one name each. */
function joinGroups(plain: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const left = before === undefined ? '' : plain.slice(before.start, before.end)
    const gap = before === undefined ? '' : plain.slice(before.end, span.start).trim()
    const goesOn = isBareLevel(left) || continuesGroup(left, plain.slice(span.start, span.end))
    if (before !== undefined && goesOn && /^[、和及]$/.test(gap)) {
      joined.splice(-1, 1, { start: before.start, end: span.end })
    } else joined.push(span)
  }
  return joined
}

const MARK = /\((?:(牵头|主办|负责)|(?:配合|协办|参与|协助))(?:单位|部门)?\)$/

function mention(text: string, plain: string, span: Span, before: Span | undefined): UnitMention[] {
  const words = plain.slice(span.start, span.end)
  const marked = MARK.exec(words)
  const end = span.end - (marked?.[0].length ?? 0)
  // Looking back from each name over a list without end would take as long as the list squared.
  const starred =
    /[*★☆△▲]\s*$/.test(plain.slice(Math.max(0, span.start - 8), span.start)) ||
    /^\s*[*★☆△▲]/.test(plain.slice(end))
  const name = text.slice(span.start, end).replace(/[\s\u200b]/g, '')
  if (name === '' || name === '无') return []
  const isBeside =
    before !== undefined && isGroupBeside(plain.slice(before.start, before.end), plainForm(name))
  const kind = isBeside || namesGroup(plainForm(name)) ? 'group' : 'unit'
  const mark = starred || marked?.[1] !== undefined ? 'lead' : marked === null ? undefined : 'support'
  return [{ name, kind, start: span.start, end, ...(mark === undefined ? {} : { mark }) }]
}
