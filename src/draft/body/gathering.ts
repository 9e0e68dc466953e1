import { readActors } from '../../phrases/actors/read-actors.ts'
import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import type { Line } from '../lines.ts'
import {
  type Commitment,
  isNobody,
  type Named,
  NOBODY,
  type Noted,
  type Outline,
  type Roles,
  type Section,
  type Surrounding,
} from '../outline.ts'
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

interface Candidate extends MetClause {
  readonly labels: LineRoles[]
  /** Lines that the clause goes on over. */
  readonly rest: Line[]
}

interface Label {
  readonly said: LineRoles
  readonly targets: readonly Candidate[]
}

/** Clauses, the lines of responsibility below them, and the sections around them, in the order of the document. */
export class Gathering {
  readonly #candidates: Candidate[] = []
  readonly #labels: Label[] = []
  readonly #surroundings: Surrounding[] = []
  readonly #rules: RoleRules
  /** Clauses since the last label or heading: the next label is theirs. */
  #waiting: Candidate[] = []
  #labelled = false
  /** What a line that goes on belongs to. */
  #last: Candidate | Surrounding['place'] | undefined

  constructor(rules: RoleRules) {
    this.#rules = rules
  }

  add(met: MetClause): void {
    const candidate = { ...met, labels: [], rest: [] }
    this.#last = candidate
    this.#candidates.push(candidate)
    this.#waiting = this.#labelled ? [candidate] : [...this.#waiting, candidate]
    this.#labelled = false
  }

  surround(surrounding: Surrounding): void {
    this.#surroundings.push(surrounding)
    this.#last = surrounding.place
  }

  /** The rest of a sentence, which may end with who is responsible. */
  goOn(said: LineRoles): void {
    const last = this.#last
    if (last === undefined) return
    if (typeof last === 'string') this.#surroundings.push({ line: said.line, place: last })
    else {
      last.rest.push(said.line)
      if (!isNobody(said.roles)) last.labels.push(said)
    }
  }

  /** A line of responsibility: of the clauses above it, else of the section. */
  label(said: LineRoles, section: OpenSection | undefined): void {
    if (this.#waiting.length === 0) {
      section?.roles.push(said.roles)
      return
    }
    this.#labels.push({ said, targets: this.#waiting })
    this.#labelled = true
  }

  open(said: LineRoles, at: string, units: readonly Named[]): OpenSection {
    this.#waiting = []
    this.#labelled = false
    return { title: wordsOf(said) || said.line.reading, line: said.line, at, roles: [said.roles], units }
  }

  outline(): Outline {
    this.#settleLabels()
    const sections = new Map<OpenSection, Section>()
    const keys = keysOf(this.#candidates)
    const told = new Set(this.#candidates.filter(saysWho).map(({ section }) => section))
    const commitments = this.#candidates.map((candidate, index) =>
      toCommitment(candidate, keys[index] ?? [], {
        sections,
        rules: this.#rules,
        isSilent: !told.has(candidate.section),
      }),
    )
    return { sections: [...sections.values()], commitments, surroundings: this.#surroundings }
  }

  /** Where most labels stand under one item each, a label means the last item alone: the others lost theirs. */
  #settleLabels(): void {
    const counts = this.#labels.map(({ targets }) => new Set(targets.map(({ item }) => item)).size)
    const oneEach = counts.filter((count) => count === 1).length * 2 >= counts.length
    for (const { said, targets } of this.#labels) {
      const last = targets.at(-1)?.item
      for (const target of targets) {
        if (!oneEach || target.item === last) target.labels.push(said)
      }
    }
  }
}

function saysWho({ own, labels }: Candidate): boolean {
  return !isNobody(own.roles) || labels.some(({ roles }) => !isNobody(roles))
}

function toCommitment(
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
  if (open.units.length > 0) return isNobody(said) ? { ...NOBODY, lead: open.units } : said
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

/** Numbers of section and clause; a clause keeps its own number where the document counts on. */
function keysOf(candidates: readonly Candidate[]): number[][] {
  const sections = new Map<OpenSection | string, number>()
  const last = new Map<OpenSection | string, number>()
  return candidates.map(({ section, clause: { kind, line, weak } }) => {
    const group = section ?? kind
    const isFirst = section !== undefined && weak === undefined && !sections.has(section)
    if (isFirst) sections.set(section, sections.size + 1)
    const before = last.get(group) ?? 0
    const own = line.numbering?.ordinal ?? 0
    const number = weak !== undefined ? before : own > before ? own : before + 1
    last.set(group, number)
    return [...(section === undefined ? [] : [sections.get(section) ?? 0]), number]
  })
}
