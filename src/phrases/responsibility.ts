import { plainForm } from './plain-form.ts'
import { findResponsibility, furtherPlaces, type ResponsibilityPlace } from './responsibility-place.ts'
import { FIRST_LEADS, withoutRule } from './responsibility-rule.ts'
import { type RoleWord, roleTokens } from './role-words.ts'
import type { Span } from './span.ts'
import { saysWhen } from './time-beside-units.ts'
import { readUnitList, type UnitMention } from './unit-list.ts'

/** Who is responsible, as one clause, line or cell says it. */
export interface Responsibility {
  readonly lead: readonly UnitMention[]
  readonly support: readonly UnitMention[]
  /** Responsible alike: 按职责分工负责, 责任单位 without a lead. */
  readonly responsible: readonly UnitMention[]
  /** All words about responsibility, brackets and labels too; undefined where there are none. */
  readonly span: Span | undefined
  /** The text without them, blanks at its ends removed. */
  readonly clause: string
  /** 排在第一位的为牵头单位 is said here; 下同 lets it hold for what follows. */
  readonly firstLeads: boolean
  /** 完成时限 or a time alone in the same bracket or line, as written: 2024年6月底前完成. */
  readonly due: string | undefined
  /** What is left of damaged names: 委 of a list that once said 团州委. Nobody can tell whom they meant. */
  readonly damaged: readonly UnitMention[]
  readonly doubts: readonly ResponsibilityDoubt[]
}

export interface ResponsibilityDoubt extends Span {
  readonly role: 'lead' | 'support' | 'responsible'
  /** The words in question. */
  readonly words: string
  readonly taken: string
  /** The other reading; without one the words name them in passing. */
  readonly other?: string
}

const LONGEST_NAME = 30

type Roles = Record<'lead' | 'support' | 'responsible', UnitMention[]>

/**
 * Reads a bracket at the end, a line of labels, or a last sentence that says who does what. `firstLeads` is the rule of
 * the document that the first of the responsible units leads.
 */
export function readResponsibility(
  text: string,
  { firstLeads = false }: { readonly firstLeads?: boolean } = {},
): Responsibility {
  const plain = plainForm(text)
  const place = findResponsibility(plain)
  const saysRule = place !== undefined && FIRST_LEADS.test(plain.slice(place.outer.start, place.outer.end))
  const named = withoutRule(text, plain)
  const read = ({ inner }: ResponsibilityPlace): PlaceRoles =>
    rolesAt(inner, { text, named, firstLeads: saysRule || (firstLeads && !saysShares(plain, inner)) })
  const main = place === undefined ? undefined : read(place)
  const others = furtherPlaces(plain, place?.outer).map(read)
  return {
    ...joined(
      [...(main === undefined ? [] : [main]), ...others].sort((a, b) => a.place.start - b.place.start),
    ),
    doubts: [...(main?.doubts ?? []), ...others.flatMap((one) => [...one.doubts, ...inPassing(one, text)])],
    damaged: [main, ...others].flatMap((one) => one?.damaged ?? []),
    span: place?.outer,
    clause: (place === undefined
      ? text
      : text.slice(0, place.outer.start) + text.slice(place.outer.end)
    ).trim(),
    firstLeads: saysRule,
    due: main?.due,
  }
}

/** 按职责分工负责 says more of its own list than a rule for all lists. */
function saysShares(plain: string, { start, end }: Span): boolean {
  return /按[^,、。;]{0,8}分工|分工负责|分别负责/.test(plain.slice(start, end))
}

type PlaceRoles = Roles & Pick<Responsibility, 'due' | 'damaged' | 'doubts'> & { readonly place: Span }

/** What one bracket, line or sentence says. `named` is the text without the rule that the first leads. */
function rolesAt(
  place: Span,
  {
    text,
    named,
    firstLeads,
  }: { readonly text: string; readonly named: string; readonly firstLeads: boolean },
): PlaceRoles {
  const words = plainForm(named.slice(place.start, place.end))
  const chunks = chunksOf(words, place.start)
  const roles: Roles = { lead: [], support: [], responsible: [] }
  const damaged: UnitMention[] = []
  const times: string[] = []
  for (const { role, start, end } of chunks) {
    if (role === 'due') times.push(text.slice(start, end).replace(/^[\s:：]+|[\s。;；,，]+$/g, ''))
    if (role === 'due' || role === 'ignored') continue
    for (const unit of unitsAt(named, start, end).map((one) => withoutTime(one, times))) {
      // A single character is the rest of a damaged name.
      if ([...unit.name].length === 1) damaged.push(unit)
      else if (saysWhen(unit.name)) times.push(unit.name)
      else roles[unit.mark ?? role].push(unit)
    }
  }
  const isAlike = /分工|共同|分别/.test(words) || roleTokens(words).length === 0
  return { ...settled(roles, firstLeads, isAlike, { text, span: place }), place, due: times[0], damaged }
}

