import { isKindOnly } from './actors/actor-names.ts'
import { FIRST_LEADS } from './responsibility-rule.ts'
import { firstLabel, roleTokens } from './role-words.ts'
import { overlap, type Span, spansOf } from './span.ts'
import { saysWhen } from './time-beside-units.ts'
import { readUnitList } from './unit-list.ts'
import { endsLikeUnit, looksLikeUnit, namesGroup } from './unit-name.ts'

/** Words about responsibility in a text: `outer` with brackets and full stops, `inner` what is read. */
export interface ResponsibilityPlace {
  readonly outer: Span
  readonly inner: Span
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '〔': '〕', '{': '}' }

/** Looked for in the half-width form: a label, a bracket at the end, a last sentence such as 由县科协牵头. */
export function findResponsibility(plain: string): ResponsibilityPlace | undefined {
  return atLabel(plain) ?? inLastBracket(plain) ?? inLastSentence(plain) ?? asRule(plain)
}

/** 各项任务由排在首位的部门牵头。: a line that is a rule and nothing else names nobody. */
function asRule(plain: string): ResponsibilityPlace | undefined {
  if (!FIRST_LEADS.test(plain)) return undefined
  const others = plain.replace(FIRST_LEADS, '').replace(/[\s\d,;、。:()“”]/g, '')
  const [start, end] = [0, plain.length]
  return others.length > 12 ? undefined : { outer: { start, end }, inner: { start: end, end } }
}

function atLabel(plain: string): ResponsibilityPlace | undefined {
  const label = firstLabel(plain)
  if (label === undefined) return undefined
  const opening = /[([【〔{]\s*$/.exec(plain.slice(0, label.start))
  const start = opening?.index ?? label.start
  const closer = CLOSERS[opening?.[0].charAt(0) ?? '']
  const end = closer === undefined ? endOfLabelled(plain, label.end) : closing(plain, start, closer)
  const inner = { start: label.start, end: closer === undefined ? end : Math.min(end, plain.length) }
  return { outer: { start, end: afterStop(plain, closer === undefined ? end : end + 1) }, inner }
}

/** Labelled words go on to the end of the text, but not into a sentence that says something else. */
function endOfLabelled(plain: string, from: number): number {
  for (let stop = plain.indexOf('。', from); stop >= 0; stop = plain.indexOf('。', stop + 1)) {
    const rest = plain.slice(stop + 1)
    const label = firstLabel(rest)
    const goesOn = rest.trim() === '' || FIRST_LEADS.test(rest) || (label !== undefined && label.start <= 4)
    if (!goesOn) return stop + 1
  }
  return plain.length
}

/** The place of the bracket that closes the one at `open`; the end where it was lost. */
function closing(plain: string, open: number, closer: string): number {
  let depth = 0
  for (let index = open; index < plain.length; index += 1) {
    if (plain[index] === plain[open]) depth += 1
    if (plain[index] === closer) depth -= 1
    if (depth === 0) return index
  }
  return plain.replace(/[\s。]+$/, '').length
}

function afterStop(plain: string, at: number): number {
  return at + (/^\s*[。.;]?\s*/.exec(plain.slice(at))?.[0].length ?? 0)
}

/** The last bracket of the text; a lost second half is taken for granted. */
function inLastBracket(plain: string): ResponsibilityPlace | undefined {
  const match = /[([【〔]((?:[^()[\]【】〔〕]|\([^()]*\))*)[)\]】〕]?[\s。.;]*$/.exec(plain)
  const content = match?.[1]
  if (match === null || content === undefined) return undefined
  const inner = { start: match.index + 1, end: match.index + 1 + content.length }
  const before = plain.slice(0, match.index).trimEnd()
  const apart = before === '' || /[。.;!?]$/.test(before)
  return isAboutUnits(content, apart)
    ? { outer: { start: match.index, end: plain.length }, inner }
    : undefined
}

const BRACKET = /[([【〔]((?:[^()[\]【】〔〕]|\([^()]*\))*)[)\]】〕]/g

/**
 * Brackets of a clause that name units and say what they do, beside the one at its end: 校园活动(县教育局牵头)、社区活动(县科协牵头)
 * has two. `known`: the place that was found before.
 */
export function furtherPlaces(plain: string, known: Span | undefined): ResponsibilityPlace[] {
  return spansOf(plain, BRACKET)
    .filter((outer) => known === undefined || !overlap(outer, known))
    .map((outer) => ({ outer, inner: { start: outer.start + 1, end: outer.end - 1 } }))
    .filter(({ inner }) => {
      const content = plain.slice(inner.start, inner.end)
      const saysRole = roleTokens(content).length > 0 && isAboutUnits(content, false)
      return saysRole && !unitsBeside(content).some(isKindOnly)
    })
}

/** Units with a verb behind them; bare names only apart from the sentence, or several names of offices. */
function isAboutUnits(content: string, apart: boolean): boolean {
  const names = unitsBeside(content)
  // (1至3项责任单位排第一的牵头): a bracket of its own that states the rule and names nobody.
  if (apart && names.length === 0 && FIRST_LEADS.test(content)) return true
  if (names.length === 0 || !names.every(looksLikeUnit)) return false
  if (roleTokens(content).length > 0) return true
  return apart || (names.length > 1 && names.every(isOffice))
}

function isOffice(name: string): boolean {
  return namesGroup(name) || (/^[省市州盟县区旗团]/.test(name) && endsLikeUnit(name))
}

/** All names, the words of role and the times beside them left out. */
function unitsBeside(content: string): string[] {
  let bare = content.replace(FIRST_LEADS, '')
  for (const { start, end } of roleTokens(bare).toReversed())
    bare = `${bare.slice(0, start)}、${bare.slice(end)}`
  return readUnitList(bare)
    .map(({ name }) => name)
    .filter((name) => !saysWhen(name))
}

/** …。由县科协牵头,县教育局配合。 */
function inLastSentence(plain: string): ResponsibilityPlace | undefined {
  const end = plain.replace(/[\s。.;)]+$/, '').length
  const start = plain.slice(0, end).search(/[^。;!?]*$/)
  const sentence = plain.slice(start, end)
  const by = /(?:^|[,、])[^,、由]{0,8}由(?=[^,。]{2,40}(?:牵头|负责|组织实施|落实))/.exec(sentence)
  const from = by === null ? 0 : by.index + by[0].length
  const content = sentence.slice(from)
  // 县卫生健康局参与 alone says of a sentence's subject what prose says: others may lead.
  const says = roleTokens(content).some(({ form, role }) => form === 'verb' && role !== 'support')
  if (!says || !isAboutUnits(content, false)) return undefined
  const outer = { start: start + (by?.index ?? 0), end: plain.length }
  return { outer, inner: { start: start + from, end } }
}
