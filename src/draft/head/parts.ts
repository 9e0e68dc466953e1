import type { Line } from '../lines.ts'
import type { Titles } from './titles.ts'

/** The document cut where its attachments begin. */
export interface Parts {
  /** The notice that hands the plan on; empty where there is none. */
  readonly cover: readonly Line[]
  readonly main: Part
  readonly attachments: readonly Part[]
}

export interface Part {
  /** As the document heads it, such as 附件2; empty for what is no attachment. */
  readonly name: string
  readonly lines: readonly Line[]
}

const ATTACHMENT = /^附\s*(?:件|表)\s*(?:[\d一二三四五六七八九十]{1,3})?\s*[:.、]?/

/** A notice is never longer than four times the plan that it hands on. */
const LEAST_SHARE = 5

export function partsOf(lines: readonly Line[], { notice, main }: Titles): Parts {
  const heads = lines.filter((line) => isAttachmentHead(line, lines[line.index + 1]))
  const hasCover = notice !== undefined && main !== undefined && main.first.index > notice.last.index
  const coverEnd = hasCover ? main.first.index : firstAttachmentOfCover(heads, notice)
  const starts = [
    coverEnd ?? 0,
    ...heads.map(({ index }) => index).filter((index) => index > (coverEnd ?? 0)),
  ]
  const parts = starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1])
    const name = nameOf(own[0]) || (index === 0 ? nameBefore(lines, start) : '')
    return { name, lines: afterTitle(own, index === 0 && main !== undefined ? main.last.index : -1) }
  })
  const [first = { name: '', lines: [] }, ...attachments] = parts
  const from = notice === undefined ? 0 : notice.last.index + 1
  const read = parts.reduce((sum, part) => sum + part.lines.length, 0)
  // Behind the title hardly anything follows: it stands in a link at the end, and the document before it.
  if (read * LEAST_SHARE < lines.length) return { cover: [], main: { name: '', lines }, attachments: [] }
  return { cover: coverEnd === undefined ? [] : lines.slice(from, coverEnd), main: first, attachments }
}

/** A notice that passes on what follows under a title of another wording: its first attachment is the plan. */
function firstAttachmentOfCover(heads: readonly Line[], notice: Titles['notice']): number | undefined {
  if (notice === undefined || !/关于(?:印发|转发|公布|发布|下发|批转)/.test(notice.text)) return undefined
  return heads.find(({ index }) => index > notice.last.index)?.index
}

/** 附件 alone on a line, or with a title; 附件:1.… at the end of a notice only lists what follows. */
function isAttachmentHead(line: Line, next: Line | undefined): boolean {
  const mark = ATTACHMENT.exec(line.plain)?.[0]
  if (mark === undefined || line.paragraph.kind === 'cell') return false
  const rest = line.plain.slice(mark.length).trim()
  if (rest === '') return true
  if (/[。;,]/.test(rest) || rest.length > 50 || /^\d[.、]/.test(rest)) return false
  return !mark.endsWith(':') && (next === undefined || !/^\d[.、]/.test(next.plain))
}

function nameOf(line: Line | undefined): string {
  const mark = line === undefined ? undefined : ATTACHMENT.exec(line.plain)?.[0]
  return mark === undefined ? '' : mark.replace(/[\s:.、]/g, '')
}

/** 附件 on the line or two before the title. */
function nameBefore(lines: readonly Line[], start: number): string {
  const before = lines.slice(Math.max(0, start - 2), start).map(nameOf)
  return before.find((name) => name !== '') ?? ''
}

function afterTitle(lines: readonly Line[], titleEnd: number): readonly Line[] {
  return lines.filter(({ index }) => index > titleEnd)
}
