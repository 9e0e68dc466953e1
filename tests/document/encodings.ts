/** Text in GB 18030, which Node decodes and does not encode: every character of the test is looked up. */
export function gb18030(text: string): Uint8Array {
  return encoded('gb18030', text)
}

/** Text in Big5, traditional characters alone. */
export function big5(text: string): Uint8Array {
  return encoded('big5', text)
}

function encoded(encoding: Encoding, text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\x80' ? [character.charCodeAt(0)] : pairOf(encoding, character),
    ),
  )
}

type Encoding = 'gb18030' | 'big5'

const pairs = new Map<Encoding, Map<string, readonly [number, number]>>()

function pairOf(encoding: Encoding, character: string): readonly [number, number] {
  const known = pairs.get(encoding) ?? allPairs(encoding)
  pairs.set(encoding, known)
  const pair = known.get(character)
  if (pair === undefined) throw new Error(`no two bytes for ${character}`)
  return pair
}

function allPairs(encoding: Encoding): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding)
  const found = new Map<string, readonly [number, number]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      found.set(decoder.decode(new Uint8Array([first, second])), [first, second])
    }
  }
  return found
}

/** Text in UTF-16, little end first. */
export function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]))
}
