import { mergedText } from './trivia.ts'

/** A text as every editor sees it, and what its program made of the ends of its lines. */
export interface PlainText {
  /** Lines end with LF, and there is no byte order mark. */
  readonly text: string
  readonly ends: 'lf' | 'crlf'
  readonly mark: '' | '\ufeff'
}

/** Undefined where the bytes are no text in UTF-8. */
export function plainText(bytes: Uint8Array): PlainText | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const body = text.slice(mark.length)
  const isWindows = body.includes('\r\n') && !/(?<!\r)\n/.test(body)
  return { text: isWindows ? body.replaceAll('\r\n', '\n') : body, ends: isWindows ? 'crlf' : 'lf', mark }
}

/** The merged text with the line ends and the mark of the side that changed them, by default ours. */
export function asWritten(text: string, base: PlainText, ours: PlainText, theirs: PlainText): Uint8Array {
  const ends = mergedText(base.ends, ours.ends, theirs.ends) ?? ours.ends
  const mark = mergedText(base.mark, ours.mark, theirs.mark) ?? ours.mark
  return new TextEncoder().encode(mark + (ends === 'crlf' ? text.replaceAll('\n', '\r\n') : text))
}
