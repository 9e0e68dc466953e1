import { numberIn } from '../number-format.ts'
import type { ListPlace } from './styles.ts'
import { child, childrenNamed, isOn, numberOf, settingOf, type XmlElement } from './xml.ts'

/** Numbers the paragraphs of a text in their order, as the word processor shows them: 第一条, 一、, （一）, 1.2. */
export interface Numbering {
  /** The number of the next paragraph of a list; '' for a mere dot and for a list that is not there. */
  next(place: ListPlace, style: string | undefined): string
}

interface Level {
  readonly start: number
  readonly format: string
  /** 第%1条, %1.%2. */
  readonly text: string
  /** All numbers in it are written 1, 2, 3. */
  readonly isLegal: boolean
  /** Counted anew after a level below this one; 0 for never. */
  readonly restart: number | undefined
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined
}

interface List {
  /** Lists with the same definition count together. */
  readonly definition: number
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin at another number when the list is first used. */
  readonly starts: ReadonlyMap<number, number>
}

export function numberingOf(part: XmlElement | undefined): Numbering {
  const lists = listsOf(part)
  const counters = new Map<number, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    next({ list, level }, style) {
      const used = lists.get(list)
      if (used === undefined) return ''
      const at = level ?? levelOfStyle(used, style)
      const own = used.levels.get(at)
      if (own === undefined) return ''
      const counts = counters.get(used.definition) ?? []
      counters.set(used.definition, counts)
      const anew = used.starts.get(at)
      const key = `${list} ${at}`
      const current = counts[at]
      counts[at] = current === undefined ? own.start : current + 1
      if (anew !== undefined && !begun.has(key)) counts[at] = anew
      begun.add(key)
      for (let lower = at + 1; lower < 9; lower += 1) {
        const { restart } = used.levels.get(lower) ?? {}
        if (restart === undefined || (restart > 0 && at < restart)) counts[lower] = undefined
      }
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const other = used.levels.get(Number(digit) - 1)
        // A level above that was not used yet shows its first number.
        const value = counts[Number(digit) - 1] ?? other?.start ?? 1
        return numberIn(own.isLegal ? 'decimal' : (other?.format ?? 'decimal'), value)
      })
    },
  }
}

function levelOfStyle({ levels }: List, style: string | undefined): number {
  return [...levels].find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0
}

function listsOf(part: XmlElement | undefined): Map<number, List> {
  const definitions = new Map(
    childrenNamed(part, 'abstractNum').map((one) => [Number(one.attributes.abstractNumId), one]),
  )
  const lists = new Map<number, List>()
  for (const num of childrenNamed(part, 'num')) {
    const id = Number(num.attributes.numId)
    const definition = numberOf(num, 'abstractNumId')
    const abstract =
      definition === undefined ? undefined : withLevels(definitions.get(definition), definitions)
    if (definition === undefined || abstract === undefined) continue
    const levels = levelsIn(abstract)
    const starts = new Map<number, number>()
    for (const override of childrenNamed(num, 'lvlOverride')) {
      const at = Number(override.attributes.ilvl)
      for (const [key, level] of levelsIn(override)) levels.set(key, level)
      const start = numberOf(override, 'startOverride')
      if (start !== undefined) starts.set(at, start)
    }
    lists.set(id, { definition, levels, starts })
  }
  return lists
}

/** A definition may only point to that of a list style, which stands under its own name. */
function withLevels(
  abstract: XmlElement | undefined,
  definitions: ReadonlyMap<number, XmlElement>,
): XmlElement | undefined {
  const link = settingOf(abstract, 'numStyleLink')
  if (link === undefined) return abstract
  return [...definitions.values()].find((one) => settingOf(one, 'styleLink') === link) ?? abstract
}

function levelsIn(element: XmlElement): Map<number, Level> {
  return new Map(
    childrenNamed(element, 'lvl').map((lvl): [number, Level] => [
      Number(lvl.attributes.ilvl),
      {
        start: numberOf(lvl, 'start') ?? 0,
        format: formatOf(lvl),
        text: formatOf(lvl) === 'bullet' ? '' : (settingOf(lvl, 'lvlText') ?? ''),
        isLegal: isOn(lvl, 'isLgl') ?? false,
        restart: numberOf(lvl, 'lvlRestart'),
        style: settingOf(lvl, 'pStyle'),
      },
    ]),
  )
}

/** Newer programs offer a format of their own and, for others, one that everybody knows. */
function formatOf(lvl: XmlElement): string {
  const offered = child(child(lvl, 'AlternateContent'), 'Fallback')
  return settingOf(lvl, 'numFmt') ?? settingOf(offered, 'numFmt') ?? 'decimal'
}
