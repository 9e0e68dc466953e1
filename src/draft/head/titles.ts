import { simplified } from '../../document/simplified.ts'
import { plainForm } from '../../phrases/plain-form.ts'
import { isFurniture } from '../furniture.ts'
import { bare, type Line } from '../lines.ts'

/** A title without blanks, in simplified characters, and the lines that it is split over. */
export interface Title {
  readonly text: string
  readonly first: Line
  readonly last: Line
}

export interface Titles {
  /** 某某办公室关于印发…的通知; undefined where the document stands alone. */
  readonly notice: Title | undefined
  /** Who issued it, as the title of the notice says. */
  readonly issuer: string | undefined
  /** The title of what is transcribed. */
  readonly main: Title | undefined
}

const MOST_LINES = 4
const LONGEST = 120
const PASSED_ON = '印发|转发|公布|发布|下发|批转'
const NOTICE = new RegExp(
  `^(?<issuer>[^关,。《》]{2,50}?)?关于(?<passed>${PASSED_ON})?(?<named>.+)的(?:通知|函|批复|通告)$`,
)
const KINDS = '方案|计划|纲要|规划|清单|要点|意见|办法|细则|分工|分解|任务书|责任书|措施|举措|部署|安排|表'
/** 2024年科普重点任务: only a title where it says of what year. */
const OF_YEAR = '(?<=(?:20\\d\\d|[一二]〇..)年.*)(?:任务|工作)'
const PLAN_TITLE = new RegExp(`(?:${KINDS}|${OF_YEAR})(?:[(《][^()《》]*[)》])*$`)
const DOCUMENT_NUMBER = /^.{2,12}[发函办字]?[〔[(](?:19|20)\d{2}[〕\])]?第?\d{1,4}号/
const TITLE_LABEL = /^(?:发文|信息|文件|公文)?(?:标题|名称)[:：]/
/** Sentences and lists are no titles. */
const NO_TITLE = /[。;!?]|,.*,|^(?:各|附件|为|根据|按照|经|现将|以)|[>|]|:$/

/** Finds the titles of a document; either may be split over lines and stand more than once, with signs lost. */
export function findTitles(lines: readonly Line[]): Titles {
  const all = shortest(joinsOf(lines).filter(({ text }) => NOTICE.test(plainForm(text))))
  const notices = all
    .slice(0, 1)
    .concat(all.slice(1).filter(({ first }) => !isBehindHeadings(first, all[0], lines)))
  const last = notices.at(-1)
  const notice = bestOf(notices)
  if (notice === undefined || last === undefined) {
    return { notice: undefined, issuer: undefined, main: plainTitle(lines) }
  }
  const { issuer, passed, named } = partsOf(notice.text)
  const main = passed ? mainTitle(lines.slice(last.last.index + 1), named) : undefined
  return { notice: { ...last, text: notice.text }, issuer, main: main ?? { ...last, text: named } }
}

/** Pages say their title above the document and in it, and once more in links below. */
function isBehindHeadings(line: Line, first: Title | undefined, lines: readonly Line[]): boolean {
  const start = (first?.last.index ?? 0) - (lines[0]?.index ?? 0) + 1
  const heading = lines
    .slice(start)
    .find(({ numbering, plain }) => numbering !== undefined && plain.length > 4)
  return heading !== undefined && line.index > heading.index
}

function partsOf(notice: string): { issuer: string | undefined; passed: boolean; named: string } {
  const { issuer, passed, named = '' } = NOTICE.exec(plainForm(notice))?.groups ?? {}
  // Cut out of the title as it stands: its brackets may be full-width ones.
  const end = notice.lastIndexOf('的')
  const verbatim = notice.slice(end - named.length, end)
  return { issuer, passed: passed !== undefined, named: unquoted(verbatim) }
}

