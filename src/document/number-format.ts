/** Writes the number of a list item, a whole number, in a form of WordprocessingML (ST_NumberFormat); '' for none. */
export function numberIn(format: string, value: number): string {
  if (format === 'none' || format === 'bullet') return ''
  return FORMATS[format]?.(value) ?? String(value)
}

type Writer = (value: number) => string | undefined

const FORMATS: Readonly<Record<string, Writer>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value)?.toLowerCase(),
  ordinal: (value) => String(value),
  chineseCounting: (value) => counted(value, '〇一二三四五六七八九', '十百千'),
  chineseCountingThousand: (value) => counted(value, '〇一二三四五六七八九', '十百千'),
  japaneseCounting: (value) => counted(value, '〇一二三四五六七八九', '十百千'),
  taiwaneseCounting: (value) => counted(value, '〇一二三四五六七八九', '十百千'),
  taiwaneseCountingThousand: (value) => counted(value, '〇一二三四五六七八九', '十百千'),
  chineseLegalSimplified: (value) => counted(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟'),
  ideographLegalTraditional: (value) => counted(value, '零壹貳參肆伍陸柒捌玖', '拾佰仟'),
  ideographDigital: (value) => digitByDigit(value),
  japaneseDigitalTenThousand: (value) => digitByDigit(value),
  taiwaneseDigital: (value) => digitByDigit(value),
  ideographTraditional: (value) => oneOf('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => oneOf('子丑寅卯辰巳午未申酉戌亥', value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: (value) => run(0x3280, 10, value),
  decimalEnclosedParen: (value) => run(0x2474, 20, value),
  decimalEnclosedFullstop: (value) => run(0x2488, 20, value),
}

/** 一, 十二, 一百零五. */
function counted(value: number, digits: string, powers: string): string | undefined {
  if (value < 1 || value > 9999) return undefined
  const figures = [...String(value)].map(Number)
  const zero = digits.startsWith('〇') ? '零' : digits[0]
  const words = figures.map((figure, index) => {
    const power = figures.length - index - 1
    if (figure !== 0) return `${digits[figure]}${power === 0 ? '' : powers[power - 1]}`
    const isGap = figures[index + 1] !== undefined && figures[index + 1] !== 0
    return isGap ? zero : ''
  })
  // People write 十二 and 拾贰 without the one before.
  return words.join('').replace(/^[一壹](?=[十拾])/, '')
}

function digitByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit)
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
}

function oneOf(signs: string, value: number): string | undefined {
  return signs[value - 1]
}

/** A run of characters for 1 to `count`. */
function run(first: number, count: number, value: number): string | undefined {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : undefined
}

function circled(value: number): string | undefined {
  return run(0x2460, 20, value) ?? (value >= 21 && value <= 35 ? run(0x3251, 15, value - 20) : undefined)
}

/** a … z, aa, bb, as word processors count. */
function letters(value: number): string | undefined {
  if (value < 1 || value > 780) return undefined
  return String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined
  let rest = value
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return sign.repeat(times)
  }).join('')
}
