import { readActors } from '../../phrases/actors/read-actors.ts'
import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import type { Line } from '../lines.ts'
import { type Commitment, isNobody, type Named, type Noted, type Roles, type Section } from '../outline.ts'
import type { RoleRules } from '../role-rules.ts'
import { joinedRoles, type LineRoles } from '../roles.ts'
import { wordsOf } from './node-kinds.ts'
import { asSupport, underSection } from './section-roles.ts'
import type { Node } from './tree.ts'

/** A clause as it is met: who is responsible may stand on lines below. */
export interface MetClause {
  readonly clause: Omit<Commitment, 'roles' | 'due' | 'section' | 'key'>
  readonly section: OpenSection | undefined
  readonly own: LineRoles
  /** The numbered item that it is part of: a label means the whole item. */
  readonly item: Node
}

export interface OpenSection {
  readonly title: string
  readonly line: Line
  readonly at: string
  readonly roles: Roles[]
  /** The heading names units, and no action. */
  readonly units: readonly Named[]
}

/** With the lines below that belong to it. */
export interface Candidate extends MetClause {
  readonly labels: LineRoles[]
  /** Lines that the clause goes on over. */
  readonly rest: Line[]
}

/** Whether the clause or a line below it says who is responsible. */
export function saysWho({ own, labels }: Candidate): boolean {
  return !isNobody(own.roles) || labels.some(({ roles }) => !isNobody(roles))
}

/** `isSilent`: no clause of the section says who is responsible. */
export function toCommitment(
  { clause, own, labels, rest, section: open }: Candidate,
  key: readonly number[],
  {
    sections,
    rules,
    isSilent,
  }: {
    readonly sections: Map<OpenSection, Section>
    readonly rules: RoleRules
    readonly isSilent: boolean
  },
): Commitment {
  const said = joinedRoles([asSupport(own.roles, rules), ...labels.map(({ roles }) => roles)])
  const roles =
    isNobody(said) && !rules.headingsLead && namesActor(clause)
      ? said
      : rolesUnder(open, said, rules, isSilent)
  return {
    ...clause,
    more: [...clause.more, ...rest],
    key,
    section: open === undefined || open.units.length > 0 ? undefined : sectionOf(open, sections),
    roles,
    due: dueOf([own, ...labels]) ?? stageIn(ownStage(own), own.line) ?? stageIn(open?.title, open?.line),
    weak: labels.length > 0 ? undefined : clause.weak,
  }
}

/** 县科协要…: whoever the clause itself says acts, and nobody above it. */
function namesActor({ line, start, end }: MetClause['clause']): boolean {
  return readActors(line.reading.slice(start, end)).lead.length > 0
}

function rolesUnder(open: OpenSection | undefined, said: Roles, rules: RoleRules, isSilent: boolean): Roles {
  if (open === undefined) return said
  // 二、组织宣传部 leads its clauses, also where these name who helps.
  const isLed = said.lead.length + said.responsible.length > 0
  if (open.units.length > 0) return isLed ? said : { ...said, lead: open.units }
  return underSection(said, joinedRoles(open.roles), rules, isSilent)
}

function sectionOf(open: OpenSection, sections: Map<OpenSection, Section>): Section {
  const { title, line, at, roles } = open
  const section = sections.get(open) ?? { title, line, at, roles: joinedRoles(roles) }
  sections.set(open, section)
  return section
}

function dueOf(all: readonly LineRoles[]): Noted | undefined {
  const said = all.find(({ due }) => due !== undefined)
  return said?.due === undefined ? undefined : { text: said.due, line: said.line }
}

/** The first sentence of a clause that is a stage: 宣传发动阶段(2023年3月)。 */
function ownStage(own: LineRoles): string | undefined {
  return /^[^。;,]{0,20}阶段[^。]{0,24}/.exec(wordsOf(own))?.[0]
}

/** (二)组织实施阶段(2023年4月—10月): what stands under it is due by then. */
function stageIn(words: string | undefined, line: Line | undefined): Noted | undefined {
  const days = dayPhrasesIn(words ?? '').filter(({ month }) => month !== undefined)
  return words === undefined || line === undefined || days.length === 0 ? undefined : { text: words, line }
}
