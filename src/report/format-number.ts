/** A number for people: at most two decimals, digits ungrouped so that they can be searched and copied. */
export function formatNumber(value: number): string {
  return String(Number(value.toFixed(2)))
}

/** A share in percent, such as "66.67%"; a dash where there is nothing to divide by. */
export function formatRate(met: number, due: number): string {
  return due === 0 ? '–' : `${formatNumber((100 * met) / due)}%`
}
