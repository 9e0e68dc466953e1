import { comparable } from '../../document/comparable.ts'
import type { Line } from '../lines.ts'
import type { Named } from '../outline.ts'

/** The units and groups of a document, each under one name. */
export interface UnitNames {
  readonly units: readonly NamedUnit[]
  readonly groups: readonly NamedUnit[]
  /** The name that a mention goes by in the plan. */
  nameOf(name: string): string
  /** The unit that an office of its own belongs to: 区科协 for 区全民科学素质工作领导小组办公室(区科协办公室). */
  receiverOf(name: string): string
}

export interface NamedUnit {
  readonly name: string
  readonly aliases: readonly string[]
  readonly line: Line
}

/** 县经济信息委(县科技局): a second name in brackets. */
const SECOND_NAME = /^(.{3,})[(（]([^()（）]+)[)）]$/

/**
 * Takes together what is one unit in several spellings: brackets of either width, and a second name in brackets where
 * the document also uses the first one alone.
 */
export function unitNames(mentions: readonly Named[], lines: readonly Line[]): UnitNames {
  const text = lines.map(({ plain }) => comparable(plain)).join('\n')
  const bySpelling = new Map<string, Named[]>()
  for (const mention of mentions) {
    const spelling = spellingOf(mention, text)
    bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), mention])
  }
  const all = [...bySpelling].map(([spelling, same]) => oneOf(spelling, same))
  const canonical = new Map(
    all.flatMap(({ unit }) => [unit.name, ...unit.aliases].map((name) => [comparable(name), unit.name])),
  )
  const nameOf = (name: string): string => canonical.get(comparable(name)) ?? name
  return {
    units: all.filter(({ kind }) => kind === 'unit').map(({ unit }) => unit),
    groups: all.filter(({ kind }) => kind === 'group').map(({ unit }) => unit),
    nameOf,
    receiverOf: (name) => {
      const known = nameOf(name)
      const second = SECOND_NAME.exec(name)?.[2] ?? name
      const units = all.filter(({ kind }) => kind === 'unit').map(({ unit }) => unit.name)
      return units.includes(known) ? known : (units.find((unit) => second.startsWith(unit)) ?? name)
    },
  }
}

function spellingOf({ name, kind }: Named, text: string): string {
  const spelled = comparable(name)
  const [, first, second] = SECOND_NAME.exec(spelled) ?? []
  if (first === undefined || kind === 'group') return spelled
  return standsAlone(first, `\n(${second})`, text) ? first : spelled
}

/** Whether a name stands somewhere without the bracket, beside it or on the line `below`, as in a list or in a sentence. */
function standsAlone(name: string, below: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (text.charAt(end) !== '(' && !text.startsWith(below, end)) return true
  }
  return false
}

function oneOf(spelling: string, same: readonly Named[]): { kind: Named['kind']; unit: NamedUnit } {
  const [first] = same
  if (first === undefined) throw new Error(`no mention of ${spelling}`)
  const spellings = [...new Map(same.map(({ name }) => [comparable(name), name])).values()]
  const bareName = spellings.find((name) => comparable(name) === spelling)
  const name = bareName ?? SECOND_NAME.exec(first.name)?.[1] ?? first.name
  const aliases = spellings.filter((other) => other !== name)
  return { kind: first.kind, unit: { name, aliases, line: first.line } }
}
