/** Text of a file, and the encoding where it could only be guessed. */
export interface Decoded {
  readonly text: string
  readonly guessed?: 'big5'
}

/**
 * Text of a document: UTF-8, UTF-16 with or without its mark, GB 18030, which holds GBK and GB 2312, or Big5.
 * Undefined where the bytes are no text. UTF-8 with a few broken bytes is read all the same; each of them becomes
 * U+FFFD and harms only its own clause.
 */
export function decodeDocument(bytes: Uint8Array): Decoded | undefined {
  const marked = decodeMarked(bytes)
  if (marked !== undefined) return { text: marked }
  if (bytes.includes(0)) return textOnly(decodeUtf16(bytes))
  const strict = decodeStrictly('utf-8', bytes)
  if (strict !== undefined) return { text: strict }
  const lossy = new TextDecoder().decode(bytes)
  // Chinese text in another encoding, read as UTF-8, breaks nearly everywhere.
  return isMostlyIntact(lossy) ? { text: lossy } : decodeChinese(bytes)
}

/** Most bytes of Big5 are some character in GB 18030 too, but hardly ever one that people use. */
function decodeChinese(bytes: Uint8Array): Decoded | undefined {
  const gb = decodeStrictly('gb18030', bytes)
  if (gb !== undefined && usualIn(gb) >= USUAL_SHARE) return { text: gb }
  const big5 = decodeStrictly('big5', bytes)
  const isBig5 = big5 !== undefined && usualIn(big5) > 2 * usualIn(gb ?? '')
  return isBig5 ? { text: big5, guessed: 'big5' } : textOnly(gb)
}

function textOnly(text: string | undefined): Decoded | undefined {
  return text === undefined ? undefined : { text }
}

/** What official Chinese cannot do without, simplified and traditional; it is a fifth of such text and more. */
const USUAL =
  /[，。、；：（）的一二三四五十不在和有及年月日各科学學普民全会會与與为為中国國政府县縣市区區工作人活动動开開展実实實施责責任单單位]/gu
const USUAL_SHARE = 0.1

/** Which share of the Chinese text of a sample is usual, from 0 to 1. */
function usualIn(text: string): number {
  const sample = text.slice(0, SAMPLE)
  const foreign = sample.match(/[^ -~\s]/gu)?.length ?? 0
  return foreign === 0 ? 0 : (sample.match(USUAL)?.length ?? 0) / foreign
}

/** Text that says by a byte order mark what it is in. */
export function decodeMarked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return isUtf8 ? new TextDecoder().decode(bytes) : undefined
}

/** Undefined where the bytes are not in the encoding, or nobody knows an encoding of that name. */
export function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 has a zero in every Latin letter and line end, and read the wrong way round it is no Chinese. */
function decodeUtf16(bytes: Uint8Array): string | undefined {
  return ['utf-16le', 'utf-16be'].map((encoding) => decodeStrictly(encoding, bytes)).find(isText)
}

const SAMPLE = 4000

function isText(text: string | undefined): boolean {
  if (text === undefined) return false
  const sample = text.slice(0, SAMPLE)
  const usual = sample.match(/[\t\n\r -~\u00a0-\u00ff\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g)
  return (usual?.length ?? 0) > sample.length * 0.9
}

function isMostlyIntact(lossy: string): boolean {
  const chinese = lossy.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0
  const broken = lossy.match(/\ufffd/g)?.length ?? 0
  return chinese > broken
}
