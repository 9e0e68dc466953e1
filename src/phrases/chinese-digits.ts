/** Characters that write digits, in the everyday, the financial and the traditional hand. */
export const DIGITS: ReadonlyMap<string, number> = digits([
  '零〇○',
  '一壹',
  '二贰貳两兩',
  '三叁參',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
])

/** Powers of ten that Chinese has a character for. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
])

function digits(rows: readonly string[]): Map<string, number> {
  return new Map(rows.flatMap((characters, value) => [...characters].map((character) => [character, value])))
}

/**
 * Reads a number written in Chinese characters alone: 十二, 一百零五, 三千万, 二〇二五.
 * Undefined for what is no number (万, 十四五) and for what names no single one (两三, 三五).
 */
export function readChineseNumber(text: string): number | undefined {
  const characters = [...text].map(
    (character): Sign | undefined => DIGITS.get(character) ?? unitSign(character),
  )
  if (characters.length === 0 || characters.includes(undefined)) return undefined
  const signs = characters as Sign[]
  return signs.every((sign) => typeof sign === 'number') ? readPositional(signs) : readStructured(signs)
}

/** A digit, or the exponent of a unit. */
type Sign = number | { readonly exponent: number }

function unitSign(character: string): Sign | undefined {
  const exponent = UNITS.get(character)
  return exponent === undefined ? undefined : { exponent }
}

/** 二〇二五 digit by digit. 三五 and 一二三 name several numbers, so only years and digits with a zero are read. */
function readPositional(signs: readonly number[]): number | undefined {
  if (signs.length === 1) return signs[0]
  if (signs.length !== 4 && !signs.includes(0)) return undefined
  return signs[0] === 0 ? undefined : Number(signs.join(''))
}

/** Splits at 亿, then at 万; what stands before either is a number of its own. */
function readStructured(signs: readonly Sign[]): number | undefined {
  for (const exponent of [8, 4]) {
    const at = signs.findLastIndex((sign) => typeof sign !== 'number' && sign.exponent === exponent)
    if (at < 0) continue
    const head = readStructured(signs.slice(0, at))
    const tail = readTail(signs.slice(at + 1), exponent)
    if (head === undefined || head === 0 || tail === undefined || tail >= 10 ** exponent) return undefined
    return head * 10 ** exponent + tail
  }
  return readBelowTenThousand(signs)
}

/** What follows 万 or 亿: nothing, a lower number, or the spoken 一万二 for 12000. */
function readTail(signs: readonly Sign[], exponent: number): number | undefined {
  const [only] = signs
  if (only === undefined) return 0
  if (signs.length === 1 && typeof only === 'number')
    return only === 0 ? undefined : only * 10 ** (exponent - 1)
  return readStructured(signs)
}

function readBelowTenThousand(signs: readonly Sign[]): number | undefined {
  let sum = 0
  let digit: number | undefined
  let last = 4
  let afterZero = false
  for (const sign of signs) {
    if (sign === 0) {
      if (digit !== undefined) return undefined
      afterZero = true
    } else if (typeof sign === 'number') {
      if (digit !== undefined) return undefined
      digit = sign
    } else {
      // 十二 leaves out the one before 十; 百 and 千 never do.
      if (sign.exponent >= last || (digit === undefined && sign.exponent > 1)) return undefined
      sum += (digit ?? 1) * 10 ** sign.exponent
      digit = undefined
      last = sign.exponent
      afterZero = false
    }
  }
  if (digit === undefined) return sum
  // 一百二 is 120; 一百零二 is 102; 十二 is 12.
  return sum + (last > 1 && last < 4 && !afterZero ? digit * 10 ** (last - 1) : digit)
}
