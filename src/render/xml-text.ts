/** What XML cannot hold at all: control characters but tab and line ends, lone surrogates, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken away
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** A text without the characters that no office file can hold. */
export function withoutImpossible(text: string): string {
  return text.replace(IMPOSSIBLE, '')
}

/** A text as content of an XML element or attribute; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return withoutImpossible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
