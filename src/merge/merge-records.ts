import { mergePieces } from './merge-pieces.ts'
import { readTree } from './merge-yaml.ts'
import type { Merged } from './merged.ts'
import type { Piece } from './piece.ts'

/**
 * Merges a file of a log as a list of records, each of which is whole: what either side appended stays, the same
 * record once. Undefined where a version is no list at the left margin, or a record in it cannot be read.
 */
export function mergeRecords(texts: {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}): Merged | undefined {
  const [base, ours, theirs] = [listOf(texts.base), listOf(texts.ours), listOf(texts.theirs)]
  if (base === undefined || ours === undefined || theirs === undefined) return undefined
  if (countOf(ours) + countOf(theirs) === 0) return undefined
  return mergePieces({ base, ours, theirs }, [])
}

function countOf(list: Piece): number {
  return list.content().inner?.pieces.length ?? 0
}

function listOf(text: string): Piece | undefined {
  const [head = ''] = /^(?:[^\S\n]*(?:#.*)?\n)*---[^\S\n]*(?:#.*)?(?:\n|$)/.exec(text) ?? []
  const pieces: Piece[] = []
  const known = new Map<string, number>()
  let lead = ''
  let record: string[] | undefined
  const end = (): boolean => {
    if (record === undefined) return true
    const below = record.length - record.findLastIndex((line) => !/^(?:#.*)?\s*$/.test(line)) - 1
    const own = record.slice(0, record.length - below).join('')
    const read = recordIn(own)
    if (read === undefined) return false
    // Ids that a file has twice are a matter for `check`: here they only must not fall together.
    const times = (known.get(read.key) ?? 0) + 1
    known.set(read.key, times)
    const key = times === 1 ? read.key : `${read.key} ${times}`
    const content = { open: own, written: '', inner: undefined, close: '' }
    pieces.push({ key, lead, value: read.value, text: own, content: () => content })
    lead = record.slice(record.length - below).join('')
    return true
  }
  for (const line of text.slice(head.length).match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    if (/^-(?:\s|$)/.test(line)) {
      if (!end()) return undefined
      record = [line]
    } else if (record !== undefined) record.push(line)
    else if (/^\s*(?:#.*)?\s*$/.test(line)) lead += line
    else return undefined
  }
  if (!end()) return undefined
  const inner = { shape: 'list', style: 'block', column: 0, pieces } as const
  const content = { open: head, written: undefined, inner, close: lead }
  const value = pieces.map((piece) => piece.value)
  return { key: '', lead: '', value, text, content: () => content }
}

/** The value of one record; undefined where it is cut short or is no YAML. */
function recordIn(text: string): { readonly key: string; readonly value: unknown } | undefined {
  const value = jsonIn(text) ?? (readTree(text)?.value as unknown[] | undefined)?.[0]
  if (typeof value !== 'object' || value === null) return undefined
  const { id } = value as { id?: unknown }
  return { key: typeof id === 'string' ? id : text.trim(), value }
}

function jsonIn(text: string): unknown {
  const json = /^- +(\{.*\})\s*$/.exec(text)?.[1]
  if (json === undefined) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
