import type { Window } from '../../../model/window.ts'

/** A, B, C and 4 more */
export function listed(names: readonly (string | number)[], most = 6): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}

/** A question that names what may be meant; nothing where nothing comes near. */
export function perhaps(similar: readonly string[]): string {
  return similar.length === 0 ? '' : `Did you mean "${similar.join('" or "')}"?`
}

/** 1 quota, 2 quotas */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

const MEASURES: Readonly<Record<string, string>> = {
  activities: 'activities',
  participants: 'participants',
  items: 'items',
  amount: 'yuan',
  entities: 'entities',
  coverage: '%',
}

/** The word that counts a measure; a declared one brings its own. */
export function counter(measure: string, declared?: string | undefined): string {
  return declared ?? MEASURES[measure] ?? measure
}

/** The beginning of a long title. */
export function shortened(title: string): string {
  const characters = [...title]
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : title
}

/** At most two decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function atLeast(op: '>=' | '>'): string {
  return op === '>' ? 'more than' : 'at least'
}

/** 2024, 2024-Q1, or the two days. */
export function windowName({ from, to }: Window): string {
  const year = from.slice(0, 4)
  if (from === to) return from
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const quarter = QUARTERS.indexOf(`${from.slice(5)} ${to.slice(5)}`)
  if (quarter >= 0 && to.startsWith(year)) return `${year}-Q${quarter + 1}`
  return `${from} to ${to}`
}

const QUARTERS = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31']

const PERIOD_NAMES: Readonly<Record<string, string>> = {
  day: 'every day',
  week: 'every week',
  month: 'every month',
  quarter: 'every quarter',
  year: 'every year',
  'two-years': 'every two years',
  total: 'over the whole plan',
  other: 'in another rhythm',
}

export function periodName(per: string): string {
  return PERIOD_NAMES[per] ?? per
}

export const ROLE_NAMES = { lead: 'lead', responsible: 'responsible', support: 'supporting' } as const
