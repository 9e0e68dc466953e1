import type { Window } from '../model/window.ts'

/** The beginning of a long title. */
export function shortened(title: string): string {
  const characters = [...title]
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : title
}

/** At most two decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100)
}

const QUARTERS = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31']

export type WindowShape =
  | { readonly kind: 'day' | 'days' }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'quarter'; readonly year: string; readonly quarter: number }

/** What people call a window by: one day, a year, a quarter (from 1), or its two days. */
export function windowShape({ from, to }: Window): WindowShape {
  const year = from.slice(0, 4)
  if (from === to) return { kind: 'day' }
  if (from === `${year}-01-01` && to === `${year}-12-31`) return { kind: 'year', year }
  const quarter = QUARTERS.indexOf(`${from.slice(5)} ${to.slice(5)}`)
  if (quarter >= 0 && to.startsWith(year)) return { kind: 'quarter', year, quarter: quarter + 1 }
  return { kind: 'days' }
}
