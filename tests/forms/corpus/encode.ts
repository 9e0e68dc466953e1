/** Text in encodings that a machine reads and does not write. */
export function utf16(text: string, order: 'le' | 'be' = 'le'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), order === 'le')
  return bytes
}

export function gbk(text: string): Uint8Array {
  const table = gbkTable()
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]))
}

let known: Map<string, [number, number]> | undefined

/** Every character of two bytes, by decoding all of them. */
function gbkTable(): ReadonlyMap<string, [number, number]> {
  if (known !== undefined) return known
  known = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(first, second))
      if (character.length === 1 && !known.has(character)) known.set(character, [first, second])
    }
  }
  return known
}