/** 县教育局(2024年6月底前完成): the bracket names no second unit. The time goes to `times`. */
function withoutTime(unit: UnitMention, times: string[]): UnitMention {
  const bracket = /[(（]([^()（）]+)[)）]$/.exec(unit.name)
  const words = bracket?.[1] ?? ''
  if (bracket === null || bracket.index === 0 || !saysWhen(words)) return unit
  times.push(words)
  return { ...unit, name: unit.name.slice(0, bracket.index) }
}

/** Each unit once, in the role of its first place; who leads one of them leads. */
function joined(all: readonly PlaceRoles[]): Roles {
  const known = new Set<string>()
  const having = (role: keyof Roles): UnitMention[] =>
    all
      .flatMap((one) => one[role])
      .filter(({ name }) => {
        const isNew = !known.has(name)
        known.add(name)
        return isNew
      })
  return { lead: having('lead'), support: having('support'), responsible: having('responsible') }
}

/** Whom a bracket inside the clause names does a part of it. */
function inPassing({ place, ...roles }: PlaceRoles, text: string): ResponsibilityDoubt[] {
  return (['lead', 'support', 'responsible'] as const)
    .filter((role) => roles[role].length > 0)
    .map((role) => ({
      ...place,
      role,
      words: text.slice(place.start, place.end),
      taken: roles[role].map(({ name }) => name).join('、'),
    }))
}

interface Chunk extends Span {
  readonly role: RoleWord
}

/** Stretches of names, each with its role; a label holds for what follows, a verb for what stands before. */
function chunksOf(plain: string, offset: number): Chunk[] {
  const chunks: Chunk[] = []
  let label: RoleWord | undefined
  let start = 0
  const push = (end: number, role: RoleWord): void => {
    if (plain.slice(start, end).trim() !== '') chunks.push({ role, start: start + offset, end: end + offset })
  }
  for (const token of roleTokens(plain)) {
    const spoken = token.form === 'verb' && (label === undefined || label === 'responsible')
    // 县科协会同县教委: who stands before 会同 leads.
    const open =
      token.form === 'label' && !/[:：]$/.test(plain.slice(token.start, token.end)) ? 'lead' : 'responsible'
    push(token.start, spoken ? token.role : (label ?? open))
    label = token.form === 'label' ? token.role : token.role === 'lead' || spoken ? undefined : label
    start = token.end
  }
  push(plain.length, label ?? 'responsible')
  return chunks
}

/** Places in the text as given. */
function unitsAt(text: string, start: number, end: number): UnitMention[] {
  return readUnitList(text.slice(start, end))
    .filter(({ name }) => [...name].length <= LONGEST_NAME)
    .map((unit) => ({ ...unit, start: unit.start + start, end: unit.end + start }))
}

/** What the roles mean together: 责任单位 beside 配合单位 leads, beside 牵头单位 it helps, one alone leads. */
function settled(
  { lead, support, responsible }: Roles,
  firstLeads: boolean,
  isAlike: boolean,
  { text, span }: { readonly text: string; readonly span: Span },
): Roles & Pick<Responsibility, 'doubts'> {
  const [first, ...others] = responsible
  if (lead.length > 0) return { lead, support: [...support, ...responsible], responsible: [], doubts: [] }
  if (first === undefined) return { lead, support, responsible, doubts: [] }
  if (firstLeads) return { lead: [first], support: [...others, ...support], responsible: [], doubts: [] }
  if (support.length > 0) return { lead: responsible, support, responsible: [], doubts: [] }
  if (isAlike) return { lead, support, responsible, doubts: [] }
  if (others.length === 0) return { lead: [first], support, responsible: [], doubts: [] }
  const taken = responsible.map(({ name }) => name).join('、')
  const words = text.slice(span.start, span.end)
  return {
    lead,
    support,
    responsible,
    doubts: [{ ...span, role: 'responsible', words, taken, other: first.name }],
  }
}
