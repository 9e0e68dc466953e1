import { isNobody, type Named, type Outline, type Section, type Surrounding } from '../outline.ts'
import type { RoleRules } from '../role-rules.ts'
import type { LineRoles } from '../roles.ts'
import { type Candidate, type MetClause, type OpenSection, saysWho, toCommitment } from './met-clause.ts'
import { wordsOf } from './node-kinds.ts'

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
