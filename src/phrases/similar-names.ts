/** Characters that most names of offices share and that therefore tell little: 区, 局, 委 … */
const COMMON = new Set('省市州盟区县旗镇乡街道村局委员会办公室厅处院所站中心政府')
const COMMON_WEIGHT = 0.3

/** Below this two names have nothing to do with each other. */
const THRESHOLD = 0.55

/**
 * Known names that an unknown one may be meant for, the likeliest first, at most `limit`.
 * Suited to Chinese offices, whose short names keep some characters of the long one in order: 区教育委员会, 区教委.
 */
export function similarNames(name: string, known: Iterable<string>, limit = 3): string[] {
  return [...new Set(known)]
    .filter((candidate) => candidate !== name)
    .map((candidate) => ({ candidate, score: similarity(name, candidate) }))
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** 1 for equal names, 0 for names without a common character; the order of the two does not matter. */
export function similarity(a: string, b: string): number {
  const [left, right] = [signsOf(a), signsOf(b)]
  const total = weightOf(left) + weightOf(right)
  if (total === 0) return 0
  const common = commonWeight(left, right)
  const shared = (2 * common) / total
  const shorter = Math.min(weightOf(left), weightOf(right))
  // A short name inside the long one is a strong hint, unless it is as bare as 区委.
  const contained = common === shorter && shorter >= 1 + COMMON_WEIGHT
  return contained ? Math.max(shared, 0.6 + 0.4 * shared) : shared
}

function signsOf(name: string): string[] {
  return [...name.normalize('NFKC').toLowerCase().replace(/\s/g, '')]
}

function weightOf(signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + weight(sign), 0)
}

function weight(sign: string): number {
  return COMMON.has(sign) ? COMMON_WEIGHT : 1
}

/** Weight of the heaviest common subsequence. */
function commonWeight(a: readonly string[], b: readonly string[]): number {
  let row: number[] = new Array(b.length + 1).fill(0)
  for (const left of a) {
    const next = [0]
    b.forEach((right, index) => {
      const match = left === right ? (row[index] ?? 0) + weight(left) : 0
      next.push(Math.max(match, row[index + 1] ?? 0, next[index] ?? 0))
    })
    row = next
  }
  return row[b.length] ?? 0
}