/** Every run of up to four lines that may be one title. */
function joinsOf(lines: readonly Line[]): Title[] {
  return lines.flatMap((first, index) => {
    const joins: Title[] = []
    let text = ''
    for (const last of lines.slice(index, index + MOST_LINES)) {
      if ((last !== first && last.numbering !== undefined) || isFurniture(last)) break
      // Cells of a table hold tasks, and headings that look like titles.
      if (last.paragraph.place !== undefined) break
      if (isAdoption(last.plain)) break
      if (NO_TITLE.test(last.plain) || !/\p{Script=Han}/u.test(last.plain) || isDay(last.plain)) break
      text = simplified(text + last.text.replace(/\s/g, ''))
        .replace(TITLE_LABEL, '')
        .replace(DOCUMENT_NUMBER, '')
      if (text.length > LONGEST) break
      joins.push({ text, first, last })
    }
    return joins
  })
}

/** (2025年2月20日第2次全体会议通过), (征求意见稿): what happened to the document. */
function isAdoption(plain: string): boolean {
  return /^[([][^()[\]]*(?:通过|审议|批准|修订|印发|发布|[草讨论征求意见送审]{1,5}稿|\d日)[)\]]$/.test(plain)
}

function isDay(plain: string): boolean {
  return /^\(?[\d一二三四五六七八九十〇○零]{4}\s*年[^年]{0,4}月[^月]{0,5}日\)?$/.test(plain)
}

/** Of runs with the same end the shortest that names who issued it, else the shortest: what stands above is none of it. */
function shortest(titles: readonly Title[]): Title[] {
  const byEnd = new Map<Line, Title>()
  for (const title of titles.toReversed()) {
    const known = byEnd.get(title.last)
    if (known === undefined || partsOf(known.text).issuer === undefined) {
      if (known === undefined || partsOf(title.text).issuer !== undefined) byEnd.set(title.last, title)
    }
  }
  return [...byEnd.values()].reverse()
}

/** Where a title stands more than once, brackets may be lost in one place: the one with most signs is whole. */
function bestOf(titles: readonly Title[]): Title | undefined {
  const [first] = titles
  if (first === undefined) return undefined
  const same = titles.filter(({ text }) => bare(text) === bare(first.text))
  return same.reduce((best, title) => (signs(title.text) > signs(best.text) ? title : best))
}

function signs(text: string): number {
  return text.length - bare(text).length
}

function unquoted(text: string): string {
  return /^《([^《》]*(?:[《<〈][^《》<>]*[》>〉][^《》]*)*)》$/.exec(text)?.[1] ?? text
}

/** The title that a notice names, further down on lines of its own. */
function mainTitle(lines: readonly Line[], named: string): Title | undefined {
  const wanted = bare(named)
  const found = joinsOf(lines).filter(
    ({ first, text }) => first.numbering === undefined && alike(bare(text), wanted),
  )
  const start = found[0]?.first
  const last = found.filter(({ first }) => first === start).at(-1)?.last
  const ends = found.filter((title) => title.last === last)
  const best = ends.find(({ text }) => bare(text) === wanted) ?? ends.at(-1)
  return best === undefined
    ? undefined
    : { ...best, text: signs(named) > signs(best.text) ? named : best.text }
}

/** Equal, or one leaves out the place that the other begins with. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return a === b || (long.endsWith(short) && short.length >= 6 && short.length * 10 >= long.length * 7)
}

/** A document without a notice: the last title before the first numbered line, since pages repeat it above. */
function plainTitle(lines: readonly Line[]): Title | undefined {
  const body = lines.findIndex(({ numbering, plain }) => numbering !== undefined && plain.length > 4)
  const titles = joinsOf(lines.slice(0, body < 0 ? 60 : Math.max(body, 1))).filter(
    ({ text }) => text.length >= 6 && PLAN_TITLE.test(plainForm(text)),
  )
  const last = titles.at(-1)?.last
  const joins = titles.filter((title) => title.last === last).reverse()
  // 2023年工作要点 alone is the second half of a title: whose it is stands on the line above.
  return joins.find(({ text }) => /[省市县区州盟旗镇乡局委会协国院校]/.test(text.slice(0, -4))) ?? joins[0]
}
