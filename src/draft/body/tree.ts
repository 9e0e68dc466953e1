import { isFurniture, isOfficeAlone, signatureLines } from '../furniture.ts'
import { bare, type Line } from '../lines.ts'
import { type LineRoles, rolesOf } from '../roles.ts'
import { isUnitCell } from '../tables/cell-kinds.ts'
import { sectionKind } from './section-kind.ts'

/** A heading or a numbered clause, and what stands under it. */
export interface Node {
  /** Undefined for the part as a whole. */
  readonly said: LineRoles | undefined
  readonly level: number
  readonly items: readonly Item[]
}

export type Item =
  | { readonly kind: 'node'; readonly node: Node }
  | { readonly kind: 'paragraph'; readonly said: LineRoles }
  | { readonly kind: 'label'; readonly said: LineRoles }
  /** A line that goes on with the sentence of the line before. */
  | { readonly kind: 'rest'; readonly said: LineRoles }

interface OpenNode extends Node {
  readonly items: Item[]
}

/** 第一章 stands above 一、, though both are first levels. */
const CHAPTER_LEVEL = 0

/**
 * Headings and numbered clauses by level; running text and lines of responsibility under the last one. `firstLeads`: a
 * rule of the document that the first of every list leads.
 */
export function treeOf(lines: readonly Line[], firstLeads = false): Node {
  const root: OpenNode = { said: undefined, level: -1, items: [] }
  let open: OpenNode[] = [root]
  const passed = new Set([...signatureLines(lines), ...remarksIn(lines)])
  for (const [index, line] of lines.entries()) {
    if (isFurniture(line) || isNote(line) || isClosing(line) || passed.has(line)) continue
    const top = open.at(-1) ?? root
    if (goesOn(lines[index - 1], line)) continue
    const said = rolesWithNext(line, lines[index + 1], firstLeads)
    const level = levelOf(line, open, lines[index + 1])
    if (said.labelOnly) top.items.push({ kind: 'label', said })
    else if (isRest(lines[index - 1], line)) top.items.push({ kind: 'rest', said })
    else if (level === undefined) top.items.push({ kind: 'paragraph', said })
    else {
      const node: OpenNode = { said, level, items: [] }
      open = open.filter((other) => other.level < level)
      const parent = open.at(-1) ?? root
      parent.items.push({ kind: 'node', node })
      open.push(node)
    }
  }
  return root
}

/** Notes stand at the end of a document and belong to none of its sections. */
function isNote({ paragraph: { part } }: Line): boolean {
  return part === 'footnote' || part === 'endnote'
}

/** 本方案自印发之日起施行, 本规划由秘书处解释: nobody has to do anything. */
function isClosing({ words }: Line): boolean {
  return /^(?:[^。,]{0,30},)?本(?:意见|方案|计划|规划|办法|细则|清单|措施|要点|规定|纲要|通知)(?:自[^。,]{0,30}(?:施行|实施|执行|生效)|由[^。,]{0,30}解释)/.test(
    words,
  )
}

/** A line of plain text that was broken behind a comma: the next one belongs to the same sentence. */
function isRest(before: Line | undefined, line: Line): boolean {
  return (
    before !== undefined &&
    before.paragraph.kind === 'line' &&
    line.paragraph.kind === 'line' &&
    line.paragraph.line === before.paragraph.line + 1 &&
    line.numbering === undefined &&
    /[,、]$/.test(before.plain) &&
    !/^.{0,12}:/.test(line.plain)
  )
}

const REMARK =
  /^[(*]?(?:附?注|备注|附注|填表说明|说明|附\s*[件表]?)\d?:\s*(?<first>(?:1|①|\(1\)|一)[.、)是]?)?/

/**
 * 注:…, and what it counts on the lines below: 备注:1.…, 2.…. It explains what stands above, or lists what is attached, and
 * asks for nothing.
 */
function remarksIn(lines: readonly Line[]): Line[] {
  const remarks: Line[] = []
  let next: number | undefined
  for (const line of lines) {
    const { plain, numbering } = line
    const remark = REMARK.exec(plain)
    if (remark !== null) {
      const isAlone = remark[0].trimEnd().length === plain.trimEnd().length
      next = remark.groups?.first !== undefined ? 2 + lastWithin(plain) : isAlone ? 1 : undefined
      remarks.push(line)
    } else if (next !== undefined && numbering?.ordinal === next && numbering.level > 1) {
      next += 1
      remarks.push(line)
    } else next = undefined
  }
  return remarks
}

/** How many more numbers 备注:1.…;2.… holds on its own line. */
function lastWithin(plain: string): number {
  let count = 0
  while (new RegExp(`[;。]\\s*\\(?${count + 2}[.、)]`).test(plain)) count += 1
  return count
}

const OPEN_LABEL =
  /^[([【]?\s*(?:责任|牵头|配合|协办|主办|落实|实施|参与)(?:单位|部门)[^,。;]{0,6}[:\])】]\s*(?:$|.*[、,]$)/

/** A list of units that goes on on the next line, behind its label or a comma. */
function goesOn(label: Line | undefined, next: Line | undefined): boolean {
  return (
    label !== undefined &&
    next !== undefined &&
    OPEN_LABEL.test(label.plain) &&
    next.numbering === undefined &&
    !/:/.test(next.plain) &&
    isUnitCell(next)
  )
}

function rolesWithNext(line: Line, next: Line | undefined, firstLeads: boolean): LineRoles {
  if (next !== undefined && goesOn(line, next)) {
    const both = { ...line, reading: line.reading + next.reading, plain: line.plain + next.plain }
    const said = rolesOf(both, firstLeads)
    if (said.labelOnly) return said
  }
  return rolesOf(line, firstLeads)
}

function levelOf(line: Line, open: readonly Node[], next: Line | undefined): number | undefined {
  const { numbering, plain, words } = line
  if (numbering !== undefined) {
    // 一是 and ① count within a clause where they stand in running text.
    if (words === '' || !/\p{L}/u.test(words)) return undefined
    return numbering.style === 'chapter' ? CHAPTER_LEVEL : numbering.level
  }
  // 区委宣传部 above its first task.
  if (next?.numbering?.ordinal === 1 && (isOfficeAlone(plain) || isUnitCell(line))) return 1
  return isBareHeading(plain) ? bareLevel(plain, open) : undefined
}

const HEADING_ENDS =
  /(?:行动|工程|措施|目标|要求|保障|原则|任务|思想|步骤|安排|举措|意义|形势|基础|思路|实施|领导)$/

/** A heading that lost its number, or never had one: a few words that name a section, and no sign. */
function isBareHeading(plain: string): boolean {
  const words = bare(plain)
  return words.length === plain.replace(/\s/g, '').length && words.length >= 4 && words.length <= 20
    ? HEADING_ENDS.test(words)
    : false
}

function bareLevel(plain: string, open: readonly Node[]): number {
  const kind = sectionKind(plain, true)
  const highest = open.find(({ said }) => said !== undefined)
  const named = kind !== undefined && !/(?:行动|工程)$/.test(bare(plain))
  return named || highest === undefined ? 1 : highest.level + 1
}
