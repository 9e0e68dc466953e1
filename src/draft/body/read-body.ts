import type { Part } from '../head/parts.ts'
import type { Line } from '../lines.ts'
import {
  type Commitment,
  isNobody,
  type Outline,
  type Roles,
  type Section,
  type Surrounding,
  type Weakness,
} from '../outline.ts'
import { joinedRoles, type LineRoles } from '../roles.ts'
import { type SectionKind, sectionKind } from './section-kind.ts'
import { type Item, isHeading, type Node, treeOf } from './tree.ts'

/** Reads running text: numbered headings, clauses under them, and lines or brackets that say who is responsible. */
export function readBody(part: Part): Outline {
  return new BodyReader(part.name).read(treeOf(part.lines))
}

/** A clause while its labels are still to come. */
interface Candidate {
  readonly clause: Omit<Commitment, 'roles' | 'due' | 'section' | 'key'>
  readonly section: OpenSection | undefined
  readonly own: LineRoles
  /** The numbered item that it is part of: a label means the whole item. */
  readonly item: Node
  readonly labels: LineRoles[]
}

interface OpenSection {
  readonly section: Omit<Section, 'roles'>
  readonly roles: Roles[]
}

interface Label {
  readonly said: LineRoles
  readonly targets: readonly Candidate[]
}

interface Context {
  readonly kind: SectionKind | undefined
  readonly section: OpenSection | undefined
  /** Numbers of the headings around: 三(一). */
  readonly at: string
  readonly depth: number
  /** The heading or numbered clause that paragraphs belong to. */
  readonly item: Node | undefined
}

class BodyReader {
  readonly #part: string
  readonly #candidates: Candidate[] = []
  readonly #labels: Label[] = []
  readonly #surroundings: Surrounding[] = []
  /** The last number of each way to number. */
  readonly #last = new Map<string, number>()
  /** Clauses since the last label or heading: the next label is theirs. */
  #waiting: Candidate[] = []
  #labelled = false

  constructor(part: string) {
    this.#part = part
  }

  read(root: Node): Outline {
    this.#walk(root, { kind: undefined, section: undefined, at: this.#part, depth: 0, item: undefined })
    this.#settleLabels()
    const sections = new Map<OpenSection, Section>()
    const keys = keysOf(this.#candidates)
    const commitments = this.#candidates.map((candidate, index) =>
      toCommitment(candidate, keys[index] ?? [], sections),
    )
    return { sections: [...sections.values()], commitments, surroundings: this.#surroundings }
  }

  #walk(node: Node, context: Context): void {
    const children = node.items.flatMap((item) => (item.kind === 'node' ? [item.node] : []))
    const titled =
      context.section !== undefined || context.kind === 'safeguards' ? areTitles(children) : false
    const lost = this.#lostNumber(children[0])
    let paragraphs = 0
    let passed = 0
    for (const item of node.items) {
      if (item.kind === 'label') this.#label(item.said, context)
      else if (item.kind === 'node') {
        passed += 1
        this.#child(item.node, context, titled)
      } else {
        paragraphs += 1
        const introduces = passed < children.length && !lost
        const weak = introduces ? 'introduction' : isClauseOf(context.item) ? 'continuation' : undefined
        this.#paragraph(item.said, context, paragraphs, weak)
      }
    }
  }

  /** Whether the number before that of a node was lost: it is the second, or the document counts on. */
  #lostNumber(node: Node | undefined): boolean {
    const numbering = node?.said?.line.numbering
    if (numbering?.ordinal === undefined) return false
    return numbering.ordinal === 2 || numbering.ordinal - (this.#last.get(numbering.style) ?? 0) === 2
  }

