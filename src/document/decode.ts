/**
 * Text of a document: UTF-8, UTF-16 with its mark, or GBK, as saved pages come. Undefined where the bytes are no text.
 * UTF-8 with a few broken bytes is read all the same; each of them becomes U+FFFD and harms only its own clause.
 */
export function decodeDocument(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return undefined
  const strict = decode('utf-8', bytes)
  if (strict !== undefined) return strict
  const lossy = new TextDecoder().decode(bytes)
  // Chinese text in GBK, read as UTF-8, breaks nearly everywhere.
  return isMostlyIntact(lossy) ? lossy : decode('gb18030', bytes)
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isMostlyIntact(lossy: string): boolean {
  const chinese = lossy.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0
  const broken = lossy.match(/\ufffd/g)?.length ?? 0
  return chinese > broken
}
