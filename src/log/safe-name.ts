/** Names that Windows keeps for itself, whatever stands behind a dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
const LONGEST = 60

/** A name that Windows, macOS, Linux and git all take for a file, and that no program hides. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f]/g, '-')
    .replace(RESERVED, '$1-')
  const short = [...plain].slice(0, LONGEST).join('')
  return short.replace(/^[\s.]+|[\s.]+$/g, '') || '-'
}
