const SIMPLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/

/** Everything that the core schema may read as a number. */
const NUMBER_LIKE = /^[-+]?(?:\.?\d[\d.]*(?:[eE][-+]?\d+)?|0[ox][\da-fA-F]+|\.(?:inf|Inf|INF|nan|NaN|NAN))$/

const WORDS = new Map<string, string | boolean | null>([
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])

/** Unquoted text as YAML 1.2 reads it; undefined for numbers whose digits would change, such as 007 or 1e3. */
export function readCoreScalar(text: string): string | number | boolean | null | undefined {
  const word = WORDS.get(text)
  if (word !== undefined) return word
  if (!NUMBER_LIKE.test(text)) return text
  return SIMPLE_NUMBER.test(text) ? Number(text) : undefined
}
