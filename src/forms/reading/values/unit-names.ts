import { similarNames } from '../../../phrases/similar-names.ts'
import { LIST_SEPARATORS } from '../../stamp.ts'
import { type KnownNames, keyOf } from './known-names.ts'
import { type Reading, value, wrong } from './reading.ts'

/** Canonical names of the units that a text names. A name that holds a comma itself is known as a whole. */
export function readUnits(text: string, known: KnownNames): Reading<readonly string[]> {
  const whole = unitIn(text, known)
  if (whole !== undefined && 'value' in whole) return value([whole.value])
  const parts = namesIn(text, known)
  const names: string[] = []
  for (const part of parts) {
    const reading = unitIn(part, known)
    if (reading === undefined) continue
    if ('wrong' in reading) return reading
    if (!names.includes(reading.value)) names.push(reading.value)
  }
  return names.length === 0 ? undefined : value(names)
}

/** Parts between commas; those between blanks only where each of them is known. */
function namesIn(text: string, known: KnownNames): string[] {
  const parts = text
    .split(LIST_SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.flatMap((part) => {
    const words = part.split(/\s+/)
    return words.length > 1 && words.every((word) => known.units.has(keyOf(word))) ? words : [part]
  })
}

function unitIn(name: string, known: KnownNames): Reading<string> {
  const meaning = known.units.get(keyOf(name))
  if (meaning === undefined) {
    return wrong('unit-unknown', {
      found: name,
      suggestions: known.suggest('unit', name, () => suggestionsFor(name, known)),
    })
  }
  if (meaning.kind === 'ambiguous') {
    return wrong('unit-ambiguous', { found: name, candidates: meaning.candidates })
  }
  // Whoever did it is one of them: what is logged for a group counts for none.
  if (meaning.kind === 'group') {
    return wrong('unit-is-group', { found: name, suggestions: known.members(meaning.name) })
  }
  return value(meaning.name)
}

/** The likeliest units under the names that the plan gives them. */
function suggestionsFor(name: string, known: KnownNames): string[] {
  const names = similarNames(name, known.unitNames).flatMap((similar) => {
    const meaning = known.units.get(keyOf(similar))
    return meaning === undefined ? [] : meaning.kind === 'ambiguous' ? meaning.candidates : [meaning.name]
  })
  return [...new Set(names)]
}
