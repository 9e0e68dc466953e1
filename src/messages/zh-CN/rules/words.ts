import type { Window } from '../../../model/window.ts'
import { windowShape } from '../../rule-figures.ts'

/** 区教委、区科协等 12 个 */
export function listed(names: readonly (string | number)[], most = 6): string {
  const shown = names.slice(0, most).join('、')
  return names.length > most ? `${shown} 等 ${names.length} 个` : shown
}

/** A question that names what may be meant; nothing where nothing comes near. */
export function perhaps(similar: readonly string[]): string {
  return similar.length === 0 ? '' : `是否应为“${similar.join('”或“')}”?`
}

const MEASURES: Readonly<Record<string, string>> = {
  activities: '次',
  participants: '人次',
  items: '条',
  amount: '元',
  entities: '家',
  coverage: '%',
}

const FIELDS: Readonly<Record<string, string>> = {
  participants: '参加人次',
  items: '条数',
  amount: '金额',
  entities: '家数',
}

/** The word that counts a measure; a declared one brings its own. */
export function counter(measure: string, declared?: string | undefined): string {
  return declared ?? MEASURES[measure] ?? measure
}

/** What people call the field of a figure. */
export function fieldName(measure: string): string {
  const word = FIELDS[measure]
  return word === undefined ? measure : `${word}(${measure})`
}

export function atLeast(op: '>=' | '>'): string {
  return op === '>' ? '超过' : '不少于'
}

/** 2024年, 2024年第1季度, or the two days. */
export function windowName(window: Window): string {
  const { from, to } = window
  const shape = windowShape(window)
  switch (shape.kind) {
    case 'day':
      return from
    case 'year':
      return `${shape.year}年`
    case 'quarter':
      return `${shape.year}年第${shape.quarter}季度`
    case 'days':
      return `${from} 至 ${to}`
  }
}

const PERIOD_NAMES: Readonly<Record<string, string>> = {
  day: '每日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  year: '每年',
  'two-years': '每两年',
  total: '全期合计',
}

export function periodName(per: string): string {
  return PERIOD_NAMES[per] ?? per
}

const WINDOW_COUNTERS: Readonly<Record<string, string>> = {
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年',
}

/** 天 in “366 天中有 6 天”. */
export function windowCounter(per: string): string {
  return WINDOW_COUNTERS[per] ?? '个周期'
}

export const ROLE_NAMES = { lead: '牵头', responsible: '责任', support: '配合' } as const
