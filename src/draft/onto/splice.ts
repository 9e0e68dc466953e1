import type { DraftPlan } from '../draft.ts'
import { emitPlan, type Remark } from '../emit.ts'
import { type Field, partsOf } from './yaml-parts.ts'

/**
 * The text of a plan file in which only what changed is written anew: every other line stays byte for byte, with
 * the comments above it. `text` is a sound plan file, whose value is `old`.
 */
export function splicePlan(text: string, old: object, plan: DraftPlan, remarks: readonly Remark[]): string {
  const spliced = spliceMapping(text, emitPlan(plan, [], remarks), old, plan)
  return text.includes('\r\n') ? spliced.replace(/\r?\n/g, '\r\n') : spliced
}

/** `was` and `is` are the values of the two texts. A mapping that stands in braces is written anew as a whole. */
function spliceMapping(before: string, after: string, was: unknown, is: unknown): string {
  const [old, fresh] = [partsOf(before), partsOf(after)]
  if (old === undefined || fresh === undefined || !isObject(was) || !isObject(is)) return after
  const keys = [...old.fields.keys()].filter((key) => fresh.fields.has(key))
  const order = [...fresh.fields.keys()]
  for (const [index, key] of order.entries()) {
    if (keys.includes(key)) continue
    // A new field stands behind the one that precedes it in the order of a plan file.
    const preceding = order.slice(0, index).findLast((other) => keys.includes(other))
    keys.splice(preceding === undefined ? 0 : keys.indexOf(preceding) + 1, 0, key)
  }
  const lines = keys.map((key) => {
    const [field, next] = [old.fields.get(key), fresh.fields.get(key)!]
    const [value, nextValue]: unknown[] = [Reflect.get(was, key), Reflect.get(is, key)]
    if (field === undefined) return next.text
    return same(value, nextValue) ? field.text : spliceField(field, next, value, nextValue)
  })
  return old.head + lines.join('')
}

function spliceField(before: Field, after: Field, was: unknown, is: unknown): string {
  if (before.list === undefined || after.list === undefined || !Array.isArray(was) || !Array.isArray(is)) {
    return before.comments + after.text
  }
  const { items, head } = before.list
  const lines = is.map((item: unknown, index) => {
    const kept = was.findIndex((other) => same(other, item))
    if (kept >= 0) return items[kept] ?? ''
    const heir = was.findIndex((other) => idOf(other) !== undefined && idOf(other) === idOf(item))
    const next = indentedLike(items[0] ?? '', after.list?.items[index] ?? '')
    return heir < 0 ? next : spliceItem(items[heir] ?? '', next, was[heir], item)
  })
  return head + lines.join('')
}

/** An item that changed: its fields are spliced like those of the whole, so that notes and points keep their lines. */
function spliceItem(before: string, after: string, was: unknown, is: unknown): string {
  const [old, fresh] = [takenApart(before), takenApart(after)]
  const mapping = spliceMapping(old.mapping, fresh.mapping, was, is)
  return old.comments + fresh.comments + mapping.replace(/^ {2}/, '- ').replace(/^(?=.)/gm, old.indent)
}

/** `- id: x` and the lines below it as a mapping, two blanks from the margin. */
function takenApart(item: string): { comments: string; mapping: string; indent: string } {
  const comments = /^(?:[ \t]*#.*\r?\n)*/.exec(item)?.[0] ?? ''
  const lines = item.slice(comments.length)
  const indent = /^ */.exec(lines)?.[0] ?? ''
  const mapping = lines
    .replace(new RegExp(`^${indent}`, 'gm'), '')
    .replace(/^- {1,}/, (dash) => ' '.repeat(dash.length))
  return { comments, mapping, indent }
}

/** Lists stand two blanks to the right of their key here; people also write them below it. */
function indentedLike(sample: string, lines: string): string {
  const [wanted, given] = [sample, lines].map((text) => /^( *)- /m.exec(text)?.[1])
  if (wanted === undefined || given === undefined) return lines
  return lines.replace(new RegExp(`^${given}`, 'gm'), wanted)
}

function idOf(item: unknown): unknown {
  return isObject(item) && 'id' in item ? item.id : undefined
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
