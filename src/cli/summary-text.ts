import {
  readMarks,
  type SummaryHead,
  stampMark,
  substance,
  type WrittenRegion,
} from '../report/summary/marks.ts'
import { decodeText } from '../source/decode-text.ts'
import type { Context } from './command.ts'
import { writeFile } from './output.ts'
import { resolvePath } from './paths.ts'
import { told } from './told.ts'
import { usageError } from './usage-errors.ts'

/** Far more than anybody writes in a year. */
const LARGEST = 32 * 1024 * 1024

/** What people wrote in a Markdown summary, by the id of the place. */
export interface WrittenText {
  readonly regions: ReadonlyMap<string, WrittenRegion>
  /** Whether something outside the marks is not as the tool left it. */
  readonly changedAround: boolean
}

/**
 * Reads back a summary that people wrote in; undefined where there is no such file. A file that is no summary, is
 * about something else, or whose marks are damaged ends the command before anything is written.
 */
export function writtenText(context: Context, path: string, wanted: SummaryHead): WrittenText | undefined {
  const { host, messages } = context
  const bytes = host.files.read(resolvePath(host.cwd, path))
  if (bytes === undefined) return undefined
  const { text, findings } = decodeText(path, bytes, LARGEST)
  if (text === undefined) {
    throw usageError(3, 'broken-file', { ...told(findings[0]!, [], messages), more: 0 })
  }
  const read = readMarks(text)
  if ('trouble' in read) throw usageError(3, 'damaged-mark', { path, trouble: read.trouble })
  const { head, regions, around, stamp } = read.marked
  if (head === undefined && regions.length === 0) throw usageError(2, 'not-a-summary', { path })
  if (head !== undefined && !isSame(head, wanted))
    throw usageError(2, 'other-summary', { path, is: head, wanted })
  return {
    regions: new Map(regions.map((region) => [region.id, region])),
    changedAround: stamp !== stampOf(context, around),
  }
}

function isSame(a: SummaryHead, b: SummaryHead): boolean {
  return a.plan === b.plan && a.year === b.year && a.unit === b.unit
}

/** The checksum that tells whether people changed what stands around their own text. */
function stampOf({ host }: Context, around: string): string {
  return host.sha256(new TextEncoder().encode(substance(around))).slice(0, 12)
}

/** A summary with the checksum of what the tool wrote around the places for people. */
export function stamped(context: Context, markdown: string): string {
  const read = readMarks(markdown)
  if ('trouble' in read) throw new Error(`a mark of our own is damaged in line ${read.trouble.line}`)
  return `${markdown}\n${stampMark(stampOf(context, read.marked.around))}\n`
}

/** Keeps a file under a name beside it that is free, and says which. */
export function keepCopy(context: Context, path: string): string {
  const { cwd, files } = context.host
  const bytes = files.read(resolvePath(cwd, path))
  if (bytes === undefined) throw new Error(`${path} is gone`)
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(path) ?? []
  for (let number = 1; ; number += 1) {
    const copy = `${stem}.old${number === 1 ? '' : `-${number}`}${ending}`
    if (files.kind(resolvePath(cwd, copy)) !== undefined) continue
    writeFile(context, copy, bytes)
    return copy
  }
}
