import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { same } from './same.ts'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text of a value in which nothing is written anew but single values that changed, so that its layout and its
 * comments stay. Undefined where more than that changed.
 */
export function withNewScalars(text: string, was: unknown, is: unknown): string | undefined {
  const edits = editsOf(parseDocument(text).contents, was, is)
  return edits
    ?.toSorted((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: next }) => before.slice(0, start) + next + before.slice(end), text)
}

function editsOf(node: unknown, was: unknown, is: unknown, inBraces = false): readonly Edit[] | undefined {
  if (same(was, is)) return []
  if (isMap(node)) {
    const [before, after] = [recordOf(was), recordOf(is)]
    if (before === undefined || after === undefined) return undefined
    const keys = Object.keys(before)
    if (!same(keys.toSorted(), Object.keys(after).toSorted()) || keys.length !== node.items.length)
      return undefined
    return joined(
      keys.map((key) => editsOf(node.get(key, true), before[key], after[key], inBraces || node.flow)),
    )
  }
  if (isSeq(node)) {
    if (!Array.isArray(was) || !Array.isArray(is) || was.length !== is.length) return undefined
    return joined(
      was.map((value: unknown, index) => editsOf(node.items[index], value, is[index], inBraces || node.flow)),
    )
  }
  const isPlain = (typeof is === 'string' && !is.includes('\n')) || typeof is === 'number'
  if (!isScalar(node) || !isPlain || node.type?.startsWith('BLOCK') || node.range == null) return undefined
  const [start, end] = node.range
  return [{ start, end, text: scalarText(is, inBraces) }]
}

function joined(parts: readonly (readonly Edit[] | undefined)[]): readonly Edit[] | undefined {
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? [])
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** A value on one line; within braces some signs need quotes that need none outside of them. */
export function scalarText(value: unknown, inBraces: boolean): string {
  const document = new Document({ k: [value] })
  const list = document.get('k')
  if (isSeq(list)) list.flow = inBraces
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true }).trim()
  return inBraces ? text.slice('k: ['.length, -1) : text.replace(/^k:\s+- /, '')
}
