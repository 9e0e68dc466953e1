import type { Window } from '../../../model/window.ts'
import { windowShape } from '../../rule-figures.ts'

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

export function atLeast(op: '>=' | '>'): string {
  return op === '>' ? 'more than' : 'at least'
}

/** 2024, 2024-Q1, or the two days. */
export function windowName(window: Window): string {
  const { from, to } = window
  const shape = windowShape(window)
  switch (shape.kind) {
    case 'day':
      return from
    case 'year':
      return shape.year
    case 'quarter':
      return `${shape.year}-Q${shape.quarter}`
    case 'days':
      return `${from} to ${to}`
  }
}

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
