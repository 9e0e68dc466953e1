/** Text in GB 18030, which Node decodes and does not encode: every character of the test is looked up. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => (character < '\x80' ? [character.charCodeAt(0)] : pairOf(character))),
  )
}

let pairs: Map<string, readonly [number, number]> | undefined

function pairOf(character: string): readonly [number, number] {
  pairs ??= allPairs()
  const pair = pairs.get(character)
  if (pair === undefined) throw new Error(`no two bytes for ${character}`)
  return pair
}

function allPairs(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, readonly [number, number]>()
  for (let first = 0xa1; first <= 0xf7; first += 1) {
    for (let second = 0xa1; second <= 0xfe; second += 1) {
      found.set(decoder.decode(new Uint8Array([first, second])), [first, second])
    }
  }
  return found
}

/** Text in UTF-16, little end first. */
export function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]))
}
