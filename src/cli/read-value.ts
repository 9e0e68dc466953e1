import { nearest } from '../model/nearest.ts'
import { parsePeriod } from '../model/window.ts'
import { readWrittenDate } from '../source/written-date.ts'
import type { ValueType, ValueTypes } from './command.ts'
import { usageError } from './usage-errors.ts'

/**
 * Reads a value from the command line; `name` is how messages call it, such as `--as-of`. Digits may be full-width
 * and days written as 2024年3月5日 or 2024.3.5; anything doubtful is refused.
 */
export function readValue<Type extends ValueType>(type: Type, name: string, value: string): ValueTypes[Type]
export function readValue(type: ValueType, name: string, value: string): ValueTypes[ValueType] {
  const half = value.normalize('NFKC').trim()
  switch (type) {
    case 'day': {
      const { instead } = readWrittenDate(value)
      if (instead !== undefined) return instead
      throw usageError(2, 'bad-day', { name, value })
    }
    case 'period': {
      const period = parsePeriod(value)
      if (period !== undefined) return period
      throw usageError(2, 'bad-period', { name, value })
    }
    case 'count':
      if (/^\d{1,9}$/.test(half)) return Number(half)
      throw usageError(2, 'bad-count', { name, value })
    case 'number':
      if (/^\d{1,15}(\.\d{1,9})?$/.test(half)) return Number(half)
      throw usageError(2, 'bad-number', { name, value })
    case 'text':
    case 'plan':
    case 'unit':
    case 'task':
    case 'entry':
    case 'file':
    case 'folder':
      if (value !== '') return value
      throw usageError(2, 'option-without-value', { option: name })
  }
}

export function readChoice(choices: readonly string[], name: string, value: string): string {
  if (choices.includes(value)) return value
  throw usageError(2, 'bad-choice', { name, value, choices, nearest: nearest(value, choices) })
}

/** `asOf` → `--as-of` */
export function longFlag(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
