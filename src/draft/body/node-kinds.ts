import { plainForm } from '../../phrases/plain-form.ts'
import { readUnitList } from '../../phrases/unit-list.ts'
import { looksLikeUnit } from '../../phrases/unit-name.ts'
import { hasSentence, type Line } from '../lines.ts'
import { isNobody, type Named, type Weakness } from '../outline.ts'
import type { LineRoles } from '../roles.ts'
import type { Item, Node } from './tree.ts'

const COUNTS = /\d\s*[万千余]*(?:场|次|期|个|名|人|项|家|所|篇|条|件|册|%|支|座)/
const LONGEST_HEADING = 50

/**
 * Whether a line is a heading and no clause: a few words without a sentence in them. Where no numbered clause stands
 * below, it also counts nothing, and names at most who leads.
 */
export function isHeading(node: Node): node is Node & { readonly said: LineRoles } {
  const { said, items } = node
  if (said === undefined) return false
  const { line, end, roles } = said
  const words = line.plain.slice(line.numbering?.end ?? 0, end).trim()
  if (words.length > LONGEST_HEADING || hasSentence(words.replace(/[。:]$/, ''))) return false
  if (items.some(({ kind }) => kind === 'node')) return true
  // 各单位11月20日前报送总结。: a full stop and a number or a comma make a sentence of it; a comma at its end, that more follows.
  if (/[\d,][^。]*。$|[,、]$/.test(words)) return false
  return roles.support.length + roles.responsible.length === 0 && !COUNTS.test(words)
}

/** The words of a line without its number and without the words of responsibility. */
export function wordsOf({ line, end }: LineRoles): string {
  return line.reading.slice(line.numbering?.end ?? 0, end).replace(/^[^\p{L}\p{N}“‘《(（]+|[\s。:：]+$/gu, '')
}

/** 三 of 三、, (一) of (一), 1 of 1. */
export function numberOf({ numbering }: Line): string {
  return (numbering?.text ?? '').replace(/[、.,:。\s]+$/, '')
}

/** Whether headings stand over one paragraph each. */
export function areTitles(nodes: readonly Node[]): boolean {
  const leaves = nodes.filter(({ items }) => items.some(({ kind }) => kind === 'paragraph'))
  return (
    leaves.length > 1 &&
    leaves.every(
      (node) =>
        isHeading(node) &&
        node.items.every(({ kind }) => kind !== 'node') &&
        node.items.filter(({ kind }) => kind === 'paragraph').length === 1,
    )
  )
}

/** A line of responsibility comes first, and no numbered clause stands below. */
export function isLabelledItself({ items }: Node): boolean {
  return items[0]?.kind === 'label' && items.every(({ kind }) => kind !== 'node')
}

/** Text that can be a clause, and no heading that lost its number. */
export function isSentence(item: Item): boolean {
  return item.kind === 'paragraph' && /[。,;]/.test(item.said.line.plain)
}

/** 四、其他: a first heading that nothing stands under. One that counts something, or is a sentence, is a clause. */
export function isBareTitle({ line, roles }: LineRoles): boolean {
  const isFirst = line.numbering === undefined || line.numbering.level <= 1
  return isFirst && isNobody(roles) && line.words.length < 16 && !/[\d。;]/.test(line.words)
}

/** 措施: above a list. */
export function isLabelOfList({ line }: LineRoles): boolean {
  return /^[^,。;:]{2,10}:$/.test(line.words)
}

/** 重点抓好以下工作:… before items of its own. */
export function introducesItems({ items }: Node, said: LineRoles): Weakness | undefined {
  return items.some(({ kind }) => kind === 'node') && isNobody(said.roles) ? 'introduction' : undefined
}

/** What a section is about, and no office: 科普工作委员会 is one all the same. */
const NO_OFFICE =
  /(?:科普|科学素质|行动|工程|工作|建设|阵地|队伍)(?!.*(?:委员会|办公室|协会|学会|学院|研究院|局|处)$)/

/**
 * The units that headings name instead of actions, and their tasks below: 一、县教育局, 一、秘书处:统筹策划. None unless most
 * headings do.
 */
export function unitsOfHeadings(nodes: readonly Node[]): ReadonlyMap<Node, readonly Named[]> {
  const found = new Map<Node, readonly Named[]>()
  for (const node of nodes) {
    const units = isHeading(node) ? unitsIn(node.said) : []
    if (units.length > 0) found.set(node, units)
  }
  return found.size * 2 > nodes.length ? found : new Map()
}

function unitsIn(said: LineRoles): Named[] {
  const [names = ''] = wordsOf(said).split(/[:：]/)
  const units = readUnitList(names)
  const areOffices = units.every(({ name, kind }) => {
    const plain = plainForm(name)
    return plain.length <= 16 && !NO_OFFICE.test(plain) && (kind === 'group' || looksLikeUnit(plain))
  })
  return areOffices ? units.map(({ name, kind }) => ({ name, kind, line: said.line })) : []
}
