import { Document } from 'yaml'
import type { DraftPlan } from '../draft.ts'
import { emitParts, type Remark } from '../emit.ts'
import { joined } from './blank-lines.ts'
import { same } from './same.ts'
import { scalarText, withNewScalars } from './scalar-edits.ts'
import { type Field, hasComments, partsOf } from './yaml-parts.ts'

/**
 * The text of a plan file in which only what changed is written anew: every other line stays byte for byte, with
 * the comments above it. `text` is a sound plan file, whose value is `old`.
 */
export function splicePlan(text: string, old: object, plan: DraftPlan, remarks: readonly Remark[]): string {
  const spliced = spliceMapping(text, emitParts(plan, remarks, text), old, plan)
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
  const names = [...old.fields.keys()]
  const pieces = keys.map((key) => {
    const [field, next] = [old.fields.get(key), fresh.fields.get(key)!]
    const [value, nextValue]: unknown[] = [Reflect.get(was, key), Reflect.get(is, key)]
    if (field === undefined) return { text: next.text, from: -1 }
    const text = same(value, nextValue)
      ? field.text
      : spliceField(field, next, { [key]: value }, { [key]: nextValue })
    return { text, from: names.indexOf(key) }
  })
  const texts = [...old.fields.values()].map(({ text }) => text)
  return old.head + joined(pieces, texts, 'as-they-were')
}

/** `was` and `is` are mappings of this field alone. */
function spliceField(before: Field, after: Field, was: object, is: object): string {
  const [[old], [value]] = [Object.values(was), Object.values(is)] as [[unknown], [unknown]]
  if (before.list !== undefined && Array.isArray(old) && Array.isArray(value)) {
    if (after.list !== undefined) return spliceList(before.list, after.list.items, old, value)
    const [sample = ''] = before.list.items
    if (value.length > 0 && !value.some(isObject)) {
      const indent = /^( *)- /m.exec(sample)?.[1] ?? ''
      return spliceList(
        before.list,
        value.map((one) => `${indent}- ${scalarText(one, false)}\n`),
        old,
        value,
      )
    }
  }
  const inPlace = hasComments(after.text) ? undefined : withNewScalars(before.text, was, is)
  if (old == null) return withoutDoubts(before.comments) + after.text
  return inPlace ?? spliceNested(before, after, old, value) ?? before.comments + after.text
}

/** Above a field that was left open stands that it is to be filled in: `# ?`, and what goes on with that. */
function withoutDoubts(comments: string): string {
  return comments.replace(/^[ \t]*# \?.*\r?\n(?:[ \t]*# {3}.*\r?\n)*/gm, '')
}

function spliceList(
  { head, items }: NonNullable<Field['list']>,
  fresh: readonly string[],
  was: readonly unknown[],
  is: readonly unknown[],
): string {
  const pieces = is.map((item, index) => {
    const kept = was.findIndex((other) => same(other, item))
    if (kept >= 0) return { text: items[kept] ?? '', from: kept }
    const from = heirOf(item, index, was, is)
    const next = indentedLike(items[0] ?? '', fresh[index] ?? '')
    return { text: from < 0 ? next : spliceItem(items[from] ?? '', next, was[from], item), from }
  })
  return head + joined(pieces, items, 'alike')
}

/** A mapping below a key, each of its fields on lines of its own. */
function spliceNested(before: Field, after: Field, was: unknown, is: unknown): string | undefined {
  const [old, fresh] = [belowKey(before), belowKey(after)]
  if (old === undefined || fresh === undefined || !isObject(was) || !isObject(is)) return undefined
  return old.key + spliceMapping(old.mapping, fresh.mapping, was, is).replace(/^(?=.)/gm, old.indent)
}

function belowKey({ text }: Field): { key: string; mapping: string; indent: string } | undefined {
  const key = /^(?:[ \t]*#.*\r?\n)*[^\s#][^\n]*:[ \t]*(?:#[^\n]*)?\n/.exec(text)?.[0]
  const body = text.slice(key?.length ?? 0)
  const indent = /^(?: *#.*\n)*( +)[^\s#-]/.exec(body)?.[1]
  if (key === undefined || indent === undefined) return undefined
  return { key, mapping: body.replace(new RegExp(`^${indent}`, 'gm'), ''), indent }
}

/** An item that changed: its fields are spliced like those of the whole, so that notes and points keep their lines. */
function spliceItem(before: string, after: string, was: unknown, is: unknown): string {
  const [old, fresh] = [takenApart(before), takenApart(after)]
  const inPlace = hasComments(after) ? undefined : withNewScalars(old.mapping, was, is)
  const mapping = inPlace ?? spliceMapping(old.mapping, likeInBlocks(old.mapping, fresh.mapping, is), was, is)
  return old.comments + fresh.comments + mapping.replace(/^ {2}/, '- ').replace(/^(?=.)/gm, old.indent)
}

/** A mapping in braces with a line for each field, where the one before has that; its comment ends the first line. */
function likeInBlocks(before: string, after: string, value: unknown): string {
  if (partsOf(before) === undefined || partsOf(after) !== undefined) return after
  const comment = /\}([ \t]+#[^\n]*)\n?$/.exec(after)?.[1] ?? ''
  const [first = '', ...others] = new Document(value)
    .toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })
    .trimEnd()
    .split('\n')
  return [first + comment, ...others].map((line) => `  ${line}\n`).join('')
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

/** The item that became this one: by its id, else by its place where none came or went. */
function heirOf(item: unknown, index: number, was: readonly unknown[], is: readonly unknown[]): number {
  const id = idOf(item)
  if (id !== undefined) return was.findIndex((other) => idOf(other) === id)
  return isObject(item) && was.length === is.length ? index : -1
}

function idOf(item: unknown): unknown {
  return isObject(item) && 'id' in item ? item.id : undefined
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}
