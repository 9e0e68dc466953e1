/** A number for people: at most two decimals, digits ungrouped so that they can be searched and copied. */
export function formatNumber(value: number): string {
  return String(Number(value.toFixed(2)))
}

/** A number as somebody wrote it, digits ungrouped: two that differ look different. */
export function exactNumber(value: number): string {
  return String(value)
}

/** A share in percent, such as "66.67%"; a dash where there is nothing to divide by. */
export function formatRate(met: number, due: number): string {
  return due === 0 ? '–' : `${formatNumber((100 * met) / due)}%`
}

/**
 * An amount beside a target that it has not reached: rounded down where rounding up would make it look reached.
 * Verdicts are exact, and the figures must not contradict them.
 */
export function amountBelow(amount: number, target: number): number {
  return amount < target && formatNumber(amount) === formatNumber(target)
    ? Math.min(Math.floor(amount * 100), Math.round(target * 100) - 1) / 100
    : amount
}

/** What an amount lacks to its target; never 0 while something is lacking. */
export function lackingTo(amount: number, target: number): number {
  const lacking = Math.max(target - amount, 0)
  return lacking > 0 && lacking < 0.01 ? 0.01 : lacking
}
