import { dayPhrasesIn } from '../../phrases/day-phrase.ts'
import { isAboutTable, LINES_BELOW } from '../../phrases/tables/figure-tables.ts'
import type { TargetTable } from '../../phrases/tables/target-table.ts'
import { readUnitList } from '../../phrases/unit-list.ts'
import { isFurniture } from '../furniture.ts'
import { hasSentence, type Line } from '../lines.ts'
import { type Commitment, NOBODY, type Noted } from '../outline.ts'

/** A task for each unit of the table; `first` counts on over all tables. */
export function commitmentsOfTargets(
  table: TargetTable<Line>,
  part: string,
  lines: readonly Line[],
  first: number,
): Commitment[] {
  const title = titleOf(table, lines)
  const due = dueOf(table, lines)
  return table.rows.map(({ unit, figures }, index): Commitment => {
    const name = unit.reading.slice(unit.numbering?.end ?? 0).trim()
    const named = readUnitList(name).map((one) => ({ name: one.name, kind: one.kind, line: unit }))
    return {
      kind: 'task',
      section: undefined,
      line: unit,
      start: unit.numbering?.end ?? 0,
      end: unit.plain.length,
      heading: title === '' ? name : `${title}（${name}）`,
      headingLine: undefined,
      at: part,
      key: [`g${String(first + index).padStart(2, '0')}`],
      roles: { ...NOBODY, lead: named },
      due,
      more: [],
      weak: undefined,
      figures,
    }
  })
}

const TITLE_ENDS = /(?:表|任务|目标|指标|计划|清单|安排|分解)(?:\s*[(（][^()（）]*[)）])*$/
const LINES_ABOVE = 3

/** The title that stands in the table or right above it, without the words that only say that it is a table. */
function titleOf({ title, parts: own }: TargetTable<Line>, lines: readonly Line[]): string {
  const start = [...own].reduce((first, { index }) => Math.min(first, index), Number.POSITIVE_INFINITY)
  const above = lines
    .filter(({ index }) => index < start && index >= start - LINES_ABOVE)
    .findLast((line) => TITLE_ENDS.test(line.plain) && !hasSentence(line.plain) && !isFurniture(line))
  const words = (title !== undefined && !/单位\s*:/.test(title.plain) ? title : above)?.reading ?? ''
  return words
    .replace(/\s/g, '')
    .replace(
      /^(?:附?[表件]\s*[\d一二三四五六七八九十]*(?:[-－.]\d+)?|[\d一二三四五六七八九十]+[、.])[:：、.]?/,
      '',
    )
    .replace(/[(（][^()（）]*[)）]$/, '')
    .replace(/(?:分解|分配|一览|明细|统计|汇总|情况|安排)?(?:一览)?表$/, '')
}

/** 本表任务均须在12月10日前完成 below the table. */
function dueOf({ parts: own }: TargetTable<Line>, lines: readonly Line[]): Noted | undefined {
  const end = [...own].reduce((last, { index }) => Math.max(last, index), -1)
  const below = lines.filter(({ index }) => index > end && index <= end + LINES_BELOW)
  for (const line of below) {
    if (!isAboutTable(line.plain)) continue
    const text = /[^,。;:]*前[^,。;]{0,6}完成/.exec(line.plain)?.[0]
    if (text !== undefined && dayPhrasesIn(text).some(({ month }) => month !== undefined))
      return { text, line }
  }
  return undefined
}
