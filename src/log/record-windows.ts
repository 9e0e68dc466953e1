const [LINE_END, RETURN, SPACE, TAB, DASH] = [10, 13, 32, 9, 45]

/**
 * A stretch of a log file that holds whole records: it begins at the dash of one, the first at the beginning of
 * the file, and ends before the dash of another or with the file. The bytes are only lent until the next window.
 * A line end stands behind the last byte of the file even where the file has none there.
 */
export interface RecordWindow {
  readonly bytes: Uint8Array
  readonly end: number
  readonly isLast: boolean
}

/**
 * Cuts a stream of bytes between records, so that a long log never stands in memory whole. In a list that begins
 * at the left margin a dash there always begins an item: what goes on from the line before, in quotes, in brackets
 * or in a block, must be indented in YAML.
 */
export function* recordWindows(chunks: Iterable<Uint8Array>): Generator<RecordWindow> {
  let bytes = new Uint8Array(0)
  let length = 0
  for (const chunk of chunks) {
    // Two bytes before the chunk may belong to a line end and a dash that it goes on with.
    const unseen = Math.max(0, length - 2)
    bytes = withRoomFor(bytes, length, chunk.length + 1)
    bytes.set(chunk, length)
    length += chunk.length
    const end = lastRecordStart(bytes, unseen, length)
    if (end === 0) continue
    yield { bytes, end, isLast: false }
    bytes.copyWithin(0, end, length)
    length -= end
  }
  if (length === 0) return
  bytes[length] = LINE_END
  yield { bytes, end: length, isLast: true }
}

/** Grows in steps of twice the size, so that a record of any length is copied a few times only. */
function withRoomFor(bytes: Uint8Array<ArrayBuffer>, length: number, more: number): Uint8Array<ArrayBuffer> {
  if (length + more <= bytes.length) return bytes
  const larger = new Uint8Array(Math.max(length + more, bytes.length * 2))
  larger.set(bytes.subarray(0, length))
  return larger
}

/** Where the last record before `end` starts, if it does so after `from`; else 0. The byte after its dash must be there. */
function lastRecordStart(bytes: Uint8Array, from: number, end: number): number {
  for (let at = end; at > from; at--) {
    at = bytes.lastIndexOf(LINE_END, at - 1)
    if (at < from) return 0
    if (at + 2 < end && startsRecord(bytes, at + 1)) return at + 1
  }
  return 0
}

/** Whether a dash and a blank or line end stand here. */
export function startsRecord(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== DASH) return false
  const next = bytes[at + 1]
  return next === SPACE || next === LINE_END || next === RETURN || next === TAB
}

/** Where the record that holds a place starts; `first` is the start of that or an earlier one. */
export function recordStart(bytes: Uint8Array, place: number, first: number): number {
  for (let at = place; at > first; ) {
    at = bytes.lastIndexOf(LINE_END, at - 1)
    if (at < first) break
    if (startsRecord(bytes, at + 1)) return at + 1
  }
  return first
}

/** Where the record that holds a place ends: at the next one, or at `end`. */
export function recordEnd(bytes: Uint8Array, place: number, end: number): number {
  for (let at = place; ; ) {
    at = bytes.indexOf(LINE_END, at) + 1
    if (at === 0 || at >= end) return end
    if (startsRecord(bytes, at)) return at
  }
}

/** The number of line ends between two places. */
export function countLines(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0
  for (let at = bytes.indexOf(LINE_END, from); at !== -1 && at < to; at = bytes.indexOf(LINE_END, at + 1))
    lines++
  return lines
}
