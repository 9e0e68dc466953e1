import { Inflate } from 'fflate'

/** A part of a zip archive, as its directory describes it. */
export interface Part {
  readonly name: string
  /** Bytes in the archive, and unpacked as the directory promises. */
  readonly packed: number
  readonly size: number
  readonly method: number
  readonly crc: number
  readonly encrypted: boolean
  /** Where its local header begins. */
  readonly offset: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
/** Inflating gives at most about a thousand times as much. */
const PIECE = 4096

/** Parts of an archive by its directory alone, nothing unpacked; undefined where the archive is cut short or no archive. */
export function partsOf(bytes: Uint8Array): readonly Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const names = new TextDecoder()
  const parts: Part[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    parts.push({
      // Some writers turn the slash around.
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return parts
}

function endOfDirectory(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return undefined
}

/**
 * Gives a part to `take` piece by piece. False where it is damaged: it unpacks to more than its directory promises, to
 * less, or to another checksum; pieces may have been taken by then.
 */
export function unpack(bytes: Uint8Array, part: Part, take: (piece: Uint8Array) => void): boolean {
  const packed = packedBytes(bytes, part)
  if (packed === undefined) return false
  let [size, crc] = [0, CRC_START]
  const receive = (piece: Uint8Array): void => {
    size += piece.length
    if (size > part.size) return
    crc = continueCrc(crc, piece)
    take(piece)
  }
  if (part.method === STORED) receive(packed)
  else if (part.method !== DEFLATED || !inflate(packed, receive, () => size <= part.size)) return false
  return size === part.size && (crc ^ CRC_START) >>> 0 === part.crc
}

function packedBytes(bytes: Uint8Array, { offset, packed }: Part): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed)
}

/** False where the bytes do not unpack. */
function inflate(packed: Uint8Array, receive: (piece: Uint8Array) => void, goOn: () => boolean): boolean {
  const inflating = new Inflate(receive)
  for (let at = 0; at < packed.length && goOn(); at += PIECE) {
    try {
      inflating.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    } catch (error) {
      if (isInflateError(error)) return false
      throw error
    }
  }
  return true
}

/** Errors of the library carry a number as code. */
function isInflateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number'
}

const CRC_START = 0xffffffff

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function continueCrc(crc: number, bytes: Uint8Array): number {
  let value = crc
  // Every byte of every workbook comes by here, and an iterator takes three times as long.
  for (let index = 0; index < bytes.length; index += 1) {
    value = CRC_TABLE[(value ^ bytes[index]!) & 0xff]! ^ (value >>> 8)
  }
  return value
}
