import { similarNames } from '../../../phrases/similar-names.ts'
import { LIST_SEPARATORS } from '../../stamp.ts'
import { type KnownNames, keyOf } from './known-names.ts'
import { type Reading, value, wrong } from './reading.ts'

/** Places as the registers of the plan write them; as they stand where it has none. */
export function readPlaces(text: string, known: KnownNames): Reading<readonly string[]> {
  const names: string[] = []
  for (const part of partsOf(text)) {
    const place = known.places.size === 0 ? part : known.places.get(keyOf(part))
    if (place === undefined) {
      const likely = () => similarNames(part, [...known.places.values()])
      return wrong('place-unknown', { found: part, suggestions: known.suggest('place', part, likely) })
    }
    names.push(place)
  }
  return value([...new Set(names)])
}

/** What stands between commas, line breaks and the like. */
export function partsOf(text: string): string[] {
  const parts = text.split(LIST_SEPARATORS).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}
