import * as z from 'zod'
import type { Path } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { type Complaint, complain, fieldOf } from './complaint.ts'
import type { Kind } from './findings.ts'
import { preview } from './preview.ts'
import { kindsOf, knownKeys } from './shape.ts'

/** Keys whose value is an id: a number there has lost its zeros in front. */
const ID_KEYS = new Set([
  'id',
  'action',
  'task',
  'tasks',
  'deliverable',
  'quota',
  'indicator',
  'milestone',
  'of',
  'plan',
  'entry',
])

/** A value of another type than the file wants there, with the slip behind it where one can be told. */
export function wrongType(
  path: Path,
  value: unknown,
  written: string,
  shapes: readonly z.ZodType[],
): Complaint {
  const expected = kindsOf(shapes)
  const { key, item } = fieldOf(path)
  const found = foundKind(value)
  if (
    expected.includes('text') &&
    ID_KEYS.has(key) &&
    (typeof value === 'number' || typeof value === 'boolean')
  ) {
    return complain('numeric-id', path, { key, written: preview(written) })
  }
  if (typeof value === 'string') {
    const slip = slipIn(path, value, expected)
    if (slip !== undefined) return slip
  }
  const instead = suggestion(value, written, expected) ?? mapOf(shapes)
  return complain('wrong-type', path, { key, item, expected, found, value: preview(written), instead })
}

function foundKind(value: unknown): Kind {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'map'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'yes-no' : 'text'
}

/** Marks that made a text of what was meant as a map or list. */
function slipIn(path: Path, text: string, expected: readonly Kind[]): Complaint | undefined {
  const colon = /^([A-Za-z_][\w-]*)\s*：/.exec(text)
  if (expected.includes('map') && colon !== null)
    return complain('full-width-colon', path, { key: colon[1]! })
  if (expected.includes('map') && text.startsWith('｛')) {
    return complain('full-width-bracket', path, { found: '｛｝', instead: '{}' })
  }
  if (!expected.includes('list')) return undefined
  if (/^[【［]/.test(text)) {
    return complain('full-width-bracket', path, {
      found: text.startsWith('【') ? '【】' : '［］',
      instead: '[]',
    })
  }
  return /^-\S/.test(text) ? complain('dash-without-space', path, {}) : undefined
}

/** How the value would be right, where that can be said for certain. */
function suggestion(value: unknown, written: string, expected: readonly Kind[]): string | undefined {
  if (typeof value === 'string' && expected.includes('list')) {
    const names = value.split(/[，、,;；]/).map((name) => name.trim())
    return `[${names.filter((name) => name !== '').join(', ')}]`
  }
  if (typeof value === 'string' && expected.some((kind) => kind === 'number' || kind === 'whole-number')) {
    const parts = /^(\d[\d,]*(?:\.\d+)?)\s*(万|亿)?\D{0,3}$/.exec(value.normalize('NFKC'))
    if (parts === null) return undefined
    const times = parts[2] === '万' ? 10_000 : parts[2] === '亿' ? 100_000_000 : 1
    return String(Number(parts[1]!.replaceAll(',', '')) * times)
  }
  if (expected.includes('text') && !written.includes("'") && !written.includes('\n') && written !== '')
    return `'${written}'`
  return undefined
}

/** A map of few keys, to be filled in. */
function mapOf(shapes: readonly z.ZodType[]): string | undefined {
  const keys = knownKeys(shapes)
  return shapes.length === 1 && keys.length > 0 && keys.length < 4
    ? `{${keys.map((key) => `${key}: …`).join(', ')}}`
    : undefined
}

/** A text that would be right without its full-width digits, letters or quotes. */
export function halfWidth(path: Path, value: unknown, shapes: readonly z.ZodType[]): Complaint | undefined {
  if (typeof value !== 'string') return undefined
  const instead = value
    .normalize('NFKC')
    .replace(/[“”‘’【】]/g, '')
    .trim()
  if (instead === value || instead === '') return undefined
  const fits = shapes.some((shape) => {
    const candidate = shape instanceof z.ZodNumber ? Number(instead) : instead
    return shape.safeParse(candidate).success
  })
  return fits
    ? complain('full-width-value', path, { found: preview(value), instead: preview(instead) })
    : undefined
}

export function wrongChoice(path: Path, value: unknown, shapes: readonly z.ZodType[]): Complaint {
  const { key } = fieldOf(path)
  if (key === 'sciplan') return complain('unsupported-version', path, { value: preview(String(value)) })
  const choices = shapes.flatMap((shape) => {
    if (shape instanceof z.ZodEnum) return shape.options.map(String)
    return shape instanceof z.ZodLiteral ? [...shape.values].map(String) : []
  })
  const near = nearest(String(value), choices)[0]
  return complain('not-one-of', path, { key, value: preview(String(value)), choices, nearest: near })
}

export function badForm(path: Path, key: string, value: string): Complaint {
  if (key === 'id') return complain('bad-id', path, { value: preview(value) })
  const forms = { stamp: 'stamp', sha256: 'sha256', on: 'month-day' } as const
  const form = Object.hasOwn(forms, key) ? forms[key as keyof typeof forms] : undefined
  return form === undefined
    ? complain('bad-value', path, fieldOf(path))
    : complain('bad-form', path, { value: preview(value), form })
}
