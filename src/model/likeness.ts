/** Pairs of neighbouring characters, without what two hands write differently: width, case, blanks, punctuation. */
export function bigramsOf(text: string): ReadonlySet<string> {
  const signs = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, ''),
  ]
  if (signs.length < 2) return new Set(signs)
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`))
}

export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const item of few) if (many.has(item)) count += 1
  return count
}

/** 1 for the same set, 0 for sets with nothing in common; two empty sets are the same. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return a.size + b.size === 0 ? 1 : (2 * common(a, b)) / (a.size + b.size)
}

/** Share of `part` that is found in `whole`. */
export function containedIn<T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): number {
  return part.size === 0 ? 0 : common(part, whole) / part.size
}

/** Two decimals are as much as an inference deserves. */
export function confidenceOf(score: number): number {
  return Math.round(score * 100) / 100
}
