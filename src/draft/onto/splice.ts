import { isMap, isNode, isSeq, type Pair, parseDocument } from 'yaml'
import type { Path } from '../../model/finding.ts'
import type { DraftPlan } from '../draft.ts'
import { emitItem, emitPlan, type Remark } from '../emit.ts'

/**
 * The text of a plan file in which only what changed is written anew: every other line stays byte for byte, with
 * the comments above it. `text` is a sound plan file, whose value is `old`.
 */
export function splicePlan(
  text: string,
  old: Readonly<Record<string, unknown>>,
  plan: DraftPlan,
  remarks: readonly Remark[],
): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const parts = partsOf(text)
  const emitted = partsOf(emitPlan(plan, [], remarks))
  const fields = new Map(Object.entries(plan).filter(([, value]) => value !== undefined))
  const written = (key: string): string => {
    const before = parts.fields.get(key)
    const after = emitted.fields.get(key)
    if (before === undefined) return after?.text ?? ''
    const [was, is] = [old[key], fields.get(key)]
    if (same(was, is)) return before.text
    if (before.items === undefined || !Array.isArray(was) || !Array.isArray(is))
      return withComments(before, after)
    return (
      before.head +
      is.map((item, index) => spliceItem(key, item, index, { was, before: before.items!, remarks })).join('')
    )
  }
  const keys = [...parts.fields.keys()].filter((key) => emitted.fields.has(key))
  for (const [index, key] of [...emitted.fields.keys()].entries()) {
    if (keys.includes(key)) continue
    // A new field stands behind the one that precedes it in the order of a plan file.
    const before = [...emitted.fields.keys()].slice(0, index).findLast((other) => keys.includes(other))
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key)
  }
  const joined = parts.head + keys.map(written).join('')
  return newline === '\n' ? joined : joined.replace(/\r?\n/g, newline)
}

interface Field {
  /** Comments above it, key and value, to the end of the last line. */
  readonly text: string
  /** The comments and the key's line of a list in a block, and each of its items with the comments above it. */
  readonly head: string
  readonly items: readonly string[] | undefined
  readonly comments: string
}

interface Parts {
  /** What stands above the first field and belongs to the file. */
  readonly head: string
  readonly fields: ReadonlyMap<string, Field>
}

/** Whole lines of each field of the root; comments above a key or an item are its own. */
function partsOf(text: string): Parts {
  const document = parseDocument(text, { keepSourceTokens: false })
  const pairs: Pair[] = isMap(document.contents) ? document.contents.items : []
  const starts = pairs.map(({ key }) => withCommentsAbove(text, startOf(key)))
  const fields = pairs.map(({ key, value }, index): [string, Field] => {
    const start = index === 0 ? lineStart(text, startOf(key)) : starts[index]!
    const end = starts[index + 1] ?? text.length
    const keyStart = lineStart(text, startOf(key))
    const seq = isSeq(value) && value.flow !== true ? value.items : undefined
    const bounds = seq?.map((item) => withCommentsAbove(text, lineStart(text, startOf(item)))) ?? []
    const items =
      seq && bounds.map((from, position) => wholeLines(text.slice(from, bounds[position + 1] ?? end)))
    return [
      String(key),
      {
        text: wholeLines(text.slice(start, end)),
        head: text.slice(start, bounds[0] ?? end),
        items,
        comments: text.slice(start, keyStart),
      },
    ]
  })
  return {
    head: text.slice(0, pairs[0] === undefined ? 0 : lineStart(text, startOf(pairs[0].key))),
    fields: new Map(fields),
  }
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

function lineStart(text: string, position: number): number {
  return text.lastIndexOf('\n', position - 1) + 1
}

function withCommentsAbove(text: string, position: number): number {
  let start = lineStart(text, position)
  while (start > 0) {
    const above = lineStart(text, start - 1)
    if (!/^\s*#/.test(text.slice(above, start))) break
    start = above
  }
  return start
}

function wholeLines(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

function withComments(before: Field, after: Field | undefined): string {
  return after === undefined ? '' : before.comments + after.text
}

/** An item that is as it was keeps its lines, and one that changed the comments above it. */
function spliceItem(
  key: string,
  item: unknown,
  index: number,
  {
    was,
    before,
    remarks,
  }: { was: readonly unknown[]; before: readonly string[]; remarks: readonly Remark[] },
): string {
  const position = was.findIndex((other) => same(other, item))
  const lines = position < 0 ? undefined : before[position]
  if (lines !== undefined) return lines
  const own = remarks.flatMap(({ path, ...remark }) => {
    const below: Path = [key, 0, ...path.slice(2)]
    return path[0] === key && path[1] === index ? [{ ...remark, path: below }] : []
  })
  const heir = was.findIndex((other) => idOf(other) !== undefined && idOf(other) === idOf(item))
  const comments = /^(?: *#.*\r?\n)*/.exec(before[heir] ?? '')?.[0] ?? ''
  return comments + indentedLike(before[0], emitItem(key, item, own))
}

function idOf(item: unknown): unknown {
  return item !== null && typeof item === 'object' && 'id' in item ? item.id : undefined
}

/** Lists stand two blanks to the right of their key here; people also write them below it. */
function indentedLike(sample: string | undefined, lines: string): string {
  const indent = /^( *)- /m.exec(sample ?? '')?.[1]
  return indent === undefined ? lines : lines.replace(/^ {2}/gm, indent)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
