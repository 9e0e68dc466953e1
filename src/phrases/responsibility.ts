import { plainForm } from './plain-form.ts'
import { FIRST_LEADS, findResponsibility } from './responsibility-place.ts'
import { type RoleWord, roleTokens } from './role-words.ts'
import { type Span, spansOf } from './span.ts'
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
  /** 完成时限 in the same bracket or line, as written. */
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
  readonly other: string
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
  if (place === undefined) {
    return {
      lead: [],
      support: [],
      responsible: [],
      span: undefined,
      clause: text.trim(),
      firstLeads: false,
      due: undefined,
      damaged: [],
      doubts: [],
    }
  }
  const { outer, inner } = place
  const saysRule = FIRST_LEADS.test(plain.slice(outer.start, outer.end))
  const named = withoutRule(text, plain)
  const words = plainForm(named).slice(inner.start, inner.end)
  const chunks = chunksOf(words, inner.start)
  const roles: Roles = { lead: [], support: [], responsible: [] }
  const damaged: UnitMention[] = []
  for (const { role, start, end } of chunks) {
    if (role === 'due' || role === 'ignored') continue
    for (const unit of unitsAt(named, start, end)) {
      // A single character is the rest of a damaged name.
      if ([...unit.name].length === 1) damaged.push(unit)
      else roles[unit.mark ?? role].push(unit)
    }
  }
  const due = chunks.find(({ role }) => role === 'due')
  const isAlike = /分工|共同|分别/.test(words) || roleTokens(words).length === 0
  return {
    ...settled(roles, saysRule || firstLeads, isAlike, { text, span: inner }),
    span: outer,
    clause: (text.slice(0, outer.start) + text.slice(outer.end)).trim(),
    firstLeads: saysRule,
    due:
      due === undefined ? undefined : text.slice(due.start, due.end).replace(/^[\s:：]+|[\s。;；,，]+$/g, ''),
    damaged,
  }
}

/** The rule itself and 下同 name nobody; blanks keep every position. */
function withoutRule(text: string, plain: string): string {
  let rest = text
  for (const { start, end } of [
    ...spansOf(plain, new RegExp(FIRST_LEADS, 'g')),
    ...spansOf(plain, /下同/g),
  ]) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return rest
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
