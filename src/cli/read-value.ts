import { isCivilDate } from '../model/civil-date.ts'
import { nearest } from '../model/nearest.ts'
import { parsePeriod } from '../model/window.ts'
import type { ValueType, ValueTypes } from './command.ts'
import { usageError } from './usage-errors.ts'

/** Reads a value from the command line; `name` is how messages call it, such as `--as-of`. */
export function readValue<Type extends ValueType>(type: Type, name: string, value: string): ValueTypes[Type]
export function readValue(type: ValueType, name: string, value: string): ValueTypes[ValueType] {
  switch (type) {
    case 'day':
      if (isCivilDate(value)) return value
      throw usageError(2, 'bad-day', { name, value })
    case 'period': {
      const period = parsePeriod(value)
      if (period !== undefined) return period
      throw usageError(2, 'bad-period', { name, value })
    }
    case 'count':
      if (/^\d{1,9}$/.test(value)) return Number(value)
      throw usageError(2, 'bad-count', { name, value })
    case 'number':
      if (/^\d{1,15}(\.\d{1,9})?$/.test(value)) return Number(value)
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
