import type { Part } from '../head/parts.ts'
import type { Line } from '../lines.ts'
import { isNobody, type Outline, type Weakness } from '../outline.ts'
import type { RoleRules } from '../role-rules.ts'
import type { LineRoles } from '../roles.ts'
import { Gathering } from './gathering.ts'
import type { OpenSection } from './met-clause.ts'
import {
  areTitles,
  introducesItems,
  isBareTitle,
  isHeading,
  isLabelledItself,
  isLabelOfList,
  isSentence,
  numberOf,
  unitsOfHeadings,
  wordsOf,
} from './node-kinds.ts'
import { isOfAimsAndTasks, looksBack, type SectionKind, sectionKind, statesGoal } from './section-kind.ts'
import { withBracketOfUnits, withSubject } from './section-roles.ts'
import { type Node, treeOf } from './tree.ts'

/** Reads running text: numbered headings, clauses under them, and lines or brackets that say who is responsible. */
export function readBody(part: Part, rules: RoleRules): Outline {
  const reader = new BodyReader(rules)
  reader.walk(treeOf(part.lines, rules.firstLeads), {
    kind: undefined,
    section: undefined,
    at: part.name,
    depth: 0,
    item: undefined,
    missing: 0,
    beforeTasks: false,
  })
  return reader.gathered.outline()
}

interface Context {
  readonly kind: SectionKind | undefined
  readonly section: OpenSection | undefined
  /** Numbers of the headings around: 三(一). */
  readonly at: string
  readonly depth: number
  /** The heading or numbered clause that paragraphs belong to. */
  readonly item: Node | undefined
  /** How many numbers are lost between the clause and the next one. */
  readonly missing: number
  /** Whether a section of tasks comes later. */
  readonly beforeTasks: boolean
}

/** What a heading says its section is for; of a clause, its first words: (二)发展目标。到2025年…. */
function kindOf(
  said: LineRoles,
  heading: boolean,
  { kind, depth, beforeTasks }: Context,
): SectionKind | undefined {
  if (heading && beforeTasks && isOfAimsAndTasks(wordsOf(said))) return 'goal'
  if (heading) return sectionKind(wordsOf(said), depth === 0)
  if (kind === 'tasks' || kind === 'safeguards') return undefined
  const [first = ''] = wordsOf(said).split('。')
  return first.length <= 12 ? sectionKind(first, false) : undefined
}

function isOfTasks(node: Node): boolean {
  return isHeading(node) && sectionKind(wordsOf(node.said), true) === 'tasks'
}

/** 3. between 2. and 4. */
function missingBetween(node: Node, next: Node | undefined): number {
  const [own, after] = [node.said?.line.numbering, next?.said?.line.numbering]
  if (own?.ordinal === undefined || after?.ordinal === undefined || own.style !== after.style) return 0
  return Math.max(0, after.ordinal - own.ordinal - 1)
}

class BodyReader {
  readonly gathered: Gathering
  readonly #rules: RoleRules
  /** The last number of each way to number. */
  readonly #last = new Map<string, number>()

  constructor(rules: RoleRules) {
    this.gathered = new Gathering(rules)
    this.#rules = rules
  }

  walk(node: Node, context: Context): void {
    const children = node.items.flatMap((item) => (item.kind === 'node' ? [item.node] : []))
    const mayBeTitled = context.section !== undefined || context.kind === 'safeguards'
    const titled = mayBeTitled && areTitles(children)
    const units = unitsOfHeadings(children)
    const lost = this.#lostNumber(children[0])
    let paragraphs = 0
    let passed = 0
    let missing = context.missing
    for (const item of node.items) {
      if (item.kind === 'label') this.gathered.label(item.said, context.section)
      else if (item.kind === 'rest') this.gathered.goOn(item.said)
      else if (item.kind === 'node') {
        passed += 1
        const below = {
          ...context,
          missing: missingBetween(item.node, children[passed]),
          beforeTasks: context.depth === 0 && children.slice(passed).some(isOfTasks),
        }
        this.#child(item.node, below, { titled, units: units.get(item.node) ?? [] })
      } else {
        paragraphs += 1
        const introduces = passed < children.length && !lost
        const isBelowClause = context.item !== undefined && !isHeading(context.item)
        const goesOn = isBelowClause && missing <= 0
        if (isBelowClause) missing -= 1
        const weak =
          introduces || looksBack(item.said.line.plain) ? 'introduction' : goesOn ? 'continuation' : undefined
        const own = isNobody(item.said.roles) ? weak : undefined
        const owner = context.item ?? node
        this.#clause(owner, { ...context, at: `${context.at}第${paragraphs}段` }, item.said, own)
      }
    }
  }

