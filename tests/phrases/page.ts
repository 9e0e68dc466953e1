import { readActors } from '../../src/phrases/actors/read-actors.ts'
import { readNumbering } from '../../src/phrases/numbering.ts'
import { readResponsibility } from '../../src/phrases/responsibility.ts'
import { readUnitList, type UnitMention } from '../../src/phrases/unit-list.ts'
import { leftOut, readings } from './terms/read.ts'

/** The cells behind a phrase in the tables of docs/phrases.md, by the kind of table. */
export const CELLS: Readonly<Record<string, (phrase: string) => string[]>> = {
  numbering: (phrase) => {
    const numbering = readNumbering(phrase)
    if (numbering === undefined) return ['', '', phrase]
    return [String(numbering.level), String(numbering.ordinal ?? '?'), phrase.slice(numbering.end)]
  },
  units: (phrase) => [
    readUnitList(phrase)
      .map(
        ({ name, kind, mark }) =>
          `${name}${kind === 'group' ? ' *' : ''}${mark === undefined ? '' : ` (${mark})`}`,
      )
      .join(' · '),
  ],
  responsibility: (phrase) => {
    const { lead, support, responsible, doubts } = readResponsibility(phrase)
    const names = (units: readonly UnitMention[]) => units.map(({ name }) => name).join(' · ')
    return [names(lead), names(support), names(responsible) + (doubts.length > 0 ? ' ?' : '')]
  },
  actors: (phrase) => {
    const { lead, support, responsible } = readActors(phrase)
    return [lead, support, responsible].map((units) => units.map(({ name }) => name).join(' · '))
  },
  terms: (phrase) => [inCode(readings(phrase))],
  days: (phrase) => [inCode(readings(phrase))],
  goals: (phrase) => [inCode(readings(phrase, { place: 'goal' }))],
  'left-out': (phrase) => [inCode([...new Set(leftOut(phrase).map((one) => one.split(' ').at(-1) ?? ''))])],
}

function inCode(parts: readonly string[]): string {
  return parts.map((part) => `\`${part}\``).join('<br>')
}
