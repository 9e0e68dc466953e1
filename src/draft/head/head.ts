import type { CivilDate } from '../../model/civil-date.ts'
import type { Window } from '../../model/window.ts'
import { isOfficeAlone, signersAbove } from '../furniture.ts'
import { bare, type Line } from '../lines.ts'
import type { Stated } from '../stated.ts'
import { findDocumentNumber, otherNumbers } from './document-number.ts'
import { findIssueDay } from './issue-day.ts'
import type { Parts } from './parts.ts'
import { findPeriod } from './period.ts'
import type { Title, Titles } from './titles.ts'

/** What a plan says of its document. What is not stated is undefined. */
export interface Head {
  readonly title: Title | undefined
  /** The title of the notice, where the document came with one. */
  readonly fullTitle: Title | undefined
  readonly documentNumber: Stated<string> | undefined
  readonly issuer: Stated<string> | undefined
  readonly issued: Stated<CivilDate> | undefined
  readonly period: Stated<Window> | undefined
  readonly implemented: readonly Stated<string>[]
}

export function readHead(lines: readonly Line[], titles: Titles, parts: Parts): Head {
  const title = titles.main ?? titles.notice
  const documentNumber = findDocumentNumber(lines)
  const issued = findIssueDay(lines)
  const period = findPeriod(
    [titles.main, titles.notice].flatMap((one) => one ?? []),
    parts.main.lines,
    issued?.value,
  )
  const firstHeading = parts.main.lines.findIndex(({ numbering }) => numbering !== undefined)
  const preface = parts.main.lines.slice(0, firstHeading < 0 ? 6 : firstHeading)
  const implemented = otherNumbers([...parts.cover, ...preface], documentNumber?.value)
  return {
    title,
    fullTitle: titles.notice ?? title,
    documentNumber,
    issuer: findIssuer(lines, titles, issued),
    issued,
    period,
    implemented,
  }
}

/** 县委组织部   县科协 side by side on one line are two. */
function officesOf(line: string): string {
  const offices = line.trim().split(/\s{2,}/)
  const isList = offices.length > 1 && offices.every(isOfficeAlone)
  return isList ? offices.map((office) => office.replace(/\s/g, '')).join('、') : line.replace(/\s/g, '')
}

/** The office that signs, else the one that the title of the notice begins with. */
function findIssuer(
  lines: readonly Line[],
  { notice, issuer, main }: Titles,
  issued: Stated<CivilDate> | undefined,
): Stated<string> | undefined {
  const signers = issued === undefined ? [] : signersAbove(lines, issued.line.index)
  const signature = signers.find(({ plain }) => isOfficeAlone(plain))
  if (signature !== undefined) {
    const name = officesOf(signature.reading)
    return { value: name, line: signature, text: signature.text, sure: true }
  }
  // 某某办公室 2023年3月8日 on one line.
  const before = /^(.{3,40}?)\s+[\d〇二]{4}\s*年/.exec(issued?.line.reading ?? '')?.[1]
  if (issued !== undefined && before !== undefined && isOfficeAlone(before)) {
    return { value: before.replace(/\s/g, ''), line: issued.line, text: issued.text, sure: true }
  }
  if (notice !== undefined && issuer !== undefined) {
    return { value: issuer, line: notice.first, text: issuer, sure: true }
  }
  const label = lines.findIndex(({ plain }) => /^[•·\s[]*(?:发布机构|发文机关|发文单位)/.test(plain))
  const next = lines[label + 1]
  if (label >= 0 && next !== undefined && isOfficeAlone(next.plain)) {
    return { value: bare(next.reading), line: next, text: next.text, sure: true }
  }
  // 中国科协…工作方案: whose plan it is stands at the head of the title.
  const name = /^.{2,12}?(?:科协|科学技术协会|人民政府|政府|委员会|局|厅)/.exec(main?.text ?? '')?.[0]
  return name === undefined || main === undefined
    ? undefined
    : { value: name, line: main.first, text: name, sure: false }
}
