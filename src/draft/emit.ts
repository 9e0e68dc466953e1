import { Document, isCollection, isMap, isNode, type Node, type YAMLMap } from 'yaml'
import type { Path } from '../model/finding.ts'
import type { DraftPlan } from './draft.ts'
import { foldLines } from './fold-lines.ts'

/** A comment for the person who proofreads, in words that are ready: at the end of a value's line or on a line above it. */
export interface Remark {
  /** The value that it is about, or one that is not there: then the nearest one around it. */
  readonly path: Path
  readonly place: 'beside' | 'above'
  readonly text: string
}

/** The order of a plan file; what is not listed follows in its own. */
const ORDER = [
  ...['sciplan', 'id', 'title', 'document_no', 'issuer', 'issued', 'period', 'assessed_from', 'implements'],
  ...['source', 'notes', 'units', 'groups', 'parameters', 'registers', 'measures', 'actions', 'tasks'],
  ...['indicators', 'deliverables', 'safeguards'],
]

const ITEM_ORDER = [
  ...['id', 'action', 'title', 'lead', 'support', 'responsible', 'inherit', 'points', 'due', 'from', 'to'],
  ...['source', 'text', 'quotas', 'milestones', 'notes'],
]

/** Keys whose items take a line for each of their fields; everything else below the root is one line an item. */
const BLOCK_ITEMS = new Set(['tasks', 'safeguards', 'deliverables'])
/** Other lists that begin a part of the file. */
const APART = new Set(['units', 'actions', 'indicators'])
/** Lists that take a line for each of their texts, and lists whose items are one line each. */
const BLOCK_LISTS = new Set(['points', 'notes', 'quotas', 'milestones', 'ignored'])

const STYLE = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true, nullStr: '' } as const

/**
 * A plan file as people write it: a line for each unit and quota, a block for each task, blank lines between them.
 * `head` opens it as a comment.
 */
export function emitPlan(plan: DraftPlan, head: readonly string[], remarks: readonly Remark[]): string {
  const document = documentOf(plan, remarks)
  setApart(document.contents)
  document.commentBefore = head.map((line) => ` ${line}`).join('\n')
  return foldLines(document.toString(STYLE))
}

/** The same without head and blank lines, of which parts go into a file that has its own, and folds lines or not. */
export function emitParts(plan: DraftPlan, remarks: readonly Remark[], file: string): string {
  const parts = documentOf(plan, remarks).toString(STYLE)
  return foldLines(file) === file ? foldLines(parts) : parts
}

function documentOf(plan: DraftPlan, remarks: readonly Remark[]): Document {
  const document = new Document(inOrder(plan, remarks))
  setLayout(document.contents, [])
  for (const [node, texts] of remarksByNode(document, remarks, 'above')) {
    node.commentBefore = texts.map((text) => ` ${text}`).join('\n')
  }
  for (const [node, texts] of remarksByNode(document, remarks, 'beside'))
    node.comment = ` ${texts.join('; ')}`
  return document
}

/** A blank line above each list of blocks, and between its blocks. */
function setApart(plan: unknown): void {
  if (!isMap(plan)) return
  for (const { key, value } of plan.items) {
    if (!BLOCK_ITEMS.has(String(key)) && !APART.has(String(key))) continue
    if (isNode(key)) key.spaceBefore = true
    if (!isCollection(value) || !BLOCK_ITEMS.has(String(key))) continue
    for (const item of value.items.slice(1)) if (isNode(item)) item.spaceBefore = true
  }
}

/** A field that the document does not state and someone remarked on stands empty, so that the remark has a place. */
function inOrder(plan: DraftPlan, remarks: readonly Remark[]): Record<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(plan).filter(([, value]) => value !== undefined))
  for (const { path } of remarks) {
    const [key] = path
    if (path.length === 1 && typeof key === 'string' && !fields.has(key)) fields.set(key, null)
  }
  for (const key of BLOCK_ITEMS) {
    const items = fields.get(key)
    if (Array.isArray(items))
      fields.set(
        key,
        items.map((item: object) => sorted(Object.entries(item), ITEM_ORDER)),
      )
  }
  return sorted([...fields], ORDER)
}

/** The keys that are listed first, in their order; the others as they come. */
function sorted(fields: readonly [string, unknown][], order: readonly string[]): Record<string, unknown> {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.fromEntries(fields.toSorted(([a], [b]) => rank(a) - rank(b)))
}

function setLayout(node: unknown, path: Path): void {
  if (!isCollection(node)) return
  node.flow = node.items.length === 0 || !isBlock(path)
  if (node.flow) return
  if (isMap(node)) for (const { key, value } of node.items) setLayout(value, [...path, String(key)])
  else for (const [index, item] of node.items.entries()) setLayout(item, [...path, index])
}

function isBlock(path: Path): boolean {
  const [top, second, third] = path
  if (path.length === 0) return true
  if (top === 'source') return path.length === 1 || (path.length === 2 && second === 'ignored')
  if (path.length === 1)
    return ORDER.indexOf(String(top)) > ORDER.indexOf('implements') && top !== 'registers'
  if (!BLOCK_ITEMS.has(String(top))) return false
  return path.length === 2 || (path.length === 3 && BLOCK_LISTS.has(String(third)))
}

/** The remarks of each line, in order and each text once. */
function remarksByNode(
  document: Document,
  remarks: readonly Remark[],
  place: Remark['place'],
): Map<Node, string[]> {
  const byNode = new Map<Node, string[]>()
  for (const remark of remarks) {
    if (remark.place !== place) continue
    const node = lineOf(document, remark.path, place)
    const texts = byNode.get(node) ?? []
    if (!texts.includes(remark.text)) texts.push(remark.text)
    byNode.set(node, texts)
  }
  return byNode
}

/**
 * The node that has a line to itself and holds the value: a comment inside braces would break them over lines.
 * Above a field of a block the comment stands before its key.
 */
function lineOf(document: Document, path: Path, place: Remark['place']): Node {
  let node: unknown = document.contents
  let line: unknown = node
  for (const step of path) {
    if (!isCollection(node) || node.flow === true || !node.has(step)) break
    const next = node.get(step, true)
    line = place === 'above' && isMap(node) ? keyNode(node, step) : next
    node = next
  }
  // A block has no end to write at: the comment goes to the first of its lines.
  while (place === 'beside' && isCollection(line) && line.flow !== true && line.items.length > 0) {
    line = isMap(line) ? line.items[0]?.value : line.items[0]
  }
  if (!isNode(line)) throw new Error(`a plan has no line for ${path.join('/')}`)
  return line
}

function keyNode(map: YAMLMap, step: string | number): unknown {
  return map.items.find(({ key }) => String(key) === String(step))?.key
}
