import { plainForm } from '../phrases/plain-form.ts'
import { type Responsibility, readResponsibility } from '../phrases/responsibility.ts'
import { FIRST_LEADS } from '../phrases/responsibility-rule.ts'
import { readUnitList } from '../phrases/unit-list.ts'
import { looksLikeUnit } from '../phrases/unit-name.ts'
import type { Line } from './lines.ts'
import { type Named, NOBODY, type Roles } from './outline.ts'

/** What a line says about responsibility: on its own, at the end of a clause, or behind a heading. */
export interface LineRoles {
  readonly line: Line
  readonly roles: Roles
  readonly due: string | undefined
  /** Where the clause ends and the words of responsibility begin; the whole line where they stand before or inside. */
  readonly end: number
  /** Nothing but words of responsibility. */
  readonly labelOnly: boolean
}

const TIME_LABEL =
  /^[([【]?\s*(?:完成|办结|落实|实施|推进)?\s*(?:时间节点|时间安排|时间要求|时限要求|进度安排|完成时间|时限|时间|期限|节点|日期)\s*[)\]】]?\s*[:：\]】)]/
/** 【责任单位】 stands for 责任单位: at the same place. */
const BRACKET_LABEL = /[【〔[]([^【】〔〕[\]、,，;；:：]{2,8}(?:单位|部门|时限|时间|节点))[】〕\]][:：]?/g

const FIRST_IN_LIST = /(?:排|列)(?:名)?在?(?:第一|首)(?:位|个)?.{0,4}(?:单位|部门)?.{0,4}(?:为|是|系)牵头/
/** 1至3项中责任单位排第一的牵头: a rule for some tasks is none for the others. */
const FOR_SOME = /\d\s*(?:[至到、,]|[-—–~]+)\s*\d+\s*[项条]/

/** 配合单位 区文明办 lost its colon. */
const BLANK_LABEL = /^(\s*(?:责任|牵头|配合|协办|主办|协作|参与|参加)(?:单位|部门)|\s*完成时[限间])[\s\u3000]/

/** `firstLeads`: a rule of the document that the first of every list leads. */
export function rolesOf(line: Line, firstLeads: boolean): LineRoles {
  const found = readResponsibility(withOpening(withColons(line.reading)), { firstLeads })
  const due = found.due ?? timeLabel(line)
  const roles = toRoles(found, line)
  const atEnd = found.span !== undefined && /^[\s。;]*$/.test(line.plain.slice(found.span.end))
  return {
    line,
    roles,
    due,
    end: found.span !== undefined && atEnd ? trimmedEnd(line.plain, found.span.start) : line.plain.length,
    labelOnly:
      (found.span !== undefined && isOnlyNumber(found.clause, line)) || timeLabel(line) !== undefined,
  }
}

/** Whether some line says that the first of every list leads. */
export function saysFirstLeads(lines: readonly Line[]): boolean {
  return lines.some(
    ({ plain }) => !FOR_SOME.test(plain) && (FIRST_LEADS.test(plain) || FIRST_IN_LIST.test(plain)),
  )
}

function isOnlyNumber(clause: string, { numbering }: Line): boolean {
  return clause.trim() === '' || clause.trim() === numbering?.text
}

function trimmedEnd(plain: string, end: number): number {
  return plain.slice(0, end).trimEnd().length
}

function withColons(text: string): string {
  return text
    .replace(BLANK_LABEL, '$1:')
    .replace(BRACKET_LABEL, (label, words: string) => ` ${words}:`.padEnd(label.length))
}

/** …。市教育局、市科协) lost the sign that opens it: the full stop before stands in its place. */
function withOpening(text: string): string {
  const end = /[)）〕】]([。;；\s]*)$/.exec(text)
  if (end === null || /[(（〔【]/.test(text.slice(text.lastIndexOf('。', end.index - 1) + 1, end.index)))
    return text
  const stop = text.lastIndexOf('。', end.index - 1)
  if (stop < 0 || !isAboutUnits(text.slice(stop + 1, end.index))) return text
  return `${text.slice(0, stop)}(${text.slice(stop + 1, end.index)})${text.slice(end.index + 1)}`
}

function isAboutUnits(words: string): boolean {
  if (/牵头|配合|负责|责任单位|参与/.test(words)) return true
  const units = readUnitList(words)
  return (
    units.length > 0 && units.every(({ name, kind }) => kind === 'group' || looksLikeUnit(plainForm(name)))
  )
}

function timeLabel({ plain, numbering }: Line): string | undefined {
  if (numbering !== undefined || plain.length > 80) return undefined
  const label = TIME_LABEL.exec(plain)?.[0]
  return label === undefined ? undefined : plain.slice(label.length).trim()
}

function toRoles(found: Responsibility, line: Line): Roles {
  const named = (mentions: Responsibility['lead']): Named[] =>
    mentions.map(({ name, kind }) => ({ name, kind, line }))
  return {
    lead: named(found.lead),
    support: named(found.support),
    responsible: named(found.responsible),
    doubts: [
      ...found.doubts.map(({ role, words, taken, other }) => ({
        role,
        line,
        words,
        taken,
        ...(other === undefined ? {} : { other }),
      })),
      ...found.damaged.map(({ name }) => ({
        role: 'support' as const,
        line,
        words: name,
        taken: '',
        damaged: true as const,
      })),
    ],
  }
}

/** Roles that are said in several lines, each unit in each role once. */
export function joinedRoles(all: readonly Roles[]): Roles {
  return all.reduce(
    (sum, roles) => ({
      lead: added(sum.lead, roles.lead),
      support: added(sum.support, roles.support),
      responsible: added(sum.responsible, roles.responsible),
      doubts: [...sum.doubts, ...roles.doubts],
    }),
    NOBODY,
  )
}

function added(before: readonly Named[], more: readonly Named[]): Named[] {
  const [first, ...others] = more
  const last = before.at(-1)
  if (first !== undefined && last !== undefined && isSecondName(first.name) && !/[)）]$/.test(last.name)) {
    return added([...before.slice(0, -1), { ...last, name: last.name + first.name }], others)
  }
  const known = new Set(before.map(({ name }) => name))
  return [...before, ...more.filter(({ name }) => !known.has(name))]
}

/** (市委党校) on a line below 市委组织部. */
function isSecondName(name: string): boolean {
  return /^[(（][^()（）]{2,}[)）]$/.test(name)
}
