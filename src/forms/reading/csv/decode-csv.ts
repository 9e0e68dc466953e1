/**
 * The text of a csv file in UTF-8, UTF-16 or GBK, with or without a mark in front. Undefined where a single byte does
 * not fit: a damaged character may stand in a figure.
 */
export function decodeCsv(bytes: Uint8Array): string | undefined {
  const wide = utf16Of(bytes)
  if (wide !== undefined) return decode(wide, bytes)
  if (bytes.includes(0)) return undefined
  const text = decode('utf-8', bytes)
  if (text !== undefined) return text
  return isBrokenUtf8(bytes) ? undefined : decode('gb18030', bytes)
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

function decode(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** By its mark; without one by the zeros beside commas, digits and line ends. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 4096)
  const zeros = [0, 1].map(
    (offset) => start.filter((byte, index) => byte === 0 && index % 2 === offset).length,
  )
  if (zeros[0] === 0 && zeros[1]! > 4) return 'utf-16le'
  return zeros[1] === 0 && zeros[0]! > 4 ? 'utf-16be' : undefined
}

/** A few bad bytes in sound UTF-8 are damage; Chinese text in GBK breaks nearly everywhere. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const lossy = new TextDecoder().decode(bytes)
  const sound = lossy.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0
  const broken = lossy.match(/\ufffd/g)?.length ?? 0
  return sound > broken
}
