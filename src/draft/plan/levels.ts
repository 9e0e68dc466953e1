import type { DraftPlan } from '../draft.ts'
import { bare } from '../lines.ts'
import { type ReadClause, verbatim } from './clause-reader.ts'
import type { Desk } from './desk.ts'
import { shortIds } from './ids.ts'

type Indicator = NonNullable<DraftPlan['indicators']>[number]
type Targets = Indicator['targets']

interface OpenIndicator {
  readonly clause: ReadClause
  readonly anchor: string
  readonly title: string
  readonly unit: string | undefined
  readonly targets: { readonly value: Targets[number]; readonly clause: ReadClause; readonly text: string }[]
}

/** 到2025年,…的比例达到10%;到2035年,这一比例达到15%. */
const SAME = /^(?:这一|该|此|上述|前述)(?:项)?(?:比例|比率|指标|水平|数字|数值|目标)$/

/** Levels to be reached, each once however often the document repeats it, with the levels measured before. */
export function indicatorsOf(clauses: readonly ReadClause[], desk: Desk): Indicator[] {
  const open = new Map<string, OpenIndicator>()
  for (const clause of clauses) {
    let last: string | undefined
    for (const term of clause.terms.indicators) {
      const { unit, targets } = term.value
      // ——新建科普教育基地, …的比例年内: signs of a list and words of time are no part of the name.
      const title = term.value.title
        .replace(/^[^\p{L}\p{N}“‘《(（]+/u, '')
        .replace(/(?<=.{4})(?:年内|今年|本年度?)$/, '')
      const key = (SAME.test(title) ? last : undefined) ?? `${levelName(title)} ${unit ?? ''}`
      last = key
      const anchor = verbatim(clause, term)
      const indicator = open.get(key) ?? { clause, anchor, title, unit, targets: [] }
      open.set(key, indicator)
      for (const value of targets) {
        const known = indicator.targets.some(
          ({ value: other }) => JSON.stringify(other) === JSON.stringify(value),
        )
        if (!known) indicator.targets.push({ value, clause, text: term.text })
      }
    }
  }
  const all = [...open.values()]
  const ids = shortIds(
    all.map(({ title }) => (/具备科学素质|科学素质水平|科学素质比例/.test(title) ? 'literacy' : 'indicator')),
  )
  return all.map((indicator, index) =>
    settled(indicator, ids[index] ?? '', ['indicators', index], clauses, desk),
  )
}

function settled(
  { clause, anchor, title, unit, targets }: OpenIndicator,
  id: string,
  path: readonly (string | number)[],
  clauses: readonly ReadClause[],
  desk: Desk,
): Indicator {
  const baseline = baselinesOf(title, clauses)
  const inOrder = targets.toSorted((a, b) => (a.value.by < b.value.by ? -1 : 1))
  desk.notes.stated([...path, 'title'], clause.line, title)
  for (const [index, { line, text }] of baseline.entries()) {
    desk.notes.stated([...path, 'baseline', index, 'value'], line, text)
  }
  inOrder.forEach(({ value, clause: { line }, text }, index) => {
    const field = value.at_least === undefined ? 'more_than' : 'at_least'
    desk.notes.stated([...path, 'targets', index, field], line, text)
    desk.notes.stated([...path, 'targets', index, 'by'], line, text)
  })
  for (const other of clauses) noteDoubts(other, clause, path, desk)
  return {
    id,
    title,
    ...(unit === undefined || unit === '' ? {} : { unit }),
    ...(baseline.length === 0 ? {} : { baseline: baseline.map(({ date, value }) => ({ date, value })) }),
    targets: inOrder.map(({ value }) => value),
    source: { ...desk.sourceOf(clause.line, clause.line.text, ''), anchor },
  }
}

function baselinesOf(title: string, clauses: readonly ReadClause[]) {
  const found = clauses.flatMap(({ line, terms }) =>
    terms.baselines
      .filter(({ value }) => levelName(value.title) === levelName(title))
      .map(({ value, text }) => ({ ...value, line, text })),
  )
  return [...new Map(found.map((level) => [level.date, level])).values()].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}

/** 全市公民具备科学素质的比例, 我市公民… and 公民… are one level. */
function levelName(title: string): string {
  return bare(title)
    .replace(/^(?:全|我|本)[省市州盟区县旗]/, '')
    .replace(/^\p{Script=Han}{2,4}[市州盟区县旗](?=公民)/u, '')
    .replace(/的/g, '')
}

function noteDoubts(
  clause: ReadClause,
  first: ReadClause,
  path: readonly (string | number)[],
  desk: Desk,
): void {
  if (clause !== first) return
  for (const { path: inTerms, words, taken, other } of clause.terms.doubts) {
    const [list, , ...rest] = inTerms
    if (list !== 'indicators') continue
    const at = [...path, ...rest]
    if (other === '') desk.notes.doubt('day-not-stated', at, clause.line, { words, taken })
    else desk.notes.doubt('two-readings', at, clause.line, { words, taken, other })
  }
}
