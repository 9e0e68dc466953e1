import { KIND, LINE_KEYS, type ValueForm } from '../../log/line-keys.ts'
import type { Fact } from '../../model/entry.ts'
import { nearest } from '../../model/nearest.ts'
import type { Plan } from '../../model/plan.ts'
import { readValue } from '../read-value.ts'
import { usageError } from '../usage-errors.ts'
import type { Fields } from './fields.ts'
import { splitNames } from './questions.ts'

/** What `--set` and `--unset` ask for, as the field `set` of a correction: null takes a field away. */
export function readAssignments(
  { kind }: Fact,
  plan: Plan,
  set: readonly string[],
  unset: readonly string[],
): Fields {
  const values = new Map<string, string[]>()
  for (const assignment of set) {
    const cut = assignment.search(/[=＝]/)
    if (cut <= 0) throw usageError(2, 'bad-assignment', { value: assignment })
    const field = fieldNamed(assignment.slice(0, cut))
    const value = assignment.slice(cut + 1).trim()
    if (value === '') throw usageError(2, 'bad-assignment', { value: assignment })
    values.set(field, [...(values.get(field) ?? []), value])
  }
  const forms = formsOf(kind, plan)
  const fields: Record<string, unknown> = {}
  for (const [field, given] of values) fields[field] = readField(field, formOf(forms, kind, field), given)
  for (const name of unset) {
    const field = fieldNamed(name)
    formOf(forms, kind, field)
    fields[field] = null
  }
  return fields
}

/** `each-day` and `Each_Day` are `each_day`. */
function fieldNamed(typed: string): string {
  const name = typed.normalize('NFKC').trim()
  return /^[\w-]+$/.test(name) ? name.replaceAll('-', '_').toLowerCase() : name
}

/** The fields that entries of a kind have, beside those that no correction may change. */
function formsOf(kind: Fact['kind'], plan: Plan): Map<string, ValueForm> {
  const forms = new Map<string, ValueForm>()
  for (const { name, form, kinds } of LINE_KEYS) if ((kinds & KIND[kind]) !== 0) forms.set(name, form)
  for (const name of ['id', 'kind']) forms.delete(name)
  if (kind === 'activity')
    for (const measure of Object.keys(plan.measures ?? {})) forms.set(measure, 'figure')
  return forms
}

function formOf(forms: ReadonlyMap<string, ValueForm>, kind: Fact['kind'], field: string): ValueForm {
  const form = forms.get(field)
  if (form !== undefined) return form
  throw usageError(2, 'no-such-field', { field, kind, nearest: nearest(field, forms.keys()) })
}

/** A field that takes one value takes the last that is given. */
function readField(field: string, form: ValueForm, given: readonly string[]): unknown {
  const last = given.at(-1)!
  const name = `--set ${field}`
  switch (form) {
    case 'day':
      return readValue('day', name, last)
    case 'figure':
      return readValue('number', name, last)
    case 'whole':
      return readValue('count', name, last)
    case 'names':
    case 'some-names':
      return given.flatMap(splitNames)
    // Names of files may have commas in them.
    case 'texts':
      return given
    case 'name-or-names':
      return given.length === 1 ? last : given
    case 'figure-or-names':
      return /^\d+$/.test(last.normalize('NFKC')) ? readValue('count', name, last) : given.flatMap(splitNames)
    case 'text':
    case 'note':
    case 'name':
      return last
  }
}
