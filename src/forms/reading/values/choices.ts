import { keyOf } from './known-names.ts'
import { type Reading, value, wrong } from './reading.ts'

/** A value of the log by one of the words for it. */
export function readWord<Value extends string>(
  text: string,
  words: Readonly<Record<Value, readonly string[]>>,
): Reading<Value> {
  const key = keyOf(text)
  const all = Object.entries(words) as [Value, readonly string[]][]
  const found = all.find(([, names]) => names.some((name) => keyOf(name) === key))
  if (found !== undefined) return value(found[0])
  return wrong('choice-unknown', { found: text, choices: all.map(([, names]) => names[0]!) })
}

/** A text that a list suggests, as the list writes it; any other text as it stands. */
export function asSuggested(text: string, suggested: readonly string[]): string {
  const key = keyOf(text)
  return suggested.find((one) => keyOf(one) === key) ?? text
}
