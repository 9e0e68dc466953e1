import { plainForm } from '../plain-form.ts'
import type { UnitMention } from '../unit-list.ts'
import { actingIn, namedBefore } from './acting-in.ts'
import { isVague } from './actor-names.ts'
import type { Part } from './predicate.ts'
import { sentencesOf } from './stretches.ts'

/** Who acts by what sentences say, without any label, bracket or table. */
export interface Actors {
  readonly lead: readonly UnitMention[]
  readonly support: readonly UnitMention[]
  readonly responsible: readonly UnitMention[]
  /** What is left of damaged names among those who act. */
  readonly damaged: readonly DamagedName[]
}

export interface DamagedName extends UnitMention {
  readonly part: Part
}

interface Found {
  readonly part: Part
  readonly unit: UnitMention
  /** Whether it opens the clause, or is named in passing later on. */
  readonly opens: boolean
  /** Named together with others that are known. */
  readonly joined: boolean
}

/** Subjects of the sentences of a clause, those they act with, and those that 由 names. Places are those of `text`. */
export function readActors(text: string): Actors {
  const plain = plainForm(text)
  const found: Found[] = []
  const damaged: DamagedName[] = []
  for (const { parts, opens } of sentencesOf(plain)) {
    for (const [nth, part] of parts.entries()) {
      for (const { list, role } of [...namedBefore(plain, parts, nth), ...actingIn(plain, part)]) {
        const joined = list.units.some(({ name }) => !isVague(name))
        for (const unit of list.units) found.push({ part: role, unit: asWritten(unit, text), opens, joined })
        damaged.push(...list.damaged.map((name) => ({ ...asWritten(name, text), part: role })))
      }
    }
  }
  return { ...settled(found), damaged }
}

/** With the signs of the text as given: full-width brackets stay. */
function asWritten(unit: UnitMention, text: string): UnitMention {
  const written = text.slice(unit.start, unit.end).replace(/\s/g, '')
  return plainForm(written) === unit.name ? { ...unit, name: written } : unit
}

/** What the parts mean together, each unit once, and of those who cannot be told only the first. */
function settled(found: readonly Found[]): Pick<Actors, 'lead' | 'support' | 'responsible'> {
  const leads = found
    .filter(({ part }) => part === 'lead')
    .some(({ unit, joined }) => joined || !isVague(unit.name))
  const vague = found.find(({ unit, joined }) => isVague(unit.name) && !joined)
  const once = new Map<string, Found>()
  for (const one of found) {
    if (once.has(one.unit.name) || (isVague(one.unit.name) && !one.joined && one !== vague)) continue
    once.set(one.unit.name, one)
  }
  const roleOf = ({ part, unit, opens, joined }: Found): Part => {
    if (part !== 'lead' || joined || !isVague(unit.name)) return part
    // Alone and in passing they have their part in something that nobody leads.
    return leads || opens ? 'responsible' : 'support'
  }
  const having = (role: Part): UnitMention[] =>
    [...once.values()].filter((one) => roleOf(one) === role).map(({ unit }) => unit)
  return { lead: having('lead'), support: having('support'), responsible: having('responsible') }
}