  #child(node: Node, context: Context, titled: boolean): void {
    const { said } = node
    if (said === undefined) return
    const { line } = said
    if (line.numbering?.ordinal !== undefined) this.#last.set(line.numbering.style, line.numbering.ordinal)
    const heading = isHeading(said)
    const at = `${context.at}${numberOf(line)}`
    const kind = (heading ? sectionKind(headingWords(said), context.depth === 0) : undefined) ?? context.kind
    const inner = { ...context, kind, at, depth: context.depth + 1, item: node }
    const hasContent = node.items.some((item) => item.kind !== 'label')
    if (heading && hasContent && isLabelledItself(node)) this.#labelledHeading(node, inner, said)
    else if (heading && hasContent && !titled) this.#walk(node, { ...inner, section: this.#open(said, at) })
    else if (heading && hasContent) this.#titledClause(node, inner, headingWords(said))
    else {
      if (!(heading && isNobody(said.roles) && isBareTitle(said))) {
        this.#clause({ item: node, context: inner, said, weak: introducesItems(node, said), at })
      }
      this.#walk(node, inner)
    }
  }

  /**
   * Who is responsible stands right below the heading. Paragraphs with lines of their own are clauses that lost their
   * numbers; others say more about the heading.
   */
  #labelledHeading(node: Node, context: Context, said: LineRoles): void {
    const last = node.items.findLastIndex(({ kind }) => kind === 'label')
    const isMore = (item: Item): boolean => item.kind === 'paragraph' && /[。,;]/.test(item.said.line.plain)
    if (node.items.findIndex(({ kind }) => kind === 'paragraph') < last || !node.items.some(isMore)) {
      this.#clause({ item: node, context, said, weak: undefined, at: context.at })
      for (const item of node.items) {
        if (item.kind === 'label') this.#label(item.said, context)
        else if (item.kind === 'paragraph') {
          const own: Node = { said: item.said, level: node.level, items: [] }
          const weak = isMore(item) ? undefined : ('continuation' as const)
          this.#clause({ item: own, context, said: item.said, weak, at: context.at })
        }
      }
    } else {
      const inOrder = node.items.toSorted((a, b) => Number(a.kind === 'label') - Number(b.kind === 'label'))
      this.#titledClause({ ...node, items: inOrder }, context, headingWords(said))
    }
  }

  /** A heading with one paragraph: together they are one clause, and the heading its title. */
  #titledClause(node: Node, context: Context, heading: string): void {
    for (const item of node.items) {
      if (item.kind === 'label') this.#label(item.said, context)
      else if (item.kind === 'paragraph') {
        this.#clause({
          item: node,
          context,
          said: item.said,
          weak: undefined,
          at: context.at,
          heading,
          headingLine: node.said?.line,
        })
      }
    }
  }

  #paragraph(said: LineRoles, context: Context, count: number, weak: Weakness | undefined): void {
    const item = context.item ?? { said: undefined, level: 0, items: [] }
    const at = `${context.at}第${count}段`
    this.#clause({ item, context, said, weak: isNobody(said.roles) ? weak : undefined, at })
  }

  #clause(found: {
    readonly item: Node
    readonly context: Context
    readonly said: LineRoles
    readonly weak: Weakness | undefined
    readonly at: string
    readonly heading?: string
    readonly headingLine?: Line | undefined
  }): void {
    const { item, context, said, weak, at, heading, headingLine } = found
    const { line } = said
    const { kind } = context
    // What is nothing but signs, or but words of responsibility, commits nobody.
    if (headingWords(said) === '') return
    if (
      kind === 'background' ||
      kind === 'goal' ||
      (kind === undefined && context.section === undefined && context.depth === 0)
    ) {
      this.#surroundings.push({ line, place: kind === 'goal' ? 'goal' : 'background' })
      return
    }
    const candidate: Candidate = {
      clause: {
        kind: kind === 'safeguards' ? 'safeguard' : 'task',
        line,
        start: line.numbering?.end ?? 0,
        end: said.end,
        heading,
        headingLine,
        at,
        more: [],
        weak,
      },
      section: kind === 'safeguards' ? undefined : context.section,
      own: said,
      item,
      labels: [],
    }
    this.#candidates.push(candidate)
    this.#waiting = this.#labelled ? [candidate] : [...this.#waiting, candidate]
    this.#labelled = false
  }

  #label(said: LineRoles, { section }: Context): void {
    if (this.#waiting.length === 0) {
      section?.roles.push(said.roles)
      return
    }
    this.#labels.push({ said, targets: this.#waiting })
    this.#labelled = true
  }

  #open(said: LineRoles, at: string): OpenSection {
    this.#waiting = []
    this.#labelled = false
    const title = headingWords(said) || said.line.reading
    return { section: { title, line: said.line, at }, roles: [said.roles] }
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

function toCommitment(
  candidate: Candidate,
  key: readonly number[],
  sections: Map<OpenSection, Section>,
): Commitment {
  const { clause, own, labels, section: open } = candidate
  const due = [own, ...labels].find((said) => said.due !== undefined)
  const section = open === undefined ? undefined : (sections.get(open) ?? closed(open))
  if (open !== undefined && section !== undefined) sections.set(open, section)
  return {
    ...clause,
    key,
    section,
    roles: joinedRoles([own.roles, ...labels.map(({ roles }) => roles)]),
    due: due?.due === undefined ? undefined : { text: due.due, line: due.line },
    weak: labels.length > 0 ? undefined : clause.weak,
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

function closed({ section, roles }: OpenSection): Section {
  return { ...section, roles: joinedRoles(roles) }
}

/** Whether headings stand over one paragraph each. */
function areTitles(nodes: readonly Node[]): boolean {
  const leaves = nodes.filter(({ items }) => items.some(({ kind }) => kind === 'paragraph'))
  return (
    leaves.length > 1 &&
    leaves.every(
      ({ said, items }) =>
        said !== undefined &&
        isHeading(said) &&
        items.every(({ kind }) => kind !== 'node') &&
        items.filter(({ kind }) => kind === 'paragraph').length === 1,
    )
  )
}

/** A line of responsibility comes first, and no numbered clause stands below. */
function isLabelledItself({ items }: Node): boolean {
  return items[0]?.kind === 'label' && items.every(({ kind }) => kind !== 'node')
}

/** 四、其他: a first heading that nothing stands under. One that counts something, or is a sentence, is a clause. */
function isBareTitle({ line }: LineRoles): boolean {
  const isFirst = line.numbering === undefined || line.numbering.level <= 1
  return isFirst && line.words.length < 16 && !/[\d。;]/.test(line.words)
}

function isClauseOf(node: Node | undefined): boolean {
  return node?.said !== undefined && !isHeading(node.said)
}

/** 重点抓好以下工作:… before items of its own. */
function introducesItems({ items }: Node, said: LineRoles): Weakness | undefined {
  return items.some(({ kind }) => kind === 'node') && isNobody(said.roles) ? 'introduction' : undefined
}

function headingWords({ line, end }: LineRoles): string {
  return line.reading.slice(line.numbering?.end ?? 0, end).replace(/^[^\p{L}\p{N}“‘《(（]+|[\s。:：]+$/gu, '')
}

/** 三 of 三、, (一) of (一), 1 of 1. */
function numberOf({ numbering }: Line): string {
  return (numbering?.text ?? '').replace(/[、.,:。\s]+$/, '')
}
