/** What a file is by its first bytes, whatever it is called. */
export type FileKind =
  /** An archive: .docx, and much else. */
  | 'zip'
  /** The files of old Office and old WPS, which also wrap what a password protects. */
  | 'compound'
  | 'pdf'
  | 'rtf'
  /** A page in one file with its pictures, as browsers save it. */
  | 'mht'
  | 'html'
  | 'text'

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'compound'
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '')
  if (beginning.startsWith('%PDF')) return 'pdf'
  if (beginning.startsWith('{\\rtf')) return 'rtf'
  if (/^(?:From|MIME-Version|Subject|Date):[\s\S]*Content-Type:\s*multipart\/related/i.test(beginning))
    return 'mht'
  return /<(?:!doctype\s+html|html|head|body)\b/i.test(beginning) ? 'html' : 'text'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])

/** Whether a compound file wraps a newer one that a password protects. */
export function isProtected(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ENCRYPTED[0] ?? 0); at >= 0; at = bytes.indexOf(ENCRYPTED[0] ?? 0, at + 1)) {
    if (ENCRYPTED.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
