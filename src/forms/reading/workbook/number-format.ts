/** What a number format makes of a number, as far as it changes what a person reads. */
export interface NumberFormat {
  readonly kind: 'plain' | 'date' | 'clock' | 'percent'
  /** Whether a day is shown with its year, and at all: 2024年3月 is stored as its first day. */
  readonly yearShown: boolean
  readonly dayShown: boolean
  /** Words around the number that change what it says: 5 shown as 5万元. */
  readonly before: string
  readonly after: string
}

export const PLAIN: NumberFormat = { kind: 'plain', yearShown: false, dayShown: false, before: '', after: '' }

/** Formats that every program knows by number; 27 to 36 and 50 to 58 are the Chinese ones that typing a day sets. */
const WHOLE_DATES = new Set([14, 15, 22, 30, 31])
const MONTHS_OF_YEAR = new Set([17, 27, 36, 50, 52, 57])
const DAYS_OF_MONTH = new Set([16, 28, 29, 51, 53, 54, 58])
const CLOCKS = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56])
const PERCENTS = new Set([9, 10])

export function builtinFormat(id: number): NumberFormat {
  if (WHOLE_DATES.has(id)) return { ...PLAIN, kind: 'date', yearShown: true, dayShown: true }
  if (MONTHS_OF_YEAR.has(id)) return { ...PLAIN, kind: 'date', yearShown: true }
  if (DAYS_OF_MONTH.has(id)) return { ...PLAIN, kind: 'date', dayShown: true }
  if (CLOCKS.has(id)) return { ...PLAIN, kind: 'clock' }
  return PERCENTS.has(id) ? { ...PLAIN, kind: 'percent' } : PLAIN
}

/** Reads a format code such as `yyyy"年"m"月"d"日"` or `0"万元"`, by its part for positive numbers. */
export function formatOf(code: string): NumberFormat {
  const { signs, before, after } = partsOf(code)
  const plain = signs.replace(/general|g\/通用格式/gi, '0')
  if (/[yd]|e(?![+-])|aaa/i.test(plain) || isMonthAlone(plain)) {
    const dayShown = /(?<!d)d{1,2}(?!d)/i.test(plain)
    return { ...PLAIN, kind: 'date', yearShown: /[ye]/i.test(plain), dayShown }
  }
  if (/[hs]/i.test(plain)) return { ...PLAIN, kind: 'clock' }
  if (plain.includes('%')) return { ...PLAIN, kind: 'percent' }
  // A comma behind the last digit shows the number in thousands: its words say how the number itself is to be read.
  const scaled = /[0#?],+(?![0#?])/.test(plain)
  return scaled ? PLAIN : { ...PLAIN, before, after }
}

/** Minutes stand beside hours or seconds; a month needs neither. */
function isMonthAlone(signs: string): boolean {
  return /m/i.test(signs) && !/[hs]/i.test(signs)
}

/** The signs of the first section, and the words before and after the digits. */
function partsOf(code: string): { signs: string; before: string; after: string } {
  let [signs, before, after] = ['', '', '']
  const word = (text: string): void => {
    if (/[0#?]|general/i.test(signs)) after += text
    else before += text
  }
  // Quoted words, escaped characters, widths (_x), fillers (*x), and [conditions], of which [$元-804] shows its sign.
  for (const [found] of code.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|./gsu)) {
    if (found === ';') break
    if (found.startsWith('"')) word(found.replaceAll('"', ''))
    else if (found.startsWith('\\')) word(found.slice(1))
    else if (/^\[\$/.test(found)) word(found.slice(2, -1).replace(/-[^-]*$/, ''))
    else if (/^\[[hms]+\]$/i.test(found)) signs += 'h'
    else if (/^[[_*]/.test(found)) continue
    else if (/[\u4e00-\u9fff¥￥]/.test(found)) word(found)
    else signs += found
  }
  return { signs, before: before.trim(), after: after.trim() }
}