  /** Whether the number before that of a node was lost: it is the second, or the document counts on. */
  #lostNumber(node: Node | undefined): boolean {
    const numbering = node?.said?.line.numbering
    if (numbering?.ordinal === undefined) return false
    return numbering.ordinal === 2 || numbering.ordinal - (this.#last.get(numbering.style) ?? 0) === 2
  }

  #child(
    node: Node,
    context: Context,
    { titled, units }: { readonly titled: boolean; readonly units: OpenSection['units'] },
  ): void {
    const { said } = node
    if (said === undefined) return
    const { line } = said
    if (line.numbering?.ordinal !== undefined) this.#last.set(line.numbering.style, line.numbering.ordinal)
    const heading = isHeading(node)
    const at = `${context.at}${numberOf(line)}`
    const kind = kindOf(said, heading, context) ?? context.kind
    const inner = { ...context, kind, at, depth: context.depth + 1, item: node }
    const hasContent = node.items.some(({ kind }) => kind === 'node' || kind === 'paragraph')
    if (heading && hasContent && isLabelledItself(node)) this.#labelledHeading(node, inner, said)
    else if (heading && hasContent && !titled) {
      const named = withSubject(withBracketOfUnits(said, this.#rules))
      this.walk(node, { ...inner, section: this.gathered.open(named, at, units) })
    } else if (heading && hasContent) this.#titledClause(node, inner, said)
    else {
      if (!(heading && isBareTitle(said))) this.#clause(node, inner, said, introducesItems(node, said))
      this.walk(node, inner)
    }
  }

  /**
   * Who is responsible stands right below the heading. Paragraphs with lines of their own are clauses that lost their
   * numbers; others say more about the heading.
   */
  #labelledHeading(node: Node, context: Context, said: LineRoles): void {
    const last = node.items.findLastIndex(({ kind }) => kind === 'label')
    const isClause =
      node.items.findIndex(({ kind }) => kind === 'paragraph') < last || !node.items.some(isSentence)
    if (!isClause) {
      const inOrder = node.items.toSorted((a, b) => Number(a.kind === 'label') - Number(b.kind === 'label'))
      this.#titledClause({ ...node, items: inOrder }, context, said)
      return
    }
    this.#clause(node, context, said, undefined)
    for (const item of node.items) {
      if (item.kind === 'label') this.gathered.label(item.said, context.section)
      else if (item.kind === 'rest') this.gathered.goOn(item.said)
      else if (item.kind === 'paragraph') {
        const own: Node = { said: item.said, level: node.level, items: [] }
        this.#clause(own, context, item.said, isSentence(item) ? undefined : 'continuation')
      }
    }
  }

  /** A heading with one paragraph: together they are one clause, and the heading its title. */
  #titledClause(node: Node, context: Context, heading: LineRoles): void {
    for (const item of node.items) {
      if (item.kind === 'label') this.gathered.label(item.said, context.section)
      else if (item.kind === 'rest') this.gathered.goOn(item.said)
      else if (item.kind === 'paragraph') this.#clause(node, context, item.said, undefined, heading)
    }
  }

  #clause(
    item: Node,
    { kind, section, at, depth }: Context,
    own: LineRoles,
    weak: Weakness | undefined,
    heading?: LineRoles,
  ): void {
    const line: Line = own.line
    // What is nothing but signs, or but words of responsibility, commits nobody.
    if (wordsOf(own) === '' || isLabelOfList(own)) return
    const isPreface = kind === undefined && section === undefined && depth === 0
    if (kind === 'background' || kind === 'goal' || isPreface) {
      const isAimed = statesGoal(line.plain)
      const isGoal = kind === 'goal' && (isAimed || !looksBack(line.plain))
      this.gathered.surround({ line, place: isGoal ? 'goal' : isAimed ? 'aims' : 'background' })
      return
    }
    this.gathered.add({
      clause: {
        kind: kind === 'safeguards' ? 'safeguard' : 'task',
        line,
        start: line.numbering?.end ?? 0,
        end: own.end,
        heading: heading === undefined ? undefined : wordsOf(heading),
        headingLine: heading?.line,
        at,
        more: [],
        weak,
      },
      section: kind === 'safeguards' ? undefined : section,
      own,
      item,
    })
  }
}
