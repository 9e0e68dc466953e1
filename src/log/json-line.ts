import { type Entry, entrySchema } from '../model/entry.ts'

/** No escapes here: characters that the source room reports, and those that JSON or YAML do not take as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff]/
const BLANK_OR_COMMENT = /^ *(?:#.*)?\r?$/
const STRING_OR_COLON = /"[^"\\]*(?:\\.[^"\\]*)*"|:/g
const DEEPEST = 50

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads a record that is a dash and strict JSON on one line; blank lines and comments may follow. Undefined where
 * it is anything else, or no well-formed entry: YAML then says what it is, or what is wrong.
 */
export function readJsonLine(record: Uint8Array): Entry | undefined {
  const text = decode(record)
  if (text === undefined || ODD.test(text)) return undefined
  const [line = '', ...more] = text.split('\n')
  const json = /^- +(\{[^\r]*\}) *\r?$/.exec(line)?.[1]
  if (json === undefined || !more.every((other) => BLANK_OR_COMMENT.test(other))) return undefined
  const value = parse(json)
  if (value === undefined || hasRepeatedKey(json, value)) return undefined
  const outcome = entrySchema.safeParse(value)
  return outcome.success ? outcome.data : undefined
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Of repeated keys JSON.parse keeps the last without a word: then there are more colons than keys. */
function hasRepeatedKey(json: string, value: unknown): boolean {
  let colons = 0
  for (const [token] of json.matchAll(STRING_OR_COLON)) if (token === ':') colons++
  return colons !== countKeys(value, DEEPEST)
}

/** NaN, equal to nothing, where the value is nested deeper. */
function countKeys(value: unknown, deepest: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (deepest === 0) return Number.NaN
  const inside = Object.values(value)
  const own = Array.isArray(value) ? 0 : inside.length
  return inside.reduce((count: number, item) => count + countKeys(item, deepest - 1), own)
}
