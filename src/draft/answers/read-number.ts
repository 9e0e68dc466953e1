/** 1200, 1,200, 1.5万, 13%, with a counter behind it or none. */
export function readAmountOf(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  const [, digits, scale = ''] = /^(\d+(?:\.\d+)?)\s*(万|亿)?\s*[%\p{Script=Han}]{0,4}$/u.exec(text) ?? []
  if (digits === undefined) return undefined
  // Out of the decimal digits, so that 1.1万 is 11000 and not a little more.
  const zeros = { '': 0, 万: 4, 亿: 8 }[scale] ?? 0
  return Number(`${digits}e${zeros}`)
}
