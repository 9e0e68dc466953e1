import { decodeDocument, decodeMarked, decodeStrictly } from '../decode.ts'

/** Where browsers look for a declaration; Chinese pages have it further down at times. */
const HEAD = 8192

/**
 * Text of a page: in what its byte order mark says, else in what it declares if it really is in that, else in what
 * its bytes look like. A page saved by hand often declares what it was on the server and no longer is.
 * `declared` is what stands around the page.
 */
export function decodePage(bytes: Uint8Array, declared?: string): string | undefined {
  const marked = decodeMarked(bytes)
  if (marked !== undefined) return marked
  const inside = bytes.includes(0) ? undefined : declaredEncoding(bytes.subarray(0, HEAD))
  for (const encoding of [declared, inside]) {
    const strict = encoding === undefined ? undefined : decodeStrictly(encoding, bytes)
    if (strict !== undefined) return strict
  }
  return decodeDocument(bytes)?.text
}

function declaredEncoding(head: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(head)
  const tags = text.replace(/<!--[\s\S]*?-->/g, '').match(/<meta\b[^>]*>|<\?xml\b[^>]*>/gi) ?? []
  for (const tag of tags) {
    const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(tag)?.[1]?.toLowerCase()
    // Whoever can read this declaration does not read UTF-16.
    if (name !== undefined) return name.startsWith('utf-16') ? 'utf-8' : name
  }
  return undefined
}
