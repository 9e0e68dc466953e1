import type { Locus, Span } from '../model/finding.ts'
import { type SourceFinding, sourceFinding } from './findings.ts'
import { positionsIn } from './positions.ts'

/**
 * Plans and settings above this are refused. It is thirty times the longest plan, and what the library reads in
 * seconds at its worst; more could fill the memory.
 */
const YAML_SIZE_LIMIT = 2 * 1024 * 1024

export interface DecodedText {
  /** Undefined where the bytes are no text in UTF-8. */
  readonly text: string | undefined
  /** The text as a person would see it, for excerpts: also where it is in another encoding. */
  readonly shown: string
  readonly findings: readonly SourceFinding[]
}

/**
 * Bytes as text in UTF-8 without byte order mark, or findings that name the encoding and the first bad place.
 * A byte order mark alone is a finding and left out of the text.
 */
export function decodeText(file: string, bytes: Uint8Array, limit: number = YAML_SIZE_LIMIT): DecodedText {
  if (bytes.length > limit) {
    const args = { megabytes: Math.ceil(bytes.length / 1024 / 1024), limit: Math.floor(limit / 1024 / 1024) }
    return { text: undefined, shown: '', findings: [sourceFinding('file-too-large', { file }, args)] }
  }
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf])
  const text = decode('utf-8', bytes)
  if (text === undefined) return notUtf8(file, bytes)
  const findings = marked ? [sourceFinding('byte-order-mark', placeIn(file, text, 0), {})] : []
  const binary = text.indexOf('\0')
  if (binary === -1) return { text, shown: text, findings: [...findings, ...invisibleCharacters(file, text)] }
  return {
    text: undefined,
    shown: text,
    findings: [sourceFinding('binary-file', placeIn(file, text, binary), {})],
  }
}

/** Strict decoding; a byte order mark is left out. Undefined where the bytes do not fit. */
function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function notUtf8(file: string, bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    const shown = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    const finding = sourceFinding('not-utf8', placeIn(file, shown, 0), { encoding: 'UTF-16' })
    return { text: undefined, shown, findings: [finding] }
  }
  const lossy = new TextDecoder().decode(bytes)
  const bad = firstBadByte(lossy, bytes)
  const binary = bytes.indexOf(0)
  if (binary !== -1) {
    const before = new TextDecoder().decode(bytes.subarray(0, binary))
    const at = placeIn(file, lossy, before.length)
    return { text: undefined, shown: lossy, findings: [sourceFinding('binary-file', at, {})] }
  }
  if (isMostlyUtf8(lossy)) {
    const cut = bad.byte >= bytes.length - 3 && lossy.endsWith('\ufffd') && bad.offset === lossy.length - 1
    const at = placeIn(file, lossy, bad.offset)
    const finding = cut ? sourceFinding('file-cut-short', at, {}) : sourceFinding('damaged-text', at, {})
    return { text: undefined, shown: lossy, findings: [finding] }
  }
  const chinese = decode('gb18030', bytes)
  const encoding = chinese === undefined ? ('unknown' as const) : ('GBK' as const)
  const shown = chinese ?? lossy
  const before = chinese === undefined ? bad.offset : offsetInGbk(bytes, bad.byte)
  return {
    text: undefined,
    shown,
    findings: [sourceFinding('not-utf8', placeIn(file, shown, before), { encoding })],
  }
}

/** A bad byte may be the second of a character in GBK: the character counts, not the byte. */
function offsetInGbk(bytes: Uint8Array, byte: number): number {
  const before = new TextDecoder('gb18030').decode(bytes.subarray(0, byte))
  return before.endsWith('\ufffd') ? before.length - 1 : before.length
}

/**
 * The first byte that breaks UTF-8, and where it stands in the leniently decoded text: the first replacement
 * character that is not written in the file as such.
 */
function firstBadByte(lossy: string, bytes: Uint8Array): { byte: number; offset: number } {
  let [byte, from] = [startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0, 0]
  for (let at = lossy.indexOf('\ufffd'); at !== -1; at = lossy.indexOf('\ufffd', from)) {
    byte += new TextEncoder().encode(lossy.slice(from, at)).length
    if (!startsWith(bytes.subarray(byte), [0xef, 0xbf, 0xbd])) return { byte, offset: at }
    byte += 3
    from = at + 1
  }
  return { byte, offset: Math.max(0, lossy.length - 1) }
}

/** Chinese text in GBK, read as UTF-8, is nearly all replacement characters; a damaged file has few. */
function isMostlyUtf8(lossy: string): boolean {
  const sound = lossy.match(/[\u0800-\ufffc]/g)?.length ?? 0
  const broken = lossy.match(/\ufffd/g)?.length ?? 0
  return sound > broken
}

/** Characters that nobody sees and that make a name another name: one finding a line. */
function invisibleCharacters(file: string, text: string): SourceFinding[] {
  if (!INVISIBLE.test(text)) return []
  const findings: SourceFinding[] = []
  const positions = positionsIn(text)
  let line = 0
  for (const { 0: found, index } of text.matchAll(new RegExp(INVISIBLE, 'g'))) {
    const span = positions.span({ start: index, end: index + 1 })
    const character = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    if (span.line > line) findings.push(sourceFinding('invisible-character', { file, span }, { character }))
    line = span.line
  }
  return findings
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\u2060\ufeff]/

function placeIn(file: string, text: string, offset: number): Locus & { span: Span } {
  return { file, span: positionsIn(text).span({ start: offset, end: Math.min(text.length, offset + 1) }) }
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}
