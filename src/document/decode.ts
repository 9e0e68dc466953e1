/**
 * Text of a document: UTF-8, UTF-16 with or without its mark, or GB 18030, which holds GBK and GB 2312.
 * Undefined where the bytes are no text. UTF-8 with a few broken bytes is read all the same; each of them becomes
 * U+FFFD and harms only its own clause.
 */
export function decodeDocument(bytes: Uint8Array): string | undefined {
  const marked = decodeMarked(bytes)
  if (marked !== undefined) return marked
  if (bytes.includes(0)) return decodeUtf16(bytes)
  const strict = decodeStrictly('utf-8', bytes)
  if (strict !== undefined) return strict
  const lossy = new TextDecoder().decode(bytes)
  // Chinese text in GBK, read as UTF-8, breaks nearly everywhere.
  return isMostlyIntact(lossy) ? lossy : decodeStrictly('gb18030', bytes)
}

/** Text that says by a byte order mark what it is in. */
export function decodeMarked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return isUtf8 ? new TextDecoder().decode(bytes) : undefined
}

/** Undefined where the bytes are not in the encoding, or nobody knows an encoding of that name. */
export function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 has a zero in every Latin letter and line end, and read the wrong way round it is no Chinese. */
function decodeUtf16(bytes: Uint8Array): string | undefined {
  return ['utf-16le', 'utf-16be'].map((encoding) => decodeStrictly(encoding, bytes)).find(isText)
}

const SAMPLE = 4000

function isText(text: string | undefined): boolean {
  if (text === undefined) return false
  const sample = text.slice(0, SAMPLE)
  const usual = sample.match(/[\t\n\r -~\u00a0-\u00ff\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g)
  return (usual?.length ?? 0) > sample.length * 0.9
}

function isMostlyIntact(lossy: string): boolean {
  const chinese = lossy.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0
  const broken = lossy.match(/\ufffd/g)?.length ?? 0
  return chinese > broken
}
